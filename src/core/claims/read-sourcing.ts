import { findPhrases, type PhraseMatch, toPhraseTable } from '../lexicon/find-phrases';
import { SOURCING } from '../lexicon/sourcing';
import type { Attribution, Reason, Span, Token } from '../model';

const SOURCING_TABLE = toPhraseTable(SOURCING);

/** A sentence counts as someone's words when at least this share of it is their content or the words that name them. */
const ATTRIBUTED_SHARE = 0.4;
/** Furthest that “by” and who did it stand behind a passive, in words. */
const NEAREST_BY = 3;

/** Why a sentence is taken for someone's words. */
interface SourcingReading {
  /** What makes it someone's words, named or not. */
  readonly attributed: readonly Reason[];
  /** Passives that tell of an event that somebody reported: nobody is named, but the writer vouches for it. */
  readonly unsigned: readonly Reason[];
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const toReason = ({ rule, start, end }: PhraseMatch): Reason => ({ rule, at: [{ start, end }] });

/** Whose words a sentence is, as far as it says so, and where it leans on someone without a name. */
export function readSourcing(
  sentence: Span,
  tokens: readonly Token[],
  attributions: readonly Attribution[],
): SourcingReading {
  const near = attributions.filter(({ content }) => content.some((span) => overlap(span, sentence) > 0));
  const shares = near.flatMap(({ content, source, cue }) => [
    ...content,
    ...[source, cue].filter((span) => span !== null),
  ]);
  const covered = shares.reduce((sum, span) => sum + overlap(span, sentence), 0);
  const isSaid = covered >= ATTRIBUTED_SHARE * (sentence.end - sentence.start);
  const said = isSaid ? near : [];
  const matches = findPhrases(tokens, SOURCING_TABLE);
  const vague = matches.filter((match) => isVagueSource(tokens, match, said));
  const unsigned = matches.filter((match) => !vague.includes(match) && isUnsigned(tokens, match));
  return { attributed: [...said.map(nameSource), ...vague.map(toReason)], unsigned: unsigned.map(toReason) };
}

function nameSource({ source, cue, content }: Attribution): Reason {
  const named = [source, cue].filter((span) => span !== null);
  return { rule: 'attributed-to-source', at: named.length ? named : [...content] };
}

/**
 * Adverbs (“reportedly”) and passives that hand a statement on (“is said to”) always lean on someone unnamed. Nouns count
 * where they are the source of something and that source has no name: “a study” does, “a study by the university” does not.
 */
function isVagueSource(tokens: readonly Token[], match: PhraseMatch, said: readonly Attribution[]): boolean {
  if (match.rule === 'vague-adverb') return true;
  if (match.rule === 'vague-passive') return handsOn(tokens, match);
  const sourced = said.find(({ source, cue }) => [source, cue].some((span) => span && isWithin(match, span)));
  if (!sourced || sourced.speaker !== null) return false;
  return match.rule !== 'vague-study' || !namesAnyone(tokens, sourced);
}

/** “It is believed that”, “is said to own”, “is reported as”; not “was reported to the police”. */
function handsOn(tokens: readonly Token[], { from, to }: PhraseMatch): boolean {
  const low = (at: number): string => tokens[at]?.text.toLowerCase() ?? '';
  if (low(from) === 'it' || low(to) === 'that' || low(to) === 'as') return true;
  const verb = low(to - 1) === 'to' ? to : low(to) === 'to' ? to + 1 : -1;
  return /^(?:verb|auxiliary)$/.test(tokens[verb]?.class ?? '');
}

/** “No injuries were reported”: told by somebody, and nobody stands behind “by”. */
function isUnsigned(tokens: readonly Token[], { rule, to }: PhraseMatch): boolean {
  if (rule !== 'vague-passive') return false;
  const behind = tokens.slice(to, to + NEAREST_BY).map(({ text }) => text.toLowerCase());
  return behind[0] !== 'to' && !behind.includes('by');
}

/** Whether a name stands among a source's words: who made the study, the poll or the figures. */
const namesAnyone = (tokens: readonly Token[], { source }: Attribution): boolean =>
  tokens.some((token) => token.class === 'name' && source !== null && isWithin(token, source));
