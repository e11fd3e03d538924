import { COUNTRY_BY_CAPITAL, COUNTRY_BY_NAME, type Country } from '../lexicon/countries';
import { POST_NOMINALS } from '../lexicon/post-nominals';
import { LEADER_ROLES } from '../lexicon/roles';
import type { Span, Token } from '../model';
import type { Quotation } from '../quotes/find-quotations';
import type { Draft } from './draft';
import type { Parts } from './read-parts';

/** A mention that the reader has come past. */
export interface Seen extends Span {
  readonly draft: Draft;
  /** Index of its sentence. */
  readonly sentence: number;
  /** True where it is what the following verb is said of. */
  readonly subject: boolean;
}

/** All that has been read so far; the resolvers look back into it, the walk adds to it. */
export interface Discourse {
  /** In reading order. */
  readonly seen: Seen[];
  readonly drafts: Draft[];
  /** Index of the sentence being read. */
  sentence: number;
  /** Index of the block that it stands in. */
  block: number;
  tokens: readonly Token[];
  /** What stands in quotation marks. */
  readonly quotations: readonly Quotation[];
  /** The sentences that a pronoun looks back to when its own settles nothing, in reading order. */
  readonly past: { readonly index: number; readonly block: number; readonly tokens: readonly Token[] }[];
  /** Ages, accused and victims. */
  readonly parts: Parts;
  /** What kind of thing each organisation and place is called. */
  readonly kinds: ReadonlyMap<Draft, ReadonlySet<string>>;
  /** What pronouns have shown of a person whose name does not say it. */
  readonly sexes: Map<Draft, 'female' | 'male'>;
}

/** The sentence before the one that is being read; -1 at the start. */
export const previousOf = ({ past }: Discourse): number => past.at(-1)?.index ?? -1;

/** Figures each once, in order. */
export const distinct = (seen: readonly Seen[]): Draft[] => [...new Set(seen.map((one) => one.draft))];

/** What of a kind has been seen in a sentence, before `end` where it is given. */
export const seenIn = (discourse: Discourse, sentence: number, end = Number.POSITIVE_INFINITY): Seen[] =>
  discourse.seen.filter((one) => one.sentence === sentence && one.end <= end);

export const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/**
 * Whether a mention is another's words to someone who stands at `span`: in a quotation that does not go around both, nor
 * goes on behind the speaker's name in the same paragraph.
 */
export function isOthersWords({ quotations }: Discourse, mention: Span, span: Span): boolean {
  const own = quotations.find((one) => isWithin(span, one));
  return quotations.some((one) => isWithin(mention, one) && one !== own && one.block !== own?.block);
}

/** Whether a mention owns what follows: "her husband", "Lee’s lawyer". */
export function isOwner(tokens: readonly Token[], mention: Span): boolean {
  const at = tokens.findIndex((token) => token.start >= mention.end);
  const own = tokens.find((token) => token.start === mention.start);
  return /^[’']s?$/.test(tokens[at]?.text ?? '') || /^(?:his|her|their)$/i.test(own?.text ?? '');
}

/** Phrases between commas that may stand between a subject and its verb: "Lee, 52, of Leeds, had …". */
const MOST_PHRASES = 3;

/**
 * Whether a mention is the subject: a verb follows, adverbs and phrases between commas aside, and no
 * preposition precedes. A name between commas shares the part of what it explains: “her son, Omar, left”.
 */
export function isSubject(tokens: readonly Token[], span: Span): boolean {
  let at = skipBrackets(
    tokens,
    tokens.findIndex((token) => token.start >= span.end),
  );
  if (at < 0) return false;
  const before = tokens.filter((token) => token.end <= span.start);
  const lead = before.findLast((token) => token.class !== 'determiner' && token.class !== 'adjective');
  if (lead?.class === 'preposition') return false;
  if (tokens[at]?.text === ',' && before.at(-1)?.text === ',') return isFiniteVerb(tokens, at + 1);
  if (tokens[at]?.text !== ',' || before.some((token) => /^(?:verb|auxiliary|modal)$/.test(token.class))) {
    return isFiniteVerb(tokens, at);
  }
  for (let phrases = 0; phrases < MOST_PHRASES; phrases++) {
    const close = tokens.findIndex((token, index) => index > at && token.text === ',');
    if (close < 0) return false;
    if (isFiniteVerb(tokens, close + 1)) return true;
    at = close;
  }
  return false;
}

/** One past letters behind a name and what stands in brackets: `Ada Lind CBE (born 1950) was`. */
function skipBrackets(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at >= 0 && POST_NOMINALS.has(tokens[at]?.text ?? '')) at += 1;
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.findIndex((token, index) => index > at && token.text === ')');
  return close < 0 ? at : close + 1;
}

/** Whether a verb that takes a subject begins at `at`, behind adverbs. */
function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  let verb = at;
  while (tokens[verb]?.class === 'adverb') verb += 1;
  const next = tokens[verb];
  return (
    next !== undefined &&
    (/^(?:auxiliary|modal)$/.test(next.class) || (next.class === 'verb' && next.verb !== 'gerund'))
  );
}

/** The country that a person is said to be of: by an office that the text gives them. */
export const nationalityOf = (draft: Draft): Country | null =>
  draft.descriptions.find((one) => one.country !== null)?.country ?? null;

/** Whether the text calls a person president, leader or the like. */
export const isLeader = (draft: Draft): boolean =>
  draft.descriptions.some((one) => one.roles.some((role) => LEADER_ROLES.has(role)));

/** The country that a place is, or null. */
export function countryOf(draft: Draft): Country | null {
  for (const { text } of draft.names) {
    const country = COUNTRY_BY_NAME.get(text);
    if (country) return country;
  }
  return COUNTRY_BY_NAME.get(draft.label ?? '') ?? null;
}

/** The country that a place is the capital of, or null. */
export const capitalOf = (draft: Draft): Country | null => COUNTRY_BY_CAPITAL.get(draft.names[0]?.text ?? '') ?? null;
