import {
  ASKING_NOUNS,
  CANCELLING_VERBS,
  DENIALS,
  NEGATIONS,
  NEGATIVE_IMPLICATIVES,
  REBUFFING_VERBS,
} from '../../lexicon/negations';
import { PROSPECT_NOUNS } from '../../lexicon/prospects';
import type { Token } from '../../model';
import type { VerbChunk } from '../../text/chunk';
import type { Clause } from '../../text/clause';
import { hasNoBefore, hasProspectNoun } from '../meaning/read-words-before';
import { clauseAt, verbsOf } from './clause-at';
import { isAwaited } from './is-awaited';
import { isBehindNor } from './is-behind-nor';
import { isHeadedOpen, isReserved } from './is-reserved';
import { isUntil } from './is-until';
import { type Prospect, readModal, readSharedModal } from './read-modal';
import { isProspectVerb, readParent } from './read-parent';
import { readUnrealised } from './read-unrealised';

/** Whether a word's deed is stated, and in which sense. */
export interface Status {
  readonly negated: boolean;
  /** Someone only speaks against it: no word on whether it happened. */
  readonly denied: boolean;
  /** How it is only wanted, planned, possible or conditional, so that no word is said on whether it happened; null when stated. */
  readonly prospect: Prospect | null;
  /** Only under a condition, in doubt or by hearsay. */
  readonly reserved: boolean;
  /** What it is done for: it may or may not have come about. */
  readonly purpose: boolean;
}

/**
 * Reads how the word at an index is stated: a verb from its clause, the verbs before it and the clauses around it; a noun
 * from the words before it alone, since naming a visit takes it for granted.
 */
export function readStatus(tokens: readonly Token[], clauses: readonly Clause[], at: number): Status {
  const read = readStated(tokens, clauses, at);
  return isBehindNor(tokens, at) ? { ...read, negated: !read.negated } : read;
}

function readStated(tokens: readonly Token[], clauses: readonly Clause[], at: number): Status {
  const clause = clauseAt(clauses, at);
  const isNamed = tokens[at]?.class !== 'verb' && tokens[at]?.class !== 'auxiliary';
  const prospect = hasProspectNoun(tokens, at) || isAwaited(tokens, clauses, at) ? 'noun' : null;
  if (!clause || isNamed) {
    const named = readNamed(tokens, clauses, at, prospect);
    return { ...named, reserved: named.reserved || (clause !== null && isHeadedOpen(tokens, clause)) };
  }
  if (isRebuffed(tokens, clause))
    return { negated: true, denied: false, prospect: null, reserved: false, purpose: false };
  if (isUnintended(tokens, clause))
    return { negated: true, denied: false, prospect: 'will', reserved: false, purpose: false };
  const unrealised = readUnrealised(tokens, clause);
  if (unrealised) return { ...unrealised, denied: false, prospect: null, reserved: false, purpose: false };
  // `She would not stay, Lind said` and `Lind said she would go but would not stay` are reported as `Lind said she would not stay` is.
  const isReported =
    (clause.kind === 'main' && clauses.some(({ kind }) => kind === 'report')) ||
    (clause.kind === 'coordinate' && clause.parent?.kind === 'complement');
  const status = readClause(tokens, clause, at, isReported ? 'complement' : clause.kind);
  return { ...status, prospect: prospect ?? status.prospect };
}

/** How a word that is no verb is stated: `no visit`, and `the visit was cancelled`. */
function readNamed(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  at: number,
  prospect: Prospect | null,
): Status {
  const isCancelled = clauses.some(
    ({ verb, subject, after }) =>
      verb !== null &&
      CANCELLING_VERBS.has(tokens[verb.head]?.lemma ?? '') &&
      (verb.passive ? subject?.head === at : after.some((part) => part.kind === 'noun' && part.head === at)),
  );
  if (isCancelled) return { negated: true, denied: false, prospect: null, reserved: false, purpose: false };
  const isOpposed = tokens[at - 1]?.lemma === 'against' && /ing$/.test(tokens[at]?.text ?? '');
  return { negated: isOpposed || hasNoBefore(tokens, at), denied: false, prospect, reserved: false, purpose: false };
}

/** `rejected calls to resign`: what was asked of someone who would not. */
function isRebuffed(tokens: readonly Token[], { kind, parent, from }: Clause): boolean {
  if (kind !== 'infinitive' || !parent?.verb) return false;
  return (
    ASKING_NOUNS.has(tokens[from - 1]?.lemma ?? '') &&
    !parent.verb.negated &&
    REBUFFING_VERBS.has(tokens[parent.verb.head]?.lemma ?? '')
  );
}

/** `had no intention of leaving`, `has no plans to leave`: that it will not be. Source: the negated nouns of intention of Quirk et al., § 17.35. */
function isUnintended(tokens: readonly Token[], { kind, from }: Clause): boolean {
  if (kind !== 'gerund' && kind !== 'infinitive') return false;
  const at = tokens[from - 1]?.lemma === 'of' ? from - 2 : from - 1;
  return tokens[at - 1]?.lemma === 'no' && /^(?:intention|plan|wish|desire)$/.test(tokens[at]?.lemma ?? '');
}

function readClause(tokens: readonly Token[], clause: Clause, at: number, kind: Clause['kind']): Status {
  const verbs = verbsOf(clause);
  const until = verbs.findIndex((verb) => verb.from <= at && at < verb.to);
  const before = until < 0 ? verbs.slice(0, -1) : verbs.slice(0, until);
  const own = until < 0 ? verbs : verbs.slice(0, until + 1);
  const negated = own.filter((verb) => verb.negated).length;
  // `not until Friday`: it did happen, then.
  const turns =
    (negated > 0 && isUntil(clause) ? 0 : negated) +
    before.filter((verb) => NEGATIVE_IMPLICATIVES.has(verb.lemma)).length;
  const subject = countNo(tokens, openingOf(tokens, clause) ?? clause.subject?.from ?? -1);
  const around = readParent(clause, tokens);
  const nothing = hasNothing(tokens, clause) ? 1 : 0;
  const yet = tokens
    .slice(clause.from, at)
    .some((token, i) => token.lemma === 'yet' && tokens[clause.from + i + 1]?.lemma === 'to')
    ? 1
    : 0;
  return {
    negated: (turns + subject + nothing + yet + around.turns) % 2 === 1,
    denied: around.denied || before.some((verb) => DENIALS.has(verb.lemma)),
    reserved: isReserved(tokens, clause),
    // `asked whether they should go`: whatever modal it has, it is a question.
    prospect:
      (clause.marker === 'whether' ? 'if' : null) ??
      readModal(tokens, own, kind) ??
      readSharedModal(tokens, clause) ??
      (before.some(isProspectVerb) || isProposed(tokens, clause, before) ? 'verb' : around.prospect),
    purpose: around.purpose,
  };
}

/** Tokens between `with` and the participle whose subject it opens: `with none of them rising`. */
const REACH_OF_WITH = 6;

/** Where the subject behind `with` begins that a participle has: `with none of them rising`; null for any other clause. Source: Quirk et al., § 14.15. */
function openingOf(tokens: readonly Token[], { kind, from }: Clause): number | null {
  if (kind !== 'participle') return null;
  for (let at = from - 1; at >= Math.max(0, from - REACH_OF_WITH); at--) {
    if (tokens[at]?.lemma === 'with') return at + 1;
    if (!/^(?:noun|name|pronoun|determiner|adjective|number|preposition)$/.test(tokens[at]?.class ?? '')) return null;
  }
  return null;
}

/** `said nothing`, `invited nobody`, `, none of whom paid`: an object or subject that is not there; `nothing but praise` is. */
export const hasNothing = (tokens: readonly Token[], { after, marker }: Clause): boolean =>
  /^(?:none|neither) of /.test(marker) ||
  after.some(
    ({ kind, from, to }) =>
      kind === 'noun' &&
      /^(?:nothing|nobody|none)$/.test(tokens[from]?.lemma ?? '') &&
      !/^(?:but|except|less|short|other)$/.test(tokens[to]?.lemma ?? ''),
  );

/** `the recommendations include raising it`, `the plan is to raise it`: what is proposed has not come about by that. */
const isProposed = (tokens: readonly Token[], { subject }: Clause, before: readonly VerbChunk[]): boolean => {
  const noun = tokens[subject?.head ?? -1]?.lemma ?? '';
  return (
    (PROSPECT_NOUNS.has(noun) || /^(?:recommendation|suggestion|idea|aim|goal|option)$/.test(noun)) &&
    before.some(({ lemma }) => /^(?:include|involve|be)$/.test(lemma))
  );
};

const countNo = (tokens: readonly Token[], at: number): number =>
  NEGATIONS.has(tokens[at]?.lemma ?? '') || tokens[at]?.text === '0' || isNotOne(tokens, at) ? 1 : 0;

/** `not one shop was shut`, `not a single shop`. */
const isNotOne = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lemma === 'not' &&
  (tokens[at]?.lemma === 'one' || (tokens[at]?.lemma === 'a' && tokens[at + 1]?.lemma === 'single'));
