import { isBodyNoun } from '../lexicon/body-kinds';
import type { Span, Token } from '../model';

/** "the bank", "the island". */
export interface BodyReference extends Span {
  readonly kind: 'body';
  /** Its noun, lower case. */
  readonly noun: string;
}

/** "it" as a subject, "its". */
export interface ThingReference extends Span {
  readonly kind: 'thing';
  readonly use: 'subject' | 'possessive';
}

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

/** Behind these a noun is told apart from others: "the bank of Lind", "the firm that left". */
const NARROWS = /^(?:of|that|which|who|whose|where|in|on|at|for|called|named)$/;

/** The organisation or place that a noun at `at` means without its name; null where none can be meant. */
export function readBodyReference(tokens: readonly Token[], at: number): BodyReference | null {
  const [the, noun, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!the || !noun || lower(the) !== 'the' || noun.class !== 'noun' || !isBodyNoun(lower(noun))) return null;
  const isLonger = next !== undefined && (/^(?:noun|name|number)$/.test(next.class) || next.text === '-');
  if (isLonger || NARROWS.test(lower(next))) return null;
  return { kind: 'body', start: the.start, end: noun.end, noun: lower(noun) };
}

/** What `it` stands before where it means nothing: "it is clear that", "it seems", "it took an hour to". */
const EMPTY_VERBS = /^(?:be|seem|appear|turn|take|rain|snow|become|remain|happen)$/;

/** The organisation or place that a pronoun at `at` can mean; null for any other word. */
export function readThingReference(tokens: readonly Token[], at: number): ThingReference | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return null;
  const { start, end } = token;
  if (lower(token) === 'its' && next) return { kind: 'thing', start, end, use: 'possessive' };
  if (lower(token) !== 'it' || at > 0) return null;
  const verb = tokens.slice(at + 1).find((one) => one.class === 'verb');
  return verb && !EMPTY_VERBS.test(verb.lemma) ? { kind: 'thing', start, end, use: 'subject' } : null;
}
