import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { isDefinite, typeOf } from './points-back';

/** Sentences before one in which a country it speaks of is named. */
const REACH = 3;

/**
 * Whether what a sentence points back to can be a figure and hardly another: the text is about it, or it opens the last sentence
 * before that names any of its kind.
 */
export function isLastNamed(
  found: Item,
  sentence: PreparedSentence,
  document: PreparedDocument,
  same: (claim: Item, document: Item) => boolean,
): boolean {
  const type = typeOf(found);
  if (!type || isAbout(found, document)) return true;
  const isRival = (item: Item) =>
    item.kind === 'figure' && item.form === 'name' && !item.demonym && typeOf(item) === type;
  const at = document.sentences.indexOf(sentence);
  for (const { items } of document.sentences.slice(0, Math.max(0, at)).reverse()) {
    const rivals = items.filter(isRival);
    // Countries are told of together; who acts is whom the sentence opens with.
    if (rivals.length)
      return (
        (type === 'place' ? rivals : rivals.slice(0, 1)).some((one) => one === found || same(found, one)) ||
        isOnlyCountry(found, sentence, document)
      );
  }
  return true;
}

/** `the country` behind a town: that of which alone the sentences before speak, and no other nation. */
function isOnlyCountry({ country }: Item, sentence: PreparedSentence, { sentences }: PreparedDocument): boolean {
  const points = sentence.tokens.some(({ lemma }, at) => lemma === 'country' && isDefinite(sentence.tokens, at));
  const at = sentences.indexOf(sentence);
  const near = sentences.slice(Math.max(0, at - REACH), at + 1).flatMap(({ items }) => items);
  return points && country !== null && near.every((item) => item.country === null || item.country === country);
}

/** Whether a text is about a figure: it stands in the headline or first sentence, and no other of its kind is spoken of more. */
export function isAbout({ figure }: Item, { sentences, reading }: PreparedDocument): boolean {
  if (!figure || !sentences.slice(0, 2).some(({ items }) => items.some((item) => item.figure === figure))) return false;
  return reading.figures.every((one) => one.type !== figure.type || one.mentions.length <= figure.mentions.length);
}
