import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleScript } from '../../../tests/browser/bundle-script';
import { extractHypothesis } from './extract-hypothesis';

/** An extension folder, and what its script weighs in every page. */
export interface Rival {
  readonly folder: string;
  /** KB gzip; null when there is no script. */
  readonly size: number | null;
}

const MANIFEST = { manifest_version: 3, name: 'rival', version: '1', background: { service_worker: 'worker.js' } };

/** Builds an extension whose one content script is a file of `rivals`; with null one that does nothing at all. */
export function buildRival(name: 'names' | 'readability' | 'hypothesis' | null): Rival {
  const folder = mkdtempSync(join(tmpdir(), 'rival-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'worker.js'), '');
  const scripts = [{ matches: ['http://*/*'], js: ['script.js'], run_at: 'document_idle' }];
  const manifest = name ? { ...MANIFEST, content_scripts: scripts } : MANIFEST;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  if (!name) return { folder, size: null };
  const sources = name === 'hypothesis' ? extractHypothesis() : {};
  const script = bundleScript(join(import.meta.dirname, `rivals/${name}.ts`), 'rival', sources);
  writeFileSync(join(folder, 'script.js'), script);
  return { folder, size: gzipSync(script, { level: 9 }).length / 1000 };
}
