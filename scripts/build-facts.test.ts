import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const PROSE = 'Mayor Ingrid Velt opened the Sandholm bridge on Monday. It cost 12 million euros and has two lanes.';
const GERMAN = 'Der Minister hat am Montag eine neue Brücke eröffnet und sich bei den Arbeitern bedankt. '.repeat(4);
const record = (id: string) => ({ id, title: 'Bridge opens', source: 'Post', published: null, language: 'en' });
const page = readFileSync(join(ROOT, 'tests/fixtures/pages/wordpress-post.html'));

const folder = mkdtempSync(join(tmpdir(), 'facts-'));
afterAll(() => rmSync(folder, { recursive: true }));
const out = join(folder, 'out');
mkdirSync(join(folder, 'nested'));
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

function run(...args: readonly string[]) {
  const program = ['--import', 'tsx', join(ROOT, 'scripts/build-facts.ts'), ...args];
  const { status, stderr } = spawnSync(process.execPath, program, { cwd: ROOT, encoding: 'utf8' });
  return { status, said: stderr };
}

const readFacts = (id: string) => JSON.parse(readFileSync(join(out, `${id}.json`), 'utf8'));

/** Milliseconds: each run starts processes and loads the models. */
const PATIENCE = 120_000;

describe('npm run facts on a folder', { timeout: PATIENCE }, () => {
  put('with-record.json', JSON.stringify(record('with-record')));
  put('with-record.txt', PROSE);
  put('bare.txt', PROSE);
  put('page.html', page);
  put('no-facts.txt', 'Oh well. Why not?');
  put('empty.txt', ' \n');
  put('german.txt', GERMAN);
  put('broken.txt', Uint8Array.of(0x54, 0x68, 0xe9, 0x20, 0x6d));
  put('wide.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0x00));
  put('huge.txt', `${PROSE} `.repeat(12_000));
  put('no-article.html', '<html><body><nav><a href="/">Home</a></nav></body></html>');
  put('picture.png', 'not a document');
  const first = run(folder, '--out', out);

  it.each([
    ['with-record', 'Post'],
    ['bare', 'bare.txt'],
  ])('%s is read', (id, source) => {
    const facts = readFacts(id);
    expect(facts.record).toMatchObject({ id, source });
    expect(facts.facts.length).toBeGreaterThan(0);
  });

  it('a page is read from its HTML', () => {
    expect(readFacts('page').facts.length).toBeGreaterThan(0);
  });

  it('a page’s words stand beside its facts', () => {
    expect(readFileSync(join(out, 'page.txt'), 'utf8')).toHaveLength(readFacts('page').text.length);
  });

  it.each([
    ['empty.txt', /the text is empty/],
    ['german.txt', /does not look like English/],
    ['broken.txt', /not UTF-8/],
    ['wide.txt', /UTF-16.*save the file as UTF-8/],
    ['huge.txt', /too large/],
    ['no-article.html', /no article was found/],
  ])('%s is reported with the next step', (name, why) => {
    const line = first.said.split('\n').find((one) => one.startsWith(`  ${name}: `));
    expect(line).toMatch(why);
  });

  it('says what gave no facts, how many were read, and ends with status 1 when some were not', () => {
    expect(first.said).toContain('no facts found in:\n  no-facts.txt\n');
    expect(first.said).toContain('4 of 10 documents read');
    expect(first.status).toBe(1);
  });

  it('a second run reads only what has changed, and what could not be read', () => {
    const before = statSync(join(out, 'bare.json')).mtimeMs;
    put('with-record.txt', `${PROSE} It was built in 2019.`);
    for (const name of ['empty', 'german', 'broken', 'wide', 'huge']) rmSync(join(folder, `${name}.txt`));
    rmSync(join(folder, 'no-article.html'));
    const second = run(folder, '--out', out);
    expect(second.said).toContain('1 of 4 documents read');
    expect(second.said).toContain('3 unchanged');
    expect(second.status).toBe(0);
    expect(statSync(join(out, 'bare.json')).mtimeMs).toBe(before);
  });

  it.each([
    ['a missing folder', [join(folder, 'nowhere')]],
    ['an unknown option', ['--wat']],
    ['two folders', [folder, folder]],
    ['facts on top of the documents', [folder, '--out', folder]],
  ])('%s is wrong usage', (_what, args) => {
    expect(run(...args)).toMatchObject({ status: 2, said: expect.stringContaining('usage: npm run facts') });
  });
});
