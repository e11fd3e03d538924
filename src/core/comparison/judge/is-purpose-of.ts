import { SAID, type Sides } from '../align/find-position';
import { clauseAt, verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { Status } from '../prepare/read-status';

/** Whether a claim itself names a deed as a purpose, alone or right behind its verb: `met to discuss it`. */
export const isPurposeOf = ({ clauses }: PreparedSentence, { purpose }: Status, at: number): boolean =>
  purpose ||
  clauses.some(({ chain }) => chain.some(({ form, from, to }) => form === 'infinitive' && from <= at && at < to));

/**
 * `was invited to a debate during his visit to meet Aske`: whether an infinitive says in both what one deed was for, which the
 * sentence tells by a noun before it and takes as known, so that what leaves open the verb around leaves that deed as it is.
 */
export function isPurposeOfNoun({ claim, document, pairs }: Sides, at: number, purpose: Item): boolean {
  const mine = clauseAt(claim.clauses, at);
  const theirs = clauseAt(document.clauses, purpose.from);
  const deed = mine?.kind === 'infinitive' && mine.parent ? verbsOf(mine.parent).at(-1) : undefined;
  if (!deed || theirs?.kind !== 'infinitive') return false;
  const told = pairs.find(({ claim: { from, to } }) => from <= deed.head && deed.head < to);
  const noun = told && told.score >= SAID && told.document?.class === 'noun' ? told.document : null;
  const between = document.tokens.slice(noun?.to ?? 0, theirs.from);
  const opening = document.tokens[(noun?.from ?? 0) - 1]?.lemma ?? '';
  return (
    noun !== null &&
    noun.to <= theirs.from &&
    /^(?:the|this|his|her|its|their|’s)$/.test(opening) &&
    between.every(({ class: kind }) => IN_PHRASE.test(kind))
  );
}

/** Classes of the words that hang on a noun before its infinitive: `visit to Velden this week`. */
const IN_PHRASE = /^(?:preposition|particle|determiner|adjective|noun|name|number)$/;
