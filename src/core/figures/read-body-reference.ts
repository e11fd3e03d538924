import { isBodyNoun } from '../lexicon/body-kinds';
import type { Country } from '../lexicon/countries';
import type { Span, Token } from '../model';
import { countryAt } from './role-words';

/** "the bank", "the island". */
export interface BodyReference extends Span {
  readonly kind: 'body';
  /** Its noun, lower case. */
  readonly noun: string;
  /** The country that is said with it: "the Danish brewer"; null where none is. */
  readonly country: Country | null;
  /** The name before its noun, which may be its seat: "the Munich carmaker"; null where none is. */
  readonly seat: Span | null;
}

/** "it" as a subject, "its". */
export interface ThingReference extends Span {
  readonly kind: 'thing';
  readonly use: 'subject' | 'possessive';
}

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

/** Behind these a noun is told apart from others: "the bank of Lind", "the firm that left". */
const NARROWS = /^(?:of|that|which|who|whose|where|in|on|at|for|called|named)$/;

/** Words before the noun that tell nothing apart: where a body has its seat, whose it is. */
const MODIFIES = /^(?:\p{L}+-(?:based|owned|listed|run|headquartered|backed)|UN|EU|state-run|family-owned)$/u;
/** Words between the article and the noun, at most. */
const MOST_WORDS = 3;

/** The organisation or place that a noun at `at` means without its name; null where none can be meant. */
export function readBodyReference(tokens: readonly Token[], at: number): BodyReference | null {
  const the = tokens[at];
  if (!the || lower(the) !== 'the') return null;
  let country: Country | null = null;
  let to = at + 1;
  while (to <= at + MOST_WORDS) {
    const named = countryAt(tokens, to);
    if (named && !country) country = named.country;
    else if (!MODIFIES.test(tokens[to]?.text ?? '')) break;
    to += named?.length ?? 1;
  }
  const [before] = tokens.slice(to);
  const seat = before?.class === 'name' && tokens[to + 1]?.class === 'noun' ? before : null;
  const [noun, next] = tokens.slice(seat ? to + 1 : to);
  if (noun?.class !== 'noun' || !isBodyNoun(lower(noun))) return null;
  const isLonger = next !== undefined && (/^(?:noun|name|number)$/.test(next.class) || next.text === '-');
  if (isLonger || NARROWS.test(lower(next))) return null;
  return { kind: 'body', start: the.start, end: noun.end, noun: lower(noun), country, seat };
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
