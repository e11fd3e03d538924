import { roleOf } from '../../figures/role-words';
import { isBodyNoun, kindByEnd } from '../../lexicon/body-kinds';
import { GENERIC_NOUNS } from '../../lexicon/generic-nouns';
import type { Token } from '../../model';
import { relateWords } from '../meaning/relate-words';
import type { Item } from './item';
import type { PreparedDocument, PreparedSentence } from './prepare-document';

/** Whose kind each noun is in a document: the one name that it calls so, see `toBearer`; null where there are several. */
export type Callings = ReadonlyMap<string, string | null>;

const callingsBefore = new WeakMap<readonly PreparedSentence[], Callings>();

/**
 * The nouns by which a document calls its named places, bodies and things: `the ship`, where the text speaks of one by it,
 * `the ferry Polar`, `Polar, a ferry`, `the Korv (KV) museum`. Read once for as long as the document lives. The
 * constructions are the appositions of Quirk et al., §§ 17.65–17.93.
 */
export function readCallings({ sentences }: PreparedDocument): Callings {
  const before = callingsBefore.get(sentences);
  if (before) return before;
  const callings = new Map<string, string | null>();
  for (const { items, tokens } of sentences) {
    for (const item of items) {
      const bearer = toBearer(item);
      if (bearer === null || item.owner) continue;
      for (const noun of nounsOf(item, tokens)) {
        const known = callings.get(noun);
        callings.set(noun, known === undefined || known === bearer ? bearer : null);
      }
    }
  }
  callingsBefore.set(sentences, callings);
  return callings;
}

/** The figure that an item names, or the name where no figure claims it; null for people, countries and what is no name. */
export function toBearer({ kind, figure, country, words }: Item): string | null {
  if (kind !== 'figure' || country || figure?.members || figure?.type === 'person') return null;
  return figure?.id ?? words.join(' ');
}

function nounsOf(item: Item, tokens: readonly Token[]): string[] {
  if (item.form === 'description') return [tokens[item.to - 1]?.lemma ?? ''];
  if (item.form !== 'name') return [];
  return [nounBefore(item, tokens), nounBehind(item, tokens), nounApart(item, tokens), nounWithin(item)].filter(
    (noun) => noun !== '',
  );
}

const isNoun = (token: Token | undefined): token is Token => token?.class === 'noun';

/** `the ferry Polar`. */
function nounBefore({ from }: Item, tokens: readonly Token[]): string {
  const noun = tokens[from - 1];
  if (!isNoun(noun) || noun.plural) return '';
  const start = startOfPhrase(tokens, from - 1);
  const isBody = start === 0 && isBodyNoun(noun.lemma);
  return isBody || tokens[start - 1]?.lemma === 'the' ? noun.lemma : '';
}

/** `Lund University`, `Korv Airways`: what the last word of a name of several says. */
function nounWithin({ words }: Item): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 && isBodyNoun(last) ? last : (kindByEnd(words) ?? '');
}

/** `the Korv (KV) museum`. */
function nounBehind({ to }: Item, tokens: readonly Token[]): string {
  const at = tokens[to]?.text === ')' ? to + 1 : to;
  const noun = tokens[at];
  return isNoun(noun) && !noun.plural && !isNoun(tokens[at + 1]) ? noun.lemma : '';
}

/** `Polar, a Danish ferry that …`; behind `in Velden,` somebody or something else may begin. */
function nounApart({ to, located }: Item, tokens: readonly Token[]): string {
  if (tokens[to]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[to + 1]?.lemma ?? '')) return '';
  let end = to + 2;
  while (/^(?:adjective|adverb|number|noun|name)$/.test(tokens[end]?.class ?? '') || tokens[end]?.text === '-') end++;
  const noun = tokens[end - 1];
  if (end === to + 2 || !isNoun(noun) || noun.plural || tokens[end]?.class === 'verb' || isSomebody(noun.lemma))
    return '';
  return !located || GENERIC_NOUNS.place?.has(noun.lemma) ? noun.lemma : '';
}

const isSomebody = (noun: string): boolean =>
  roleOf(noun) !== null || relateWords('person', noun, 'noun') === 'broader';

/** Where the words before a noun begin that belong to it. */
function startOfPhrase(tokens: readonly Token[], noun: number): number {
  let start = noun;
  while (/^(?:adjective|number|noun|name)$/.test(tokens[start - 1]?.class ?? '')) start--;
  return start;
}
