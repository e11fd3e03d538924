import { DENIALS, NEGATIONS, NEGATIVE_IMPLICATIVES } from '../lexicon/negations';
import { PROSPECT_NOUNS, UNSETTLED_MODALS } from '../lexicon/prospects';
import { PROSPECT_VERBS } from '../lexicon/verbs';
import type { Token } from '../model';
import type { VerbChunk } from '../text/chunk';
import type { Clause } from '../text/clause';

/** Whether a word's deed is stated, and in which sense. */
export interface Status {
  readonly negated: boolean;
  /** Someone only speaks against it: no word on whether it happened. */
  readonly denied: boolean;
  /** Wanted, planned, possible or conditional: no word on whether it happened. */
  readonly prospect: boolean;
  /** What it is done for: it may or may not have come about. */
  readonly purpose: boolean;
}

/** Tokens before a noun within which its `no` stands: `no serious new injuries`. */
const REACH_OF_NO = 4;
const STOPS = /^[,;:.–—-]$/;

/** The innermost clause around a token; null for a token outside all. */
export function clauseAt(clauses: readonly Clause[], at: number): Clause | null {
  let best: Clause | null = null;
  for (const clause of clauses) {
    if (!holds(clause, at) || (best && best.to - best.from <= clause.to - clause.from)) continue;
    best = clause;
  }
  return best ?? clauses[0] ?? null;
}

const holds = (clause: Clause, at: number): boolean =>
  (clause.from <= at && at < clause.to) || verbsOf(clause).some((verb) => verb.from <= at && at < verb.to);

/** The verbs of a clause in order: `failed` `to sign`. */
export const verbsOf = (clause: Clause): VerbChunk[] => (clause.verb ? [clause.verb, ...clause.chain] : []);

/**
 * Reads how the word at an index is stated: a verb from its clause, the verbs before it and the clauses around it; a noun
 * from the words before it alone, since naming a visit takes it for granted.
 */
export function readStatus(tokens: readonly Token[], clauses: readonly Clause[], at: number): Status {
  const clause = clauseAt(clauses, at);
  const isNamed = tokens[at]?.class !== 'verb' && tokens[at]?.class !== 'auxiliary';
  const prospect = hasProspectNoun(tokens, at);
  if (!clause || isNamed) return { negated: hasNoBefore(tokens, at), denied: false, prospect, purpose: false };
  const status = readClause(tokens, clause, at);
  return { ...status, prospect: status.prospect || prospect };
}

function readClause(tokens: readonly Token[], clause: Clause, at: number): Status {
  const verbs = verbsOf(clause);
  const until = verbs.findIndex((verb) => verb.from <= at && at < verb.to);
  const before = until < 0 ? verbs.slice(0, -1) : verbs.slice(0, until);
  const own = until < 0 ? verbs : verbs.slice(0, until + 1);
  const turns =
    own.filter((verb) => verb.negated).length + before.filter((verb) => NEGATIVE_IMPLICATIVES.has(verb.lemma)).length;
  const subject = clause.subject ? countNo(tokens, clause.subject.from) : 0;
  const around = readParent(clause);
  return {
    negated: (turns + subject + around.turns) % 2 === 1,
    denied: around.denied || before.some((verb) => DENIALS.has(verb.lemma)),
    prospect:
      own.some((verb) => UNSETTLED_MODALS.has(verb.modal ?? '')) ||
      before.some((verb) => PROSPECT_VERBS.has(verb.lemma) && !NEGATIVE_IMPLICATIVES.has(verb.lemma)) ||
      around.prospect,
    purpose: around.purpose,
  };
}

const countNo = (tokens: readonly Token[], at: number): number =>
  NEGATIONS.has(tokens[at]?.lemma ?? '') || tokens[at]?.text === '0' ? 1 : 0;

/** What the clause around an infinitive, gerund or complement does to it. */
function readParent(clause: Clause): { turns: number; denied: boolean; prospect: boolean; purpose: boolean } {
  const none = { turns: 0, denied: false, prospect: false, purpose: false };
  if (/^(?:if|unless|whether|should)$/.test(clause.marker)) return { ...none, prospect: true };
  const { parent } = clause;
  const above = parent ? verbsOf(parent).at(-1) : undefined;
  if (!parent || !above || !['infinitive', 'gerund', 'participle', 'complement'].includes(clause.kind)) return none;
  const lemma = above.lemma;
  if (clause.kind === 'complement') return { ...none, denied: DENIALS.has(lemma) };
  if (clause.kind === 'participle' && clause.antecedent) return none;
  if (DENIALS.has(lemma)) return { ...none, denied: true };
  if (NEGATIVE_IMPLICATIVES.has(lemma)) return { ...none, turns: 1 };
  const isInfinitive = clause.kind === 'infinitive';
  const upper = readParent(parent);
  const prospect = (isInfinitive && PROSPECT_VERBS.has(lemma)) || upper.prospect;
  return { turns: 0, denied: upper.denied, prospect, purpose: isInfinitive || upper.purpose };
}

/** `no injuries or deaths`, `without a vote`: a negation in front of the noun phrase of a token. */
export function hasNoBefore(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.class === 'verb') return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH_OF_NO); i--) {
    const token = tokens[i];
    if (!token || STOPS.test(token.text) || token.class === 'verb' || token.class === 'auxiliary') return false;
    if (/^(?:no|without|zero|neither|lack)$/.test(token.lemma)) return true;
    if (token.class === 'preposition' && token.lemma !== 'of') return false;
  }
  return false;
}

/** `the prospect of Moscow transferring`: a noun before the word that leaves it open. */
function hasProspectNoun(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || STOPS.test(token.text) || token.lemma === 'and') return false;
    if (PROSPECT_NOUNS.has(token.lemma) && /^(?:of|to|that|for)$/.test(tokens[i + 1]?.lemma ?? '')) return true;
    if (token.class === 'verb' && token.verb !== 'gerund' && i < at - 1) return false;
  }
  return false;
}
