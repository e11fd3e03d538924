import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const MAP = join(import.meta.dirname, '../../../node_modules/hypothesis/build/scripts/annotator.bundle.js.map');

/** Packages that these parts import. */
const PACKAGES = ['approx-string-match', 'classnames'];
const ROOT = 'app:///';

/**
 * The sources of the Hypothesis client as files in a new folder, by the names that they are imported under. Its package
 * holds a bundle that wants its server; the bundle's source map holds the sources, from which the parts that anchor and
 * highlight can be built alone.
 */
export function extractHypothesis(): Record<string, string> {
  const { sources, sourcesContent }: { sources: string[]; sourcesContent: string[] } = JSON.parse(
    readFileSync(MAP, 'utf8'),
  );
  const folder = mkdtempSync(join(tmpdir(), 'hypothesis-'));
  const fileOf = (source: string): string => join(folder, source.slice(ROOT.length));
  sources.forEach((source, index) => {
    if (!source.startsWith(ROOT)) return;
    mkdirSync(dirname(fileOf(source)), { recursive: true });
    writeFileSync(fileOf(source), sourcesContent[index] ?? '');
  });
  const packages = PACKAGES.flatMap((name) => {
    const source = sources.find((one) => one.startsWith(`${ROOT}node_modules/${name}/`));
    return source ? [[name, fileOf(source)] as const] : [];
  });
  return { 'hypothesis-sources': join(folder, 'src'), ...Object.fromEntries(packages) };
}
