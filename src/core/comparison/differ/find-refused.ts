import { GIVING_VERBS } from '../../lexicon/verbs';
import type { Sides } from '../align/find-position';
import { itemAt } from '../prepare/item-at';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { Roles } from '../prepare/read-roles';
import { readStatus } from '../prepare/read-status';
import type { SlotDifference } from './find-differences';

/** Verbs of not giving someone what he asks for. Source: Levin (1993), class 13.3, and FrameNet’s Deny_or_grant_permission. */
const REFUSING = /^(?:deny|refuse|withhold)$/;
/** Verbs of getting it. Source: Levin (1993), class 13.5.1. */
const GETTING = /^(?:get|receive|obtain|gain|secure|win|acquire)$/;

/** `was given a visa`, `got a visa` beside `was denied a visa`: the same thing for the same one. */
export function findRefused({ claim, document, same }: Sides): SlotDifference | null {
  for (const mine of claim.roles) {
    const isRefused = REFUSING.test(lemmaOf(claim, mine));
    if (!isRefused && !isGiven(claim, mine)) continue;
    for (const theirs of document.roles) {
      if (isRefused ? !isGiven(document, theirs) : !REFUSING.test(lemmaOf(document, theirs))) continue;
      const thing = mine.patients.heads.find((a) => theirs.patients.heads.some((b) => same(a, b)));
      const isSameOne = mine.recipients.heads.some((a) => theirs.recipients.heads.some((b) => same(a, b)));
      if (!thing || !isSameOne || isDoubtful(claim, mine) || isDoubtful(document, theirs)) continue;
      const [said, found] = [itemAt(claim, mine.verb) ?? thing, itemAt(document, theirs.verb)];
      if (found) return { slot: 'polarity', claim: said, document: found };
    }
  }
  return null;
}

const lemmaOf = ({ tokens }: PreparedSentence, { verb }: Roles): string => tokens[verb]?.lemma ?? '';

const isGiven = (sentence: PreparedSentence, roles: Roles): boolean => {
  const lemma = lemmaOf(sentence, roles);
  return (GIVING_VERBS.has(lemma) && !REFUSING.test(lemma)) || GETTING.test(lemma);
};

/** Whether a deed is denied, or only to come. */
const isDoubtful = ({ tokens, clauses }: PreparedSentence, { verb }: Roles): boolean => {
  const { negated, prospect, reserved } = readStatus(tokens, clauses, verb);
  return negated || prospect !== null || reserved;
};
