import { HELPERS } from '../lexicon/closed-words';
import { isNominal } from './split-small-words';
import { wordBefore } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

/** Verbs that report an order as they report a statement. */
const REPORTING = /^(?:say|says|said|add|adds|added|urge|urges|urged|advise|advises|advised|warn|warns|warned)$/;

const isNoun = (word: WordDraft | undefined): boolean => word?.class === 'noun' && !word.plural;

/** A tensed verb that is no helper of an order, also a base form behind a plural: `governors often pay`. */
const isPredicate = (words: readonly WordDraft[], word: WordDraft, at: number): boolean =>
  word.class === 'modal' ||
  word.verb === 'past' ||
  word.verb === 'present' ||
  // `Riot police used force`
  (word.class === 'adjective' &&
    /[^e]ed$/.test(word.lower) &&
    /^(?:police|troops|forces|workers|crews|teams)$/.test(words[at - 1]?.lower ?? '') &&
    isNominal(words[at + 1])) ||
  (word.class === 'verb' && word.verb === 'base' && wordBefore(words, at)?.plural === true);

/** `War veterans marched`, `Rates on bonds, or bills, rose`: what looks like an order at the start is a noun when a tensed verb follows the nouns behind it. */
export const settleOpening: ClassRule = (words, at) => {
  const word = words[at];
  if (
    at > 1 ||
    !word?.maybeNoun ||
    (word.verb !== 'base' && word.verb !== 'present') ||
    HELPERS.has(word.lower) ||
    (at === 1 && words[0]?.class !== 'punctuation')
  )
    return;
  const next = words[at + 1];
  if (next?.class !== 'noun' && next?.class !== 'preposition' && next?.class !== 'name') return;
  const rest = words.slice(at + 1);
  // `Ask the mayor, urged Lind`: an order that is told ends in a comma.
  const isTold = (one: WordDraft, i: number) => one.verb && REPORTING.test(one.text) && !isNoun(rest[i - 1]);
  const end = rest.findIndex((one, i) => /^[.;:"“”]$/.test(one.text) || isTold(one, i));
  const tensed = rest.slice(0, end < 0 ? rest.length : end).some((one, i) => isPredicate(rest, one, i));
  if (!tensed) return;
  word.plural = word.verb === 'present';
  word.class = 'noun';
  word.verb = null;
};
