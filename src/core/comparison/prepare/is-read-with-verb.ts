import { NEGATIVE_IMPLICATIVES } from '../../lexicon/negations';
import { UNITS } from '../../lexicon/time-words';
import type { Token } from '../../model';
import type { Clause } from '../../text/clause';
import { isComing } from '../meaning/read-words-before';
import type { Item } from './item';

/** `passed` in `two years had passed since`: says no more than the length of time before it. */
const isPassing = ({ from, class: kind, lemma }: Item, tokens: readonly Token[]): boolean => {
  if (kind !== 'verb' || !/^(?:pass|elapse|go)$/.test(lemma)) return false;
  const since = tokens[from + 1]?.lemma === 'by' ? from + 2 : from + 1;
  const before = tokens.slice(0, from).findLast((token) => !/^(?:auxiliary|adverb)$/.test(token.class));
  return tokens[since]?.lemma === 'since' && UNITS[before?.lemma ?? ''] !== undefined;
};

/** `failed` in `failed to sign`, `due` in `due to sign`: says how it stands with the verb behind it, and is read with that. */
export const isReadWithVerb = (item: Item, clauses: () => readonly Clause[], tokens: readonly Token[]): boolean =>
  (NEGATIVE_IMPLICATIVES.has(item.lemma) &&
    clauses().some((clause) => clause.chain.length > 0 && clause.verb?.head === item.from)) ||
  (isComing(tokens[item.from]) && clauses().some(({ kind, from }) => kind === 'infinitive' && from === item.to)) ||
  isPassing(item, tokens);
