import { SAID, type Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { leadBefore } from '../prepare/preposition-before';

/** Tokens between a noun and the preposition behind it: `the schools are in`. */
const GAP = 1;

/** Verbs that say no more of a thing than where it is: `a school based in Oslo` is a school in Oslo. */
const LYING = /^(?:base|locate|situate|build|house|headquarter|station)$/;

/** Whether two names stand behind one preposition and one noun or name on both sides: `head of sales in Oslo`, `head of sales in Bergen`. */
export function isLedAlike(a: Item, b: Item, sides: Sides): boolean {
  if (!isWholePhrase(sides.claim, a) || !isWholePhrase(sides.document, b)) return false;
  const [mine, theirs] = [leadBefore(sides.claim, a), leadBefore(sides.document, b)];
  if (mine === null || theirs === null) return false;
  if (sides.claim.tokens[mine]?.lemma !== sides.document.tokens[theirs]?.lemma) return false;
  const [head, other] = [headBefore(sides.claim, mine), headBefore(sides.document, theirs)];
  return sides.pairs.some(
    ({ claim, document, score }) => claim === head && claim.class !== 'verb' && document === other && score >= SAID,
  );
}

/** `in Oslo`, not `in the Oslo office`: a name that describes nothing else. */
const isWholePhrase = ({ tokens }: PreparedSentence, { form, demonym, owner, to }: Item): boolean =>
  form === 'name' && !demonym && !owner && tokens[to]?.class !== 'noun';

/** What a preposition leads from, verbs that only say where it is left out. */
function headBefore({ tokens, items }: PreparedSentence, lead: number): Item | undefined {
  const near = items.findLast(({ to }) => to <= lead && lead - to <= GAP);
  if (near?.class !== 'verb' || !LYING.test(near.lemma)) return near;
  const thing = items[items.indexOf(near) - 1];
  return thing && tokens.slice(thing.to, near.from).every(({ lemma }) => /^(?:to|be)$/.test(lemma)) ? thing : near;
}
