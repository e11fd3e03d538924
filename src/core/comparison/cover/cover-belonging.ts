import { LEADER_ROLES } from '../../lexicon/roles';
import type { Token } from '../../model';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';

/** Worth of the place or body that a thing is of where the sentence before has named it. */
const SCORE = 0.8;

/** Words between `of` and the name: `of the town of Velden`. */
const INSIDE = /^(?:determiner|adjective|noun|particle)$/;

/**
 * Fills the pair of Velden in `the mayor of Velden resigned` where the sentence has the mayor as someone known, and the one
 * before names Velden and no other place or body: `Velden was flooded. The mayor resigned.` Whose president it is, that does
 * not say of a company.
 */
export function coverBelonging(
  pairs: readonly Pair[],
  { tokens }: PreparedSentence,
  sentence: PreparedSentence,
  { sentences, passage }: PreparedDocument,
  same: (claim: Item, document: Item) => boolean,
): readonly Pair[] {
  const before = passage ? undefined : sentences[sentences.indexOf(sentence) - 1];
  if (!before) return pairs;
  return pairs.map((pair) => {
    const { claim, score } = pair;
    if (score >= SAID || claim.kind !== 'figure' || claim.form !== 'name' || claim.demonym) return pair;
    const thing = pairs.find((one) => isOf(one.claim, claim, tokens));
    if (!thing?.document || thing.score < SAID || !isKnown(thing.document, sentence)) return pair;
    if (LEADER_ROLES.has(thing.claim.lemma) && !claim.country) return pair;
    const named = before.items.filter(isNamed);
    const isOnly = named.length > 0 && named.every((item) => same(claim, item));
    return isOnly ? { ...pair, document: null, score: SCORE, opposite: null } : pair;
  });
}

/** A place or body by name. */
const isNamed = ({ kind, form, demonym, figure, owner }: Item): boolean =>
  kind === 'figure' && form === 'name' && !demonym && !owner && figure?.type !== 'person';

/** `the mayor of Velden`: whether `of` leads from a thing to a name. */
const isOf = ({ class: kind, to }: Item, { from }: Item, tokens: readonly Token[]): boolean =>
  kind === 'noun' &&
  tokens[to]?.lemma === 'of' &&
  from > to &&
  tokens.slice(to + 1, from).every(({ class: inside }) => INSIDE.test(inside));

/** Whether a noun takes its thing as known and says no more of which it is, with no other name before it: `the entire population of 900`. */
function isKnown({ from, to, kind }: Item, { tokens, items }: PreparedSentence): boolean {
  let at = from - 1;
  while (/^(?:adjective|number)$/.test(tokens[at]?.class ?? '')) at--;
  const isMore =
    tokens[to]?.class === 'preposition' && !(tokens[to]?.lemma === 'of' && tokens[to + 1]?.class === 'number');
  if (kind !== 'word' || !/^(?:the|its)$/.test(tokens[at]?.lemma ?? '')) return false;
  return (
    !isMore &&
    !/^(?:noun|name)$/.test(tokens[to]?.class ?? '') &&
    !items.some((item) => isNamed(item) && item.to <= from)
  );
}
