import { SAID, type Sides } from '../align/find-position';
import { type Item, isNumeral } from '../prepare/item';
import { itemAt } from '../prepare/item-at';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { SlotDifference } from './find-differences';

/** `Ptolemy IV` beside `Ptolemy II`: the numeral tells those of one name apart. Null where the sentence has the claim’s one too. */
export function findOtherNumeral({ claim, document, pairs }: Sides): SlotDifference | null {
  for (const { claim: mine, document: theirs, score } of pairs) {
    if (!theirs || score < SAID || mine.kind !== 'figure' || theirs.kind !== 'figure') continue;
    const [own, other] = [numeralOf(claim, mine), numeralOf(document, theirs)];
    if (!own || !other || own.lemma === other.lemma) continue;
    const isThereToo = document.tokens.some(({ text }) => text.toLowerCase() === own.lemma);
    if (!isThereToo) return { slot: 'ordinal', claim: own, document: other };
  }
  return null;
}

/** The numeral that ends a name, or stands right behind it. */
function numeralOf(sentence: PreparedSentence, { from, to }: Item): Item | null {
  const at = [to - 1, to].find((index) => index > from && /^[IVX]+$/.test(sentence.tokens[index]?.text ?? ''));
  const found = at === undefined ? null : itemAt(sentence, at);
  const numeral = found && {
    ...found,
    kind: 'word' as const,
    lemma: sentence.tokens[at ?? 0]?.text.toLowerCase() ?? '',
  };
  return numeral && isNumeral(numeral) ? numeral : null;
}
