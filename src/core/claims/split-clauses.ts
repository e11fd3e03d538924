import type { Token } from '../model';

/** A clause with fewer words than this stays with its neighbour. */
const FEWEST_WORDS = 4;
/** How many words a subject may have before its verb. */
const LONGEST_SUBJECT = 9;

const JOIN = /^(?:and|but|while|whereas|yet)$/;
const OPENS_CLAUSE =
  /^(?:that|if|because|when|while|who|which|whether|whose|where|although|though|until|unless|since|as|before|after)$/;

const isMark = (token: Token | undefined): boolean => token?.class === 'punctuation';
const isFiniteVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.class === 'modal' ||
    token.class === 'auxiliary' ||
    (token.class === 'verb' && (token.verb === 'past' || token.verb === 'present')));

/**
 * Splits a sentence's tokens where two main clauses are joined (“A fell, and B rose”; “A fell; B rose”). Each part has a
 * subject and a finite verb of its own. Joined nouns (“Tom and Mary are late”) and verbs (“A came and saw”) are not split.
 */
export function splitClauses(tokens: readonly Token[]): (readonly Token[])[] {
  const parts: (readonly Token[])[] = [];
  let from = 0;
  let depth = 0;
  tokens.forEach((token, at) => {
    depth += /^[“«„『(]$/.test(token.text) ? 1 : /^[”»』)]$/.test(token.text) ? -1 : 0;
    if (depth !== 0 || at <= from || !isJoint(tokens, from, at)) return;
    const next = JOIN.test(token.text.toLowerCase()) || token.text === ';' ? at + 1 : at;
    const end = isMark(tokens[at - 1]) ? at - 1 : at;
    parts.push(tokens.slice(from, end));
    from = next;
  });
  parts.push(tokens.slice(from));
  return parts;
}

function isJoint(tokens: readonly Token[], from: number, at: number): boolean {
  const low = tokens[at]?.text.toLowerCase() ?? '';
  if (low !== ';' && !JOIN.test(low)) return false;
  const left = tokens.slice(from, at);
  if (countWords(left) < FEWEST_WORDS || countWords(tokens.slice(at + 1)) < FEWEST_WORDS) return false;
  const verb = left.findLastIndex(isFiniteVerb);
  if (verb < 0 || left.slice(verb + 1).some((token) => OPENS_CLAUSE.test(token.text.toLowerCase()))) return false;
  if (!opensWithSubject(tokens, at + 1)) return false;
  const hasMark = low === ';' || isMark(tokens[at - 1]);
  return hasMark || (low !== 'while' && !isSameKind(tokens[at - 1], tokens[at + 1]));
}

const countWords = (tokens: readonly Token[]): number => tokens.filter((token) => !isMark(token)).length;

/** Two nouns or two names on either side of “and” are one phrase. */
const isSameKind = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && /^(?:noun|name|pronoun)$/.test(a.class) && a.class === b.class;

/** Whether a noun phrase and then a finite verb follow, with nothing else between but what belongs to the phrase. */
function opensWithSubject(tokens: readonly Token[], from: number): boolean {
  let nouns = 0;
  for (let at = from; at < tokens.length && at - from <= LONGEST_SUBJECT; at++) {
    const token = tokens[at];
    if (isFiniteVerb(token)) return nouns > 0;
    if (!token || isMark(token) || token.class === 'conjunction' || token.class === 'verb') return false;
    if (/^(?:noun|name|pronoun|number)$/.test(token.class)) nouns++;
  }
  return false;
}
