// Builds the extension for Chrome and Firefox into build/, and keeps the content script small.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { run } from './setup/run.mjs';
import { giveUp, PlainError, say } from './setup/say.mjs';
import { ROOT } from './setup.mjs';

export const TARGETS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** What runs on every page a reader opens, and what is started where there may be an article: neither is to be felt. Gzip, KB. */
const LIMITS = { contentScript: 5, reader: 35 };

/** The folder a target is built into. */
export const builtFolder = (target) => join(ROOT, 'build', `${target}-prod`);

const toKilobytes = (files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;

/** Gzip sizes in KB of what every page loads, what articles load besides, and what is loaded once. */
export function measureBuild(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const background = join(folder, 'static/background');
  return {
    contentScript: toKilobytes(manifest.content_scripts.flatMap(({ js }) => js).map((file) => join(folder, file))),
    reader: toKilobytes([join(folder, 'article.js')]),
    marks: toKilobytes([join(folder, 'marks.js')]),
    popup: toKilobytes(
      readdirSync(folder)
        .filter((name) => /^popup\..*\.js$/.test(name))
        .map((name) => join(folder, name)),
    ),
    background: toKilobytes(
      readdirSync(background)
        .filter((name) => name.endsWith('.js'))
        .map((name) => join(background, name)),
    ),
  };
}

/**
 * Plasmo's own words are shown only when the build failed: offline it prints a stack trace about a version check and
 * succeeds nevertheless, so the manifest tells whether there is a build.
 */
async function buildTarget(target) {
  say(`Building ${target}`);
  rmSync(builtFolder(target), { recursive: true, force: true });
  const plasmo = join(ROOT, 'node_modules/plasmo/bin/index.mjs');
  const { status, output } = await run(process.execPath, [plasmo, 'build', `--target=${target}`, '--hoist'], {
    cwd: ROOT,
    env: { POST_BUILD_SCRIPT: 'manifest/merge.cjs' },
  });
  if (status !== 0 || !existsSync(join(builtFolder(target), 'manifest.json'))) {
    console.error(output.trim());
    throw new PlainError(`Plasmo did not build ${target}; its words above say why.`);
  }
  const sizes = measureBuild(builtFolder(target));
  const { contentScript, reader, background } = sizes;
  const list = [contentScript, reader, background].map((size) => size.toFixed(1));
  console.log(`  KB gzip: content script ${list[0]}, reader ${list[1]}, background ${list[2]}`);
  for (const [part, limit] of Object.entries(LIMITS)) {
    if (sizes[part] <= limit) continue;
    throw new PlainError(
      `${part} of ${target} is ${sizes[part].toFixed(1)} KB gzip; at most ${limit} are allowed. Move work into the background.`,
    );
  }
}

/** Builds the targets one after the other: they share a cache. */
export async function build(targets = Object.values(TARGETS)) {
  for (const target of targets) await buildTarget(target);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build().catch(giveUp);
