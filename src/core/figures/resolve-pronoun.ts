import { PERSON_PRONOUNS } from '../lexicon/reference-words';
import type { Span, Token } from '../model';
import { type Discourse, distinct, isOthersWords, isOwner, isSubject, type Seen, seenIn } from './discourse';
import type { Draft } from './draft';
import { findQuotedSpeakers } from './find-quoted-speakers';
import type { PronounReference } from './find-references';
import { isCovered, isUnnamed } from './is-unnamed';
import { hasOwnClause, isExplanation, isFronted, isOfLaterClause, isTag } from './pronoun-clauses';
import { nationalAt } from './role-words';
import { sexOf } from './sex-of';

type Sex = PronounReference['sex'];

/** Sentences that a pronoun looks back over, as long as none of them names anyone who fits. */
const REACH = 3;
/** Tokens of the longest apposition that is looked through. */
const APPOSITION = 12;

/**
 * The person whom "he", "her" and the like mean, or null unless the text settles it: the only fitting person before it
 * in its sentence, else the subject there; in a fronted phrase the subject that follows, unless a clause could
 * mean the one before as well ("If he falls, Lee …"); else the subject, or the only
 * person, of the nearest sentence before that has one. A person without a name in between leaves it open. Whoever is named
 * only in another's quoted words is not meant, nor who is explained in the explanation ("Lee, her rival"), nor who speaks
 * the words that the pronoun stands in. "He said" behind what was said means the speaker before rather than someone in it.
 */
export function resolvePronoun(
  reference: PronounReference,
  discourse: Discourse,
  later: readonly Seen[],
): Draft | null {
  const found = findBearer(reference, discourse, later);
  if (found && !discourse.sexes.has(found)) discourse.sexes.set(found, reference.sex);
  return found;
}

function findBearer(reference: PronounReference, discourse: Discourse, later: readonly Seen[]): Draft | null {
  const speakers = findQuotedSpeakers(discourse, reference);
  const fitting = (one: Seen) =>
    one.draft.type === 'person' &&
    !speakers.has(one.draft) &&
    fitsSex(discourse, one.draft, reference.sex) &&
    !isOthersWords(discourse, one, reference);
  const here = preferKnown(discourse, reference.sex, hereBefore(discourse, reference).filter(fitting));
  if (here.length && isTag(discourse, reference)) return findTagged(reference, discourse, here, fitting);
  const found = here.length ? choose(here, reference, discourse) : null;
  if (found) {
    const from = found.subject ? found.end : (discourse.tokens[0]?.start ?? 0);
    return hasUnnamedBetween(discourse, found.end, reference) || hasNational(discourse, from, reference)
      ? null
      : found.draft;
  }
  if (here.length && reference.use !== 'object') return null;
  if (hasUnnamedBetween(discourse, 0, reference)) return null;
  const isAhead = (one: Seen) =>
    fitting(one) &&
    one.subject &&
    !isExplanation(discourse, one, reference) &&
    !isOfLaterClause(discourse, reference, one);
  const ahead = isFronted(discourse, reference) ? later.find(isAhead) : undefined;
  const taken = new Set(here.map((one) => one.draft));
  const before = findBefore(reference, discourse, (one) => fitting(one) && !taken.has(one.draft));
  const isOpen = reference.use === 'subject' && before !== null && before !== ahead?.draft;
  return ahead ? (isOpen ? null : ahead.draft) : before;
}

/** What stands before a pronoun in its sentence and can be meant by it. */
function hereBefore(discourse: Discourse, reference: Span): Seen[] {
  const at = discourse.tokens.findIndex((token) => token.start === reference.start);
  const comma = discourse.tokens[at - 1];
  const isExplained = (one: Seen) => comma?.text === ',' && discourse.tokens[at - 2]?.end === one.end;
  return seenIn(discourse, discourse.sentence, reference.start).filter((one) => !isExplained(one));
}

/** The subject, or the only one who fits, of the nearest sentence before in which someone fits. */
function findBefore(reference: PronounReference, discourse: Discourse, fits: (one: Seen) => boolean): Draft | null {
  const steps = discourse.past.slice(-REACH).reverse();
  for (const { index, tokens } of steps) {
    const fitting = seenIn(discourse, index).filter(fits);
    const isNewSubject = fitting.some(
      (one) => one.subject && !discourse.sexes.has(one.draft) && sexOf(one.draft) === reference.sex,
    );
    const before = isNewSubject ? fitting : preferKnown(discourse, reference.sex, fitting);
    const subjects = distinct(before.filter((one) => one.subject));
    const all = distinct(before);
    const main = findMain(discourse, reference.sex);
    const [only] = before;
    if (main && only && all.length === 1 && isInPassing(tokens, only) && knownSexOf(discourse, only.draft) === null)
      return main;
    if (all.length === 1 && !subjects.length && hasUnnamedSubject(discourse, tokens, reference.sex)) return null;
    if (all.length > 0)
      return subjects.length === 1 ? (subjects[0] ?? null) : all.length === 1 ? (all[0] ?? null) : null;
    const leavesOpen = (token: Token) => isUnnamed(token, reference.sex) || isPronoun(token, reference.sex);
    if (tokens.some((token) => leavesOpen(token) && !isCovered(discourse, token))) return null;
  }
  return null;
}

/** Whether a token is such a pronoun; one that is left open may mean someone whom the text does not name. */
const isPronoun = (token: Token, sex: Sex): boolean => PERSON_PRONOUNS.get(token.text.toLowerCase())?.sex === sex;

/** `The young engineer was met by Lind`: whom the sentence is about has no name in it, and may be meant rather than Lind. */
const hasUnnamedSubject = (discourse: Discourse, tokens: readonly Token[], sex: Sex): boolean =>
  tokens.some((token) => isUnnamed(token, sex) && !isCovered(discourse, token) && isSubject(tokens, token));

/**
 * The one person whom the text calls by such a pronoun throughout. Who is named in passing, by a name that says nothing of
 * the sex, is not meant beside them.
 */
function findMain({ sexes, seen }: Discourse, sex: Sex): Draft | null {
  const called = [...sexes].filter(([draft, known]) => known === sex && isMain(seen, draft));
  return called.length === 1 ? (called[0]?.[0] ?? null) : null;
}

/** Whether a name, its titles before it, hangs on a preposition: `the house of General Lind`. */
function isInPassing(tokens: readonly Token[], { start, subject }: Seen): boolean {
  const lead = tokens
    .filter((token) => token.end <= start)
    .findLast((token) => !/^(?:determiner|adjective|noun|name)$/.test(token.class));
  return !subject && lead?.class === 'preposition';
}

/** Mentions that whom a text is about has at least, before a pronoun reaches past others to them. */
const MENTIONS_OF_MAIN = 5;

const isMain = (seen: readonly Seen[], draft: Draft): boolean =>
  seen.filter((one) => one.draft === draft).length >= MENTIONS_OF_MAIN;

const knownSexOf = (discourse: Discourse, draft: Draft): Sex | null =>
  sexOf(draft) ?? discourse.sexes.get(draft) ?? null;

const fitsSex = (discourse: Discourse, draft: Draft, sex: Sex) => (knownSexOf(discourse, draft) ?? sex) === sex;

/** Those whom this text has called by such a pronoun before, where there are any. */
function preferKnown({ sexes }: Discourse, sex: Sex, seen: readonly Seen[]): readonly Seen[] {
  const known = seen.filter((one) => sexes.get(one.draft) === sex);
  return known.length ? known : seen;
}

function choose(here: readonly Seen[], reference: PronounReference, discourse: Discourse): Seen | null {
  const subject = here.findLast((one) => one.subject);
  if (reference.use === 'object') {
    const actor = subject ?? here.find((one) => !isOwner(discourse.tokens, one));
    const others =
      actor && hasOwnClause(discourse, actor, reference) ? here : here.filter((one) => one.draft !== actor?.draft);
    return distinct(others).length === 1 ? (others.at(-1) ?? null) : null;
  }
  return distinct(here).length === 1 ? (here.at(-1) ?? null) : (subject ?? null);
}

/** Who spoke before; else the only one named in what was said, if it is known that the pronoun fits. */
function findTagged(
  reference: PronounReference,
  discourse: Discourse,
  here: readonly Seen[],
  fits: (one: Seen) => boolean,
): Draft | null {
  const before = findBefore(reference, discourse, fits);
  if (before) return before;
  const [only, ...more] = distinct(here);
  return only && !more.length && knownSexOf(discourse, only) === reference.sex ? only : null;
}

/** Someone without a name whom the pronoun could mean as well: "a resident said he …". */
function hasUnnamedBetween(discourse: Discourse, start: number, { start: end, sex }: PronounReference): boolean {
  return discourse.tokens.some(
    (token) =>
      token.start >= start &&
      token.end <= end &&
      isUnnamed(token, sex) &&
      !isCovered(discourse, token) &&
      !isInApposition(discourse, token),
  );
}

/** "The Italian" as the subject of a verb, whom the text does not settle. */
const hasNational = (discourse: Discourse, start: number, { start: end }: Span): boolean =>
  discourse.tokens.some((token, at) => {
    const isBetween = token.start >= start && token.end <= end;
    return isBetween && nationalAt(discourse.tokens, at) !== null && !isCovered(discourse, token);
  });

/** Whether a word explains someone who is known: "the mayor, a former teacher, said". */
function isInApposition({ tokens, seen, sentence }: Discourse, span: Span): boolean {
  return seen.some((one) => {
    if (one.sentence !== sentence) return false;
    const comma = tokens.findIndex((token) => token.start >= one.end);
    if (tokens[comma]?.text !== ',' || !/^(?:an?|the)$/i.test(tokens[comma + 1]?.text ?? '')) return false;
    const close = tokens.findIndex((token, at) => at > comma && /^[,.;]$/.test(token.text));
    const last = tokens[Math.min(close, comma + APPOSITION)];
    return last !== undefined && span.start > one.end && span.end <= last.start;
  });
}
