import { DISASTERS, VIOLENT_EVENTS } from '../../lexicon/disasters';
import { isToldBy, isToldEvent } from '../../lexicon/told-events';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { readStatus } from '../prepare/read-status';

/** Worth of an event that the sentence tells by a verb. */
const SCORE = 0.9;

/**
 * Fills the pair of an event of which the claim speaks by a noun, and which the sentence tells: `nine died in the crash` beside
 * `nine died when a bus hit a tree`. Not where the sentence, or the document beside it, names an event of such a kind itself.
 */
export function coverToldEvents(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
): readonly Pair[] {
  const open = pairs.find((pair) => pair.score < SAID && isEvent(pair.claim) && isDefinite(pair.claim, claim));
  if (!open || sentence.items.some(isOfKind)) return pairs;
  const used = new Set(pairs.flatMap(({ document, score }) => (document && score >= SAID ? [document] : [])));
  const told = sentence.items.filter(
    (item) => item.class === 'verb' && isToldBy(open.claim.lemma, item.lemma, partiesOf(item, sentence)),
  );
  const [deed, ...more] = told;
  if (!deed || more.length || used.has(deed)) return pairs;
  const { negated, denied, prospect, reserved, purpose } = readStatus(sentence.tokens, sentence.clauses, deed.from);
  if (negated || denied || prospect || reserved || purpose) return pairs;
  return pairs.map((pair) => (pair === open ? { ...pair, document: deed, score: SCORE, opposite: null } : pair));
}

const isEvent = ({ kind, class: wordClass, lemma }: Item): boolean =>
  kind === 'word' && wordClass === 'noun' && isToldEvent(lemma);

/** Whether a noun of the sentence calls an event that kills, which may be another than the one told. */
const isOfKind = ({ class: wordClass, lemma }: Item): boolean =>
  wordClass === 'noun' && (DISASTERS.has(lemma) || VIOLENT_EVENTS.has(lemma));

/** `the crash`, `the bus crash`: one that is taken for known. */
function isDefinite({ from }: Item, { tokens }: PreparedSentence): boolean {
  let at = from - 1;
  while (/^(?:noun|adjective|name)$/.test(tokens[at]?.class ?? '')) at--;
  return /^(?:the|this)$/.test(tokens[at]?.lemma ?? '');
}

const partiesOf = ({ from }: Item, { roles }: PreparedSentence): string[] =>
  roles
    .filter(({ verb }) => verb === from)
    .flatMap(({ agents, patients }) => [...agents.heads, ...patients.heads].map(({ lemma }) => lemma));
