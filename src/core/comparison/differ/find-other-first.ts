import { SAID, type Sides } from '../align/find-position';
import { clauseAt } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { subjectParts } from '../prepare/subject-parts';
import type { SlotDifference } from './find-differences';

/** Whether someone does something first, before another: `drove first`, `the first to drive`, `had the first turn`; not `the first visit`. */
function isBeforeOthers({ tokens }: PreparedSentence, at: number): boolean {
  const [two, one, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.lemma !== 'first' || one?.lemma === 'at') return false;
  if (next?.class === 'noun') return one?.lemma === 'the' && /^(?:have|take|get)$/.test(two?.lemma ?? '');
  return !next || /^(?:punctuation|conjunction|preposition|particle|verb|adverb)$/.test(next.class);
}

/** Who is first, as a sentence tells it; null when it tells of nobody by name. */
function findFirst(sentence: PreparedSentence): Item | null {
  const { tokens, clauses, items } = sentence;
  // Of a statement that is part of a longer one, only its own words count.
  const isOwn = (index: number) => items.some(({ from, to }) => from <= index && index < to);
  const at = tokens.findIndex((_token, index) => isBeforeOthers(sentence, index) && isOwn(index));
  if (at < 0) return null;
  const named = items.filter(({ kind, demonym, figure }) => kind === 'figure' && !demonym && !figure?.members);
  const clause = clauseAt(clauses, at);
  const parts = clause ? [...subjectParts(clause), ...(clause.antecedent ? [clause.antecedent] : [])] : [];
  const own = named.find((item) => parts.some(({ from, to }) => from <= item.from && item.to <= to));
  return own ?? named.findLast(({ to, figure }) => to <= at && figure?.type === 'person') ?? null;
}

/** Where two do the same one after the other, and the claim has the other of them go first. */
export function findOtherFirst({ claim, document, pairs, same }: Sides): SlotDifference | null {
  const mine = findFirst(claim);
  const theirs = mine && findFirst(document);
  if (!mine || !theirs || same(mine, theirs)) return null;
  const isThere = pairs.some((pair) => pair.claim === mine && pair.document && pair.score >= SAID);
  const isRival =
    claim.items.some((item) => item !== mine && same(item, theirs)) || pairs.every((pair) => pair.score >= SAID);
  const isSameMatter = pairs.some(
    ({ claim: item, document: other, score }) =>
      item.kind === 'word' && other !== null && score >= SAID && item.lemma !== 'first',
  );
  return isThere && isRival && isSameMatter ? { slot: 'role', claim: mine, document: theirs } : null;
}
