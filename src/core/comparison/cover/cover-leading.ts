import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { readOffices } from '../prepare/read-offices';
import { findOpenVerb } from './find-open-verb';

/** Worth of a verb of leading where the sentence has somebody at the head of the same thing. */
const SCORE = 0.9;

const LEADING = /^(?:lead|head|run)$/;
/** Who leads, by any of these words. Source: the hyponyms of `leader` in WordNet 3.0 that news uses, chosen by hand. */
const LEADERS = /^(?:head|leader|chief|boss|chairman|chairwoman|chairperson|chair|director|president|ceo)$/;

/** Words that make of a leader somebody who is not. */
const SECOND = /^(?:deputy|vice|assistant|associate|honorary|elect)$/;

/** Fills the verb of `Lind leads the union` where the sentence has her as its head: `Lind, the head of the union, spoke`. */
export function coverLeading(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
  same: (claim: Item, document: Item) => boolean,
): readonly Pair[] {
  const at = findOpenVerb(pairs, (lemma) => LEADING.test(lemma));
  const verb = pairs[at];
  const mine = claim.roles.find((one) => verb && verb.claim.from <= one.verb && one.verb < verb.claim.to);
  if (!verb || !mine?.agents.heads.length || !mine.patients.heads.length) return pairs;
  if (claim.tokens[verb.claim.from]?.verb === 'past') return pairs;
  const isHeld = readOffices(sentence).some(
    ({ role, holder, former, at: office }) =>
      holder !== null &&
      !former &&
      LEADERS.test(role) &&
      !SECOND.test(sentence.tokens[office - 1]?.lemma ?? '') &&
      sentence.tokens[office + 1]?.lemma === 'of' &&
      mine.agents.heads.every((doer) => same(doer, holder)) &&
      mine.patients.heads.every((thing) => isBehind(pairs, thing, office, sentence)),
  );
  return isHeld ? pairs.with(at, { ...verb, document: null, score: SCORE, opposite: null }) : pairs;
}

/** Whether a thing of the claim stands behind an office, with no verb or stop between them. */
const isBehind = (pairs: readonly Pair[], thing: Item, office: number, { tokens }: PreparedSentence): boolean =>
  pairs.some(
    ({ claim, document, score }) =>
      claim === thing &&
      score >= SAID &&
      document !== null &&
      document.from > office &&
      tokens
        .slice(office + 2, document.from)
        .every(({ class: kind }) => /^(?:determiner|adjective|noun|name|particle|number)$/.test(kind)),
  );
