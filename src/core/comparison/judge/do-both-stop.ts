import { SAYING_VERBS } from '../../lexicon/verbs';
import type { Sides } from '../align/find-position';

/** `Lind refused to say more` beside `Lind spoke of it, but refused to give details`: on both sides something is left unsaid. */
export const areBothSilent = ({ claim, document }: Sides, at: number): boolean =>
  SAYING_VERBS.has(claim.tokens[at]?.lemma ?? '') &&
  [claim, document].every(({ tokens }) => tokens.some(({ lemma }) => SILENCE.test(lemma)));

/** `stopped taking it` beside `was taking it, and discontinued its use`: both tell that it was done no more. */
export const doBothCease = ({ claim, document }: Sides): boolean =>
  claim.tokens.some(({ lemma }) => lemma === 'stop') &&
  document.tokens.some(({ lemma, class: kind }) => kind === 'verb' && CEASING.test(lemma));

/** Verbs by which something is done no more. Source: Levin (1993), class 55.2, and Quirk et al., § 3.49. */
const CEASING = /^(?:discontinue|cease|quit|end|halt|suspend|drop|abandon|finish|terminate)$/;

/** Verbs by which someone does not say it. */
const SILENCE = /^(?:refuse|decline)$/;
