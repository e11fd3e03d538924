import { SAID, type Sides } from '../align/find-position';
import { areAlike } from '../prepare/are-alike';
import { clauseAt, verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { type Attachment, readAttachment } from '../prepare/read-attachment';
import type { SlotDifference } from './find-differences';

type Read = (sentence: PreparedSentence, item: Item) => Attachment | null;

/** A name, number or time of the claim, what it is hung on there, and what it is hung on in the sentence. */
interface Hung {
  readonly claim: Item;
  readonly document: Item;
  readonly mine: Attachment;
  readonly theirs: Attachment;
}

/**
 * Two of a kind that have changed places: `was born in Oslo and moved to Korv` beside `was born in Korv and moved to Oslo`. Each
 * hangs in the sentence on the word, or on the verb of the words, on which the other hangs in the claim; null where none have.
 */
export const findHungElsewhere = (sides: Sides): SlotDifference | null =>
  findHung(sides, readAttachment) ?? findHung(sides, readVerb);

/** `exports to Chad rose and exports to Mali fell`: by what is said of the things that are called the same. */
function readVerb(sentence: PreparedSentence, item: Item): Attachment | null {
  const hung = readAttachment(sentence, item);
  const clause = hung && clauseAt(sentence.clauses, hung.head);
  const verb = clause && verbsOf(clause).at(-1);
  return hung && verb ? { link: `${sentence.tokens[hung.head]?.lemma} ${hung.link}`, head: verb.head } : null;
}

function findHung({ claim, document, pairs, same }: Sides, read: Read): SlotDifference | null {
  const hung = pairs.flatMap((pair): Hung[] => {
    if (pair.claim.kind === 'word' || !pair.document || pair.score < SAID) return [];
    const [mine, theirs] = [read(claim, pair.claim), read(document, pair.document)];
    return mine && theirs ? [{ claim: pair.claim, document: pair.document, mine, theirs }] : [];
  });
  const isOn = (mine: Attachment, theirs: Attachment) =>
    mine.link === theirs.link &&
    pairs.some((pair) => pair.score >= SAID && holds(pair.claim, mine) && holds(pair.document, theirs));
  const areOtherWords = (one: Attachment, two: Attachment) =>
    claim.tokens[one.head]?.lemma !== claim.tokens[two.head]?.lemma;
  // `beat Velden in Oslo and Korv in Lima, and lost to Velden in Lima`: the sentence may have it a second time.
  const isThereToo = ({ claim: item, mine }: Hung) =>
    document.items.some((one) => {
      const place = same(item, one) ? read(document, one) : null;
      return place !== null && isOn(mine, place);
    });
  for (const one of hung) {
    const other = hung.find(
      (two) =>
        areAlike(one.claim, two.claim) &&
        !same(one.claim, two.document) &&
        areOtherWords(one.mine, two.mine) &&
        isOn(one.mine, two.theirs) &&
        isOn(two.mine, one.theirs),
    );
    if (other && !isThereToo(one) && !isThereToo(other))
      return { slot: 'role', claim: one.claim, document: other.document };
  }
  return null;
}

const holds = (item: Item | null, { head }: Attachment): boolean =>
  item !== null && item.from <= head && head < item.to;
