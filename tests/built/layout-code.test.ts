import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A string that only the code that lays out graphs has. */
const LAYOUT = 'network-simplex';

const findScripts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .filter((name) => readFileSync(`${folder}/${name}`, 'utf8').includes(LAYOUT));

test.each(['chrome-mv3-prod', 'firefox-mv3-prod'])(
  'in %s only the document’s page carries the code that lays out graphs',
  (target) => {
    const scripts = findScripts(`build/${target}`);
    expect(scripts).toHaveLength(1);
    const page = readFileSync(`build/${target}/tabs/document.html`, 'utf8');
    expect(page).toContain(scripts[0]?.split('/').at(-1));
  },
);
