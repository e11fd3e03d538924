import { SAYING_VERBS } from '../../lexicon/verbs';
import type { Clause } from '../../text/clause';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { CALLING } from './cover-judged';
import { findOpenVerb } from './find-open-verb';

/** Worth of a verb of calling where the sentence has the same one say that it is so. */
const SCORE = 0.9;

/** What points at something spoken of before, and no more. */
const POINTING = /^(?:it|this|that)$/i;

/** Fills the verb of `Lind called the vote a farce` where the sentence has his words: `Lind said the vote was a farce`, and of `called it a farce` beside `“This was a farce,” said Lind`. */
export function coverSaidToBe(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
  same: (claim: Item, document: Item) => boolean,
): readonly Pair[] {
  const at = findOpenVerb(pairs, (lemma) => CALLING.has(lemma));
  const verb = pairs[at];
  const mine = claim.roles.find((one) => verb && verb.claim.from <= one.verb && one.verb < verb.claim.to);
  if (!verb || !mine?.agents.heads.length) return pairs;
  const [object, ...called] = mine.clause.after;
  const saying = sentence.roles.filter((one) => SAYING_VERBS.has(sentence.tokens[one.verb]?.lemma ?? ''));
  const [told, ...others] = saying;
  const isSpeaker = mine.agents.heads.every((item) => told?.agents.heads.some((other) => same(item, other)));
  if (object?.kind !== 'noun' || !called.length || !told || others.length || !isSpeaker) return pairs;
  const inside = ({ from, to }: { from: number; to: number }) =>
    pairs.filter((pair) => from <= pair.claim.from && pair.claim.to <= to);
  const isSo = (clause: Clause) =>
    isPlainBeing(clause) &&
    isSaidOutright(clause, told.clause) &&
    isSaidOf(inside(object), claim.tokens[object.head]?.text ?? '', clause, sentence) &&
    called.flatMap(inside).every((pair) => isIn(pair, clause.verb?.to ?? 0, clause.to));
  return sentence.clauses.some(isSo)
    ? pairs.with(at, { ...verb, document: itemAt(sentence, told.verb), score: SCORE, opposite: null })
    : pairs;
}

/** `was a farce`: said outright of its subject. */
const isPlainBeing = (clause: Clause): boolean => {
  const [verb, ...chain] = verbsOf(clause);
  return verb?.lemma === 'be' && !chain.length && !verb.negated && !verb.modal && clause.after[0]?.kind === 'noun';
};

/** Whether a clause is said as a fact, and not under another: `said it was not true that the vote was a farce`. */
function isSaidOutright(clause: Clause, saying: Clause): boolean {
  if (clause.kind === 'coordinate' && clause.parent && clause.parent !== saying)
    return isSaidOutright(clause.parent, saying);
  return clause.kind === 'main' || (clause.kind === 'complement' && clause.parent === saying);
}

/** Whether a clause is about what the claim has called something: the same, or what both only point at. */
function isSaidOf(object: readonly Pair[], text: string, { subject }: Clause, { tokens }: PreparedSentence): boolean {
  if (!subject) return false;
  if (POINTING.test(text)) return POINTING.test(tokens[subject.head]?.text ?? '');
  return (
    object.every((pair) => isIn(pair, subject.from, subject.to)) &&
    object.some(({ document }) => document && document.from <= subject.head && subject.head < document.to)
  );
}

const isIn = ({ document, score }: Pair, from: number, to: number): boolean =>
  document !== null && score >= SAID && from <= document.from && document.to <= to;

const itemAt = ({ items }: PreparedSentence, at: number): Item | null =>
  items.find(({ from, to }) => from <= at && at < to) ?? null;
