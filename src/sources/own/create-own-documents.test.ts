import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadModels } from '../../cli/load-models';
import { readText } from '../../core/analyze';
import type { Article, Reading } from '../../core/model';
import { readPlainText } from '../../core/text/read-plain-text';
import { createOwnDocuments } from './create-own-documents';
import { openDatabase } from './open-database';
import type { NewDocument } from './own-document';

const models = loadModels();
const readNow = (article: Article): Reading => readText(article, models);

const FERRY = 'Mayor Ingrid Velt launched the ferry Aurora in Sandholm on Friday. It carries 340 passengers.';
const OTHERS = ['Karlsund', 'Orebro', 'Mardal', 'Tessin', 'Brunmouth', 'Quelford'].map(
  (town) => `Judge Pavel Dunn fined a mill near ${town} for spilling ${town.length * 11} tonnes of oil in March.`,
);
const GERMAN = 'Der Minister hat am Montag eine neue Brücke eröffnet und sich bei den Arbeitern bedankt. '.repeat(4);

const give = (text: string, title: string | null = null): NewDocument => ({
  article: readPlainText(text),
  title,
  source: 'The Harbour Post',
});

/** A background that starts anew on what is stored. */
function start(engine = '1', open = openDatabase) {
  const read = vi.fn(async (article: Article) => readNow(article));
  let time = 0;
  return { read, own: createOwnDocuments(open, { read, engine }, () => time++) };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the reader’s own documents', () => {
  it('are listed as they were added, also after a restart', async () => {
    const { own } = start();
    await own.add(give(FERRY, 'A ferry'));
    await own.add(give(OTHERS[0] ?? ''));
    const listed = await start().own.list();
    expect(listed.map(({ title, on, source }) => [title, on, source])).toEqual([
      ['A ferry', true, 'The Harbour Post'],
      [expect.stringContaining('Judge Pavel Dunn'), true, 'The Harbour Post'],
    ]);
    expect(listed[0]).toMatchObject({ words: 14, facts: expect.any(Number) });
  });

  it.each([
    ['nothing', ' \n', 'empty'],
    ['another language', GERMAN, 'language'],
    ['a library', `${FERRY} `.repeat(5000), 'too-large'],
  ])('%s is refused, with the reason', async (_what, text, why) => {
    expect(await start().own.add(give(text))).toEqual({ kind: 'refused', why });
  });

  it('the same words twice are refused', async () => {
    const { own } = start();
    await own.add(give(FERRY));
    expect(await own.add(give(FERRY, 'Other title'))).toEqual({ kind: 'refused', why: 'already-there' });
  });

  it('are renamed, switched off and on, and removed', async () => {
    const { own } = start();
    const added = await own.add(give(FERRY));
    const id = added.kind === 'added' ? added.document.id : '';
    await own.change(id, { title: 'Renamed' });
    await own.change(id, { on: false });
    expect(await own.list()).toMatchObject([{ title: 'Renamed', on: false }]);
    expect((await own.choose(readNow(readPlainText(FERRY)))).documents).toEqual([]);
    await own.change(id, { on: true });
    expect((await own.load(id))?.record.title).toBe('Renamed');
    await own.remove(id);
    expect(await own.list()).toEqual([]);
    expect(await own.load(id)).toBeNull();
    expect(await own.change(id, { on: true })).toBe(false);
  });

  it('are erased together', async () => {
    const { own } = start();
    for (const text of OTHERS) await own.add(give(text));
    await own.clear();
    expect(await start().own.list()).toEqual([]);
  });
});

describe('the documents chosen for a page', () => {
  it('are all when they are few', async () => {
    const { own } = start();
    await own.add(give(FERRY));
    const { documents, isCandidate } = await own.choose(readNow(readPlainText('Snow fell in Quito.')));
    expect(documents.map(({ reading }) => reading)).toEqual([readNow(readPlainText(FERRY))]);
    expect(isCandidate(0, documents[0]?.record.id ?? '')).toBe(true);
  });

  it('are those that speak to it when they are many, without reading any again', async () => {
    const { own } = start();
    for (const text of [...OTHERS, FERRY]) await own.add(give(text));
    const again = start();
    const { documents } = await again.own.choose(readNow(readPlainText('Ingrid Velt launched a ferry in Sandholm.')));
    expect(documents[0]?.reading.article.text).toBe(FERRY);
    expect(again.read).not.toHaveBeenCalled();
  });
});

describe('when something goes wrong', () => {
  it('without storage it is said, and nothing is thrown', async () => {
    const { own } = start('1', () => Promise.reject(new DOMException('no', 'InvalidStateError')));
    expect(await own.add(give(FERRY))).toEqual({ kind: 'refused', why: 'storage-broken' });
  });

  it('a full storage is said, and what was there stays', async () => {
    const { own } = start();
    await own.add(give(FERRY));
    const full = new DOMException('full', 'QuotaExceededError');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw full;
    });
    expect(await own.add(give(OTHERS[0] ?? ''))).toEqual({ kind: 'refused', why: 'storage-full' });
    put.mockRestore();
    const again = start();
    expect(await again.own.list()).toHaveLength(1);
    expect((await again.own.choose(readNow(readPlainText(FERRY)))).documents).toHaveLength(1);
    expect(await again.own.add(give(OTHERS[0] ?? ''))).toMatchObject({ kind: 'added' });
  });

  it.each(['segments', 'readings'] as const)('lost %s are made again from the words', async (store) => {
    const { own } = start();
    for (const text of [...OTHERS, FERRY]) await own.add(give(text));
    await (await openDatabase()).clear(store);
    const again = start();
    await again.own.refresh();
    expect(again.read).toHaveBeenCalledTimes(OTHERS.length + 1);
    const { documents } = await again.own.choose(readNow(readPlainText('Ingrid Velt launched a ferry in Sandholm.')));
    expect(documents[0]?.reading.article.text).toBe(FERRY);
  });

  it('another engine reads again, once', async () => {
    await start('1').own.add(give(FERRY));
    const newer = start('2');
    await newer.own.refresh();
    await newer.own.refresh();
    expect(newer.read).toHaveBeenCalledTimes(1);
    expect(await newer.own.list()).toHaveLength(1);
  });
});
