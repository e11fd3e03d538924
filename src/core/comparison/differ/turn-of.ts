import { NEGATIONS } from '../../lexicon/negations';
import type { Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { Rival } from './find-rival';
import { findTurn } from './turns-around';

/** The words that say the opposite of one thing, and whether one of them is a negation: `never` beside `often`; null when there are none. */
export function turnOf({ claim, document, same }: Omit<Sides, 'pairs'>, rival: Rival | null) {
  const found = findTurn(claim, document, same) ?? (rival?.settles ? rival : null);
  const isNegation = ({ tokens }: PreparedSentence, { start }: Item) =>
    tokens.some((token) => token.start === start && NEGATIONS.has(token.lemma));
  return found && { ...found, denies: isNegation(claim, found.claim) || isNegation(document, found.document) };
}
