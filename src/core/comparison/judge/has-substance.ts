import { SAID } from '../align/find-position';
import type { Findings } from './hold-against';
import { FEWEST_ANCHORS, FEWEST_IN_HEADING } from './is-one-event';
import type { Laid } from './lay-over';

/**
 * Whether enough of a claim is in a sentence to speak of one event. A short claim whose number or time alone differs, or
 * whose verb does of a name, may rest on its subject (`Turnout was 61 percent`, `The Elbe is rising`); a heading without a verb needs more.
 */
export function hasSubstance(found: Findings): boolean {
  const { differences, pairs } = found;
  const rest = pairs.filter((pair) => !differences.some(({ claim }) => claim === pair.claim));
  if (mayRestOnSubject(found) && rest.every((pair) => pair.score >= SAID))
    return hasSubject(found) && isAboutSomething(found);
  return hasEnough(found) || found.event !== null;
}

/** Whether `hasSubstance` may yet be true once the text around the sentence has been asked, which takes longer. */
export const mayHaveSubstance = (laid: Laid): boolean =>
  hasEnough(laid) || (mayRestOnSubject(laid) && hasSubject(laid));

/** `It had a magnitude of 4.1` is about what another sentence told, and that may be another quake. */
const isAboutSomething = ({ about, anchors }: Findings): boolean =>
  anchors >= FEWEST_ANCHORS || about.some(({ form, figure }) => form !== 'pronoun' || figure !== null);

const mayRestOnSubject = ({ differences, known, named }: Laid): boolean =>
  known ||
  differences.some(
    ({ slot, claim }) =>
      claim.number !== null ||
      claim.time !== null ||
      (named && slot === 'polarity' && /^(?:verb|adjective)$/.test(claim.class)),
  );

const hasSubject = ({ anchors, stated }: Laid): boolean => anchors >= 1 && stated;

const hasEnough = ({ anchors, stated }: Laid): boolean => anchors >= (stated ? FEWEST_ANCHORS : FEWEST_IN_HEADING);
