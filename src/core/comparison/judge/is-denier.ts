import { SAYING_VERBS } from '../../lexicon/verbs';
import type { SaidPair } from '../align/align-items';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Verbs of saying that something is not so. */
const DENYING = /^(?:deny|dispute|reject|refute|dismiss)$/;

/** `Lind said they asked for asylum` beside `reports that they asked for asylum, something Lind denied`: whom the claim has say it denies it. */
export function isDenier(claim: PreparedSentence, { tokens }: PreparedSentence, said: readonly SaidPair[]): boolean {
  const [main] = claim.roles;
  const lemma = claim.tokens[main?.verb ?? -1]?.lemma ?? '';
  if (!main || !SAYING_VERBS.has(lemma) || DENYING.test(lemma)) return false;
  return said.some(
    ({ claim: item, document: { to } }) =>
      main.agents.heads.includes(item) && tokens[to]?.class === 'verb' && DENYING.test(tokens[to]?.lemma ?? ''),
  );
}
