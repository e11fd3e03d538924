import { roleOf } from '../../figures/role-words';
import type { Token } from '../../model';
import type { SaidPair } from '../align/align-items';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Words that make of an office another one. */
const BELOW = /^(?:deputy|vice|assistant|acting|interim|shadow)$/;
/** Tokens of a title before its office: `Deputy U.S. Attorney General`. */
const LONGEST = 5;

/** `Lind is the attorney general` beside `Deputy Norwegian Attorney General Lind`: who stands in for an office does not hold it. */
export const isDeputy = (claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean =>
  !claim.tokens.some(isBelow) &&
  said.some(
    ({ claim: mine, document: theirs }) =>
      roleOf(mine.lemma) !== null && theirs.kind === 'word' && titleBefore(document.tokens, theirs.from).some(isBelow),
  );

const isBelow = ({ text }: Token): boolean => BELOW.test(text.toLowerCase());

function titleBefore(tokens: readonly Token[], at: number): readonly Token[] {
  let from = at;
  while (from > 0 && at - from < LONGEST && isInTitle(tokens[from - 1])) from--;
  return tokens.slice(from, at);
}

const isInTitle = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:adjective|noun|name)$/.test(token.class) || token.lemma === '’s');
