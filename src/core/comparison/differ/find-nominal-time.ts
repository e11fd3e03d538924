import { compareTimeItems } from '../align/compare-time-items';
import { SAID, type Sides } from '../align/find-position';
import { clauseAt, verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import type { SlotDifference } from './find-differences';
import { timeBeside } from './time-beside';

/** Words between the noun of a deed and its time: `the escape of Lind from a prison in Korv on Monday`. */
const LEADING = /^(?:in|on|of|at|to|from|by|against|with|over|near)$/;

/**
 * `Lind resigned in May` beside `the resignation of Lind in March led to`: the document tells of the deed by a noun, with all
 * else that the claim says in its phrase, and gives it one other time. Null for anything else.
 */
export function findNominalTime({ claim, document, pairs }: Sides, whole: PreparedDocument): SlotDifference | null {
  const [main, ...others] = claim.clauses.filter(({ verb }) => verb !== null);
  const [verb, ...chain] = main ? verbsOf(main) : [];
  if (!verb || others.length || chain.length || verb.negated || verb.modal) return null;
  const deed = pairs.find(({ claim: item }) => item.from <= verb.head && verb.head < item.to);
  const noun = deed?.document;
  if (!deed || deed.score < SAID || noun?.class !== 'noun' || !isAhead(document, noun)) return null;
  const [time, ...more] = claim.items.filter((item) => item.time);
  const rest = pairs.filter((pair) => pair !== deed && pair.claim !== time);
  if (!time?.time || more.length || !rest.length) return null;
  if (!rest.every((pair) => pair.score >= SAID && pair.document && isInPhrase(document, noun, pair.document)))
    return null;
  const theirs = timeBeside(document, noun, LEADING);
  if (!theirs?.time || theirs.time.value.length !== time.time.value.length) return null;
  const isOther = compareTimeItems(time, theirs) === 'different';
  return isOther && !isTimedSo(time, [deed.claim.lemma, noun.lemma], whole)
    ? { slot: 'time', claim: time, document: theirs }
    : null;
}

/** Whether a noun stands before the verb of its clause, so that a time behind it is its own and not the verb’s. */
function isAhead({ clauses }: PreparedSentence, { from }: Item): boolean {
  const verb = clauseAt(clauses, from)?.verb;
  return !verb || from < verb.from;
}

/** Whether what someone does or undergoes stands in the phrase of the noun that tells it, and not as the owner of something there. */
export function isInPhrase({ tokens }: PreparedSentence, noun: Item, item: Item): boolean {
  const isOwner = tokens[item.to]?.lemma === '’s';
  if (item.to <= noun.from) return isOwner && tokens.slice(item.to + 1, noun.from).every(isPart);
  return !isOwner && tokens.slice(noun.to, item.from).every((token) => isPart(token) || LEADING.test(token.lemma));
}

const isPart = ({ class: kind, lemma }: PreparedSentence['tokens'][number]): boolean =>
  /^(?:noun|adjective|determiner|name|number)$/.test(kind) || lemma === '’s';

/** Whether some sentence of the document has the claim’s time beside that deed. */
const isTimedSo = (time: Item, deeds: readonly string[], { sentences }: PreparedDocument): boolean =>
  sentences.some(
    ({ items }) =>
      items.some(({ lemma }) => deeds.includes(lemma)) &&
      items.some((item) => item.time && compareTimeItems(time, item) !== 'different'),
  );
