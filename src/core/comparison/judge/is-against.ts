import type { SaidPair } from '../align/align-items';
import { relateWords } from '../meaning/relate-words';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Words that stand against a thing as `against` does. From general knowledge of news prose. */
const AGAINST =
  /^(?:against|anti.*|oppose|opposition|opponent|reject|rejection|stop|prevent|fight|combat|protest|condemn|condemnation|criticize|criticise|criticism|ban|block|resist|resistance|challenge|deny|denial|counter|halt|end|curb|tackle|without|not|no|never)$/;

/**
 * `a petition against reform` beside `a petition that urges reform`: a thing that the claim has something stand against, where no word
 * of the sentence does.
 */
export const isAgainstWhat = (
  claim: PreparedSentence,
  document: PreparedSentence,
  said: readonly SaidPair[],
): boolean =>
  said.some(({ claim: thing }) => thing.class === 'noun' && thing.kind === 'word' && isUnderAgainst(claim, thing)) &&
  !document.tokens.some(({ lemma }) => AGAINST.test(lemma) || relateWords(lemma, 'against') === 'synonym');

/** Whether a noun’s phrase is led by `against`. */
function isUnderAgainst({ tokens }: PreparedSentence, { from }: Item): boolean {
  let at = from - 1;
  while (/^(?:determiner|adjective|noun)$/.test(tokens[at]?.class ?? '')) at--;
  return tokens[at]?.lemma === 'against';
}
