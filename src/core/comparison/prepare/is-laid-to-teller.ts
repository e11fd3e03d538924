import type { PreparedSentence } from './prepare-document';

/** `He used it, according to prosecutors`: told as theirs, which `allegedly` beside the same prosecutors says too. */
export const isLaidToTeller = ({ tokens }: PreparedSentence): boolean =>
  tokens.some(({ lemma }, at) => lemma === 'to' && /^accord(?:ing)?$/.test(tokens[at - 1]?.lemma ?? ''));
