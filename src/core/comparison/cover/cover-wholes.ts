import { wholesOf } from '../../lexicon/parts-of';
import type { Token } from '../../model';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';

/** Worth of the one thing of the text of which something is a part. */
const SCORE = 0.9;
/** Sentences before one in which the whole is named. */
const REACH = 4;
/** Sentences at the head of a report, the headline among them, that say what it is about. */
const HEAD = 3;

/**
 * Fills the pair of the ferry in `the captain of the ferry was held`, `the ferry captain was held` where the sentence has the
 * captain as someone known, and the text before it, or the sentence itself, has a ferry and nothing else that has a captain.
 */
export function coverWholes(
  pairs: readonly Pair[],
  { tokens }: PreparedSentence,
  sentence: PreparedSentence,
  { sentences }: PreparedDocument,
  same: (claim: Item, document: Item) => boolean,
): readonly Pair[] {
  return pairs.map((pair) => {
    const { claim, score } = pair;
    if (score >= SAID || claim.kind !== 'word' || claim.class !== 'noun') return pair;
    const part = pairs.find((one) => isPartOf(one.claim, claim, tokens));
    const wholes = part && wholesOf(part.claim.lemma);
    if (!wholes?.has(claim.lemma) || !part?.document || part.score < SAID || !isKnown(part.document, sentence))
      return pair;
    const at = sentences.indexOf(sentence);
    const told = [...sentences.slice(0, HEAD), ...sentences.slice(Math.max(0, at - REACH), at + 1)].flatMap(
      ({ items }) => items,
    );
    const others = told.filter(({ lemma, class: kind }) => kind === 'noun' && wholes.has(lemma));
    const isOnly = told.some((item) => same(claim, item)) && others.every((item) => same(claim, item));
    return isOnly ? { ...pair, document: null, score: SCORE, opposite: null } : pair;
  });
}

/** Whether a claim and a document meet in a part of the one thing that the document tells of, so that both tell of it. */
export const meetInPart = (pairs: readonly Pair[]): boolean =>
  pairs.some(
    ({ claim, document, score }) =>
      document === null &&
      score >= SAID &&
      pairs.some(
        (part) => part.document !== null && part.score >= SAID && wholesOf(part.claim.lemma)?.has(claim.lemma),
      ),
  );

/** `the captain of the ferry`, `the ferry’s captain`, `the ferry captain`, and what a driver loses control of. */
function isPartOf(part: Item, whole: Item, tokens: readonly Token[]): boolean {
  if (part.class !== 'noun') return false;
  const of = tokens.findLastIndex(({ lemma }, at) => lemma === 'of' && at < whole.from);
  if (part.to <= of && tokens[of - 1]?.lemma === 'control' && of + 2 >= whole.from) return true;
  if (part.to <= whole.from)
    return (
      tokens[part.to]?.lemma === 'of' &&
      tokens.slice(part.to + 1, whole.from).every(({ class: kind }) => kind === 'determiner' || kind === 'adjective')
    );
  if (part.from < whole.to) return false;
  return tokens.slice(whole.to, part.from).every(({ lemma, class: kind }) => lemma === '’s' || kind === 'adjective');
}

/** Whether a noun takes its thing as known and says no more of which it is: `the captain`, `the two pilots`. */
function isKnown({ from, to, kind }: Item, { tokens }: PreparedSentence): boolean {
  let at = from - 1;
  while (tokens[at]?.class === 'number' || tokens[at]?.class === 'adjective') at--;
  if (kind !== 'word' || !/^(?:the|its)$/.test(tokens[at]?.lemma ?? '')) return false;
  return tokens[to]?.lemma !== 'of' && !/^(?:noun|name)$/.test(tokens[to]?.class ?? '');
}
