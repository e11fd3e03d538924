import { SAID, type Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { hasNothing } from '../prepare/read-status';
import type { SlotDifference } from './find-differences';

/** Who dies of something is not counted among those who are hurt in it. */
const HARMS = [/^(?:kill|die|perish)$/, /^(?:injure|hurt|wound)$/];

/** `Eleven people were killed` beside `eleven people were hurt`: as many of the same, to whom something else was done. Null where the sentence has both. */
export function findOtherHarm({ claim, document, pairs }: Sides): SlotDifference | null {
  const count = pairs.find((pair) => pair.claim.number?.kind === 'cardinal' && pair.score >= SAID);
  if (!count?.document) return null;
  const mine = harmedIn(claim, count.claim);
  const theirs = harmedIn(document, count.document);
  const [own, other] = [
    HARMS.find((harm) => harm.test(mine?.lemma ?? '')),
    HARMS.find((harm) => harm.test(theirs?.lemma ?? '')),
  ];
  if (!mine || !theirs || !own || !other || own === other) return null;
  const isToldToo = document.items.some(({ lemma }) => own.test(lemma));
  const isDenied = [claim, document].some(({ clauses, tokens }) =>
    clauses.some((clause) => clause.verb?.negated || hasNothing(tokens, clause)),
  );
  return isToldToo || isDenied ? null : { slot: 'polarity', claim: mine, document: theirs };
}

/** The verb of what is done to those whom a number counts. */
function harmedIn({ roles, items }: PreparedSentence, count: Item): Item | undefined {
  const deeds = roles.filter(({ patients }) => patients.all.includes(count));
  return items.find((item) => item.class === 'verb' && deeds.some(({ verb }) => item.from <= verb && verb < item.to));
}
