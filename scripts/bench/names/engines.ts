import { createRequire } from 'node:module';

/** A name that an engine found: range of UTF-16 code units, and a type where the engine tells types apart. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: 'PER' | 'ORG' | 'LOC' | null;
}

export type FindNames = (text: string) => FoundName[];

const TYPES = { person: 'PER', organization: 'ORG', place: 'LOC' } as const;

async function loadSidelight(): Promise<FindNames> {
  const { loadModels } = await import('../../../src/cli/load-models');
  const { findNames } = await import('../../../src/core/names/find-names');
  const { readPlainText } = await import('../../../src/core/text/read-plain-text');
  const { splitSentences } = await import('../../../src/core/text/split-sentences');
  const { names } = loadModels();
  return (text) => {
    const article = readPlainText(text);
    return findNames(article, splitSentences(article), names).flatMap(({ start, end, type }) =>
      type in TYPES ? [{ start, end, type: TYPES[type === 'person' || type === 'place' ? type : 'organization'] }] : [],
    );
  };
}

/** Marks and possessive endings that compromise keeps in a name; the labels leave them out. */
const TAIL = /(?:[’']s|[.,;:!?’'”")\]])+$/;

interface OffsetView {
  json(options: { offset: true }): { text: string; offset: { start: number; length: number } }[];
}

async function loadCompromise(): Promise<FindNames> {
  const { default: nlp } = await import('compromise');
  const toNames = (view: OffsetView, type: FoundName['type']): FoundName[] =>
    view.json({ offset: true }).map(({ text, offset }) => {
      const words = text.trim().replace(TAIL, '');
      return { start: offset.start, end: offset.start + words.length, type };
    });
  return (text) => {
    const doc = nlp(text);
    return [...toNames(doc.people(), 'PER'), ...toNames(doc.organizations(), 'ORG'), ...toNames(doc.places(), 'LOC')];
  };
}

/** As much of wink-nlp as is used here; it is installed in this folder alone. */
interface Wink {
  readonly its: Readonly<Record<'value' | 'pos' | 'precedingSpaces', unknown>>;
  readDoc(text: string): { tokens(): { out(its: unknown): string[] } };
}

/** wink-nlp's model for English has no names of people, bodies and places: runs of its proper nouns stand for them. */
async function loadWink(): Promise<FindNames> {
  const packages = createRequire(import.meta.url);
  const createWink: (model: unknown, pipe: readonly string[]) => Wink = packages('wink-nlp');
  const nlp = createWink(packages('wink-eng-lite-web-model'), ['sbd', 'pos']);
  const { its } = nlp;
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const tags = tokens.out(its.pos);
    const gaps = tokens.out(its.precedingSpaces);
    const names: FoundName[] = [];
    let at = 0;
    let wasName = false;
    tokens.out(its.value).forEach((value, token) => {
      const start = at + (gaps[token]?.length ?? 0);
      at = start + value.length;
      const isName = tags[token] === 'PROPN';
      const last = names.at(-1);
      if (isName && wasName && last) names[names.length - 1] = { ...last, end: at };
      else if (isName) names.push({ start, end: at, type: null });
      wasName = isName;
    });
    return names;
  };
}

/** This name finder and its peers, each called as its own documentation says. */
export const ENGINES: Readonly<Record<string, () => Promise<FindNames>>> = {
  Sidelight: loadSidelight,
  'compromise 14.17.0': loadCompromise,
  'wink-nlp 2.4.0, proper nouns': loadWink,
};
