import { buildSync } from 'esbuild';

/**
 * A module with all that it imports as one script, which leaves its exports in a global variable of that name. `alias`:
 * where packages lie that are none.
 */
export function bundleScript(entry: string, globalName: string, alias: Record<string, string> = {}): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    alias,
    target: 'es2022',
    minify: true,
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
