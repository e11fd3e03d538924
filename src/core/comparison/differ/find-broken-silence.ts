import { SAYING_VERBS } from '../../lexicon/verbs';
import { SAID, type Sides } from '../align/find-position';
import { toReadings } from '../meaning/read-phrases';
import type { Item } from '../prepare/item';
import { itemAt } from '../prepare/item-at';
import { readStatus } from '../prepare/read-status';
import type { SlotDifference } from './find-differences';

/** `kept silent on the strike` beside `voiced support for the strike`: whom the claim has say nothing of it speaks of it in the sentence. */
export function findBrokenSilence({ claim, document, pairs, same }: Sides): SlotDifference | null {
  const silent = claim.items.find(isSilent);
  if (!silent || document.items.some(isSilent) || readStatus(claim.tokens, claim.clauses, silent.from).negated)
    return null;
  const who = claim.roles.filter(({ verb }) => verb <= silent.from).at(-1)?.agents.heads ?? [];
  const topics = pairs.filter(
    (pair) => pair.claim.from >= silent.to && pair.score >= SAID && /^(?:noun|name)$/.test(pair.claim.class),
  );
  const told = document.roles.find(
    ({ verb, agents }) =>
      isTalking(document.tokens[verb]?.lemma.split(' ')[0] ?? '') &&
      agents.heads.some((item) => who.some((one) => same(one, item))) &&
      topics.some((pair) => pair.document !== null && pair.document.from > verb) &&
      !readStatus(document.tokens, document.clauses, verb).negated,
  );
  const said = told ? itemAt(document, told.verb) : null;
  return said && { slot: 'polarity', claim: silent, document: said };
}

/** Verbs by which someone speaks of a thing, beside those that hand over what he says. Source: Levin (1993), classes 33 and 37. */
const TALKING = new Set(
  'speak talk voice discuss call describe praise hail condemn denounce criticise criticize'.split(' '),
);
const isTalking = (verb: string): boolean => SAYING_VERBS.has(verb) || TALKING.has(verb);

const isSilent = ({ lemma }: Item): boolean => toReadings(lemma).includes('silent');
