import { SAYING_VERBS } from '../../lexicon/verbs';
import type { Pair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import { isSameDeed } from '../meaning/is-same-deed';
import { verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import { itemAt } from '../prepare/item-at';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { Roles } from '../prepare/read-roles';
import type { SlotDifference } from './find-differences';

/** Verbs by which someone binds himself to do something, and by which he will not. Source: Searle’s commissives (1976), FrameNet’s Agree_or_refuse_to_act. */
const AGREEING = /^(?:agree|consent|promise|pledge|vow|undertake|volunteer|offer|swear)$/;
const REFUSING = /^(?:refuse|decline)$/;

/**
 * Finds where the same one agrees to do on one side what he refuses to do, or says he will not do, on the other (`agreed to
 * freeze`, `refused to freeze`), or where one thing is likely on one side and unlikely on the other: neither tells whether it happened, and only
 * one can be so.
 */
export function findOtherAnswer(sides: Sides): SlotDifference | null {
  return findOtherVerb(sides) ?? findOtherLikelihood(sides);
}

function findOtherVerb({ claim, document, same }: Sides): SlotDifference | null {
  for (const mine of claim.roles) {
    const answer = answerOf(claim, mine);
    const item = answer && itemOf(claim, mine);
    if (!answer || !item) continue;
    for (const theirs of document.roles) {
      const other = answerOf(document, theirs);
      const word = other && other !== answer ? itemOf(document, theirs) : null;
      if (!word || !isSameDeed(lemmaOf(claim, mine), lemmaOf(document, theirs))) continue;
      const doers = [...theirs.agents.heads, ...tellersOf(document, theirs)];
      const isOne = mine.agents.heads.some((a) => doers.some((b) => same(a, b)));
      const isOfSame = mine.patients.heads.some((a) => theirs.patients.all.some((b) => same(a, b)));
      if (isOne && isOfSame) return { slot: 'source', claim: item, document: word };
    }
  }
  return null;
}

const lemmaOf = ({ tokens }: PreparedSentence, { verb }: Roles): string => tokens[verb]?.lemma ?? '';

/** The words that say whether he does: `agreed`, `will not join`. */
function itemOf(sentence: PreparedSentence, { verb, clause }: Roles): Item | null {
  const [first] = verbsOf(clause);
  const item = itemAt(sentence, first?.head ?? verb) ?? itemAt(sentence, verb);
  const start = first?.negated ? sentence.tokens[first.from]?.start : undefined;
  return item && start !== undefined ? { ...item, start } : item;
}

/** Who says of himself that he does it: the union in `the union says it will not join`. */
const tellersOf = ({ roles, tokens }: PreparedSentence, { clause, agents }: Roles): readonly Item[] =>
  agents.heads.every(({ form }) => form === 'pronoun') &&
  /^(?:it|they|he|she|we|I)$/i.test(tokens[clause.subject?.head ?? -1]?.text ?? '')
    ? roles.flatMap((one) =>
        one.clause === clause.parent && SAYING_VERBS.has(tokens[one.verb]?.lemma ?? '') ? one.agents.heads : [],
      )
    : [];

/** Whether someone agrees or refuses to do it; null where the text says neither, or denies it. */
function answerOf({ tokens }: PreparedSentence, { clause }: Roles): 'yes' | 'no' | null {
  const [first, second] = verbsOf(clause);
  const lemma = tokens[first?.head ?? -1]?.lemma ?? '';
  if (first?.negated && first.modal === 'will' && !second) return 'no';
  if (!first || !second || first.negated || second.negated || first.modal) return null;
  return AGREEING.test(lemma) ? 'yes' : REFUSING.test(lemma) ? 'no' : null;
}

/** Words that leave a deed open for or against it. */
const OPEN_TO = /^(?:un)?(?:likely|willing)$/;

/** `is likely to require` beside `is unlikely to require`, `willing to speak` beside `unwilling to speak`. */
function findOtherLikelihood({ claim, document, pairs }: Sides): SlotDifference | null {
  const leads = ({ tokens }: PreparedSentence, { to }: Item): string =>
    tokens[to]?.lemma === 'to' ? (tokens[to + 1]?.lemma ?? '') : '';
  const found = pairs.find(({ claim: word, opposite }: Pair) => {
    if (!opposite || !OPEN_TO.test(word.lemma) || !OPEN_TO.test(opposite.lemma)) return false;
    const deed = leads(claim, word);
    return deed !== '' && deed === leads(document, opposite);
  });
  return found?.opposite ? { slot: 'source', claim: found.claim, document: found.opposite } : null;
}
