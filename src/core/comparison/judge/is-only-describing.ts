import type { SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * `a revival of the harbour` beside `a revival of the harbour festival`: behind the same noun and preposition the claim has
 * the thing itself, the sentence another that it only describes.
 */
export function isOnlyDescribing(
  { claim, document }: Pick<Sides, 'claim' | 'document'>,
  said: readonly SaidPair[],
): boolean {
  return said.some(({ claim: mine, document: theirs, score }, at) => {
    if (score < 1 && isBeforeOther({ claim, document }, mine, theirs, said)) return true;
    const noun = said[at - 1];
    if (noun?.claim.class !== 'noun' || noun.document.class !== 'noun') return false;
    const lead = leadTo(claim, noun.claim, mine);
    return (
      lead !== null &&
      leadTo(document, noun.document, theirs) === lead &&
      !describes(claim, mine) &&
      describes(document, theirs) &&
      !isOfPeople(document, theirs) &&
      claim.tokens[mine.to]?.lemma !== document.tokens[theirs.to]?.lemma
    );
  });
}

/** `a year in prison` beside `a one-year prison term`: nouns that say no more than what describes them. From general knowledge of news prose. */
const ADDS_NOTHING = /^(?:sentence|term|time|stay)$/;

/** `sent soldiers` beside `sent military supplies`: another word for what the claim speaks of only describes what the sentence speaks of. */
const isBeforeOther = (
  { claim, document }: Pick<Sides, 'claim' | 'document'>,
  mine: Item,
  theirs: Item,
  said: readonly SaidPair[],
): boolean =>
  mine.class === 'noun' &&
  theirs.class === 'noun' &&
  !describes(claim, mine) &&
  document.tokens[theirs.to]?.class === 'noun' &&
  document.items.some(({ from, kind, lemma }) => from === theirs.to && kind === 'word' && !ADDS_NOTHING.test(lemma)) &&
  !said.some((pair) => pair.document.from === theirs.to);

/** `to the homeless` beside `to homeless citizens`: what describes people says who they are. */
const isOfPeople = ({ tokens }: PreparedSentence, { to }: Item): boolean => PEOPLE.test(tokens[to]?.lemma ?? '');
const PEOPLE = /^(?:person|people|man|woman|child|citizen|resident|family|patient|inhabitant)$/;

/** The preposition right behind a noun when nothing but describing words stands between it and an item; null otherwise. */
function leadTo({ tokens }: PreparedSentence, noun: Item, { from }: Item): string | null {
  const lead = tokens[noun.to];
  if (lead?.class !== 'preposition' || from <= noun.to) return null;
  const isPhrase = tokens
    .slice(noun.to + 1, from)
    .every(({ class: kind }) => /^(?:determiner|adjective|noun|name|number|adverb|particle)$/.test(kind));
  return isPhrase ? lead.lemma : null;
}

/** Whether an item stands in front of the noun of its phrase. */
const describes = ({ tokens, items }: PreparedSentence, { to }: Item): boolean =>
  /^(?:noun|adjective)$/.test(tokens[to]?.class ?? '') && !items.some(({ from, time }) => from === to && time);
