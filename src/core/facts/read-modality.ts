import { EVALUATIVES } from '../lexicon/evaluatives';
import { findPhrases, toPhraseTable } from '../lexicon/find-phrases';
import { HEDGES } from '../lexicon/hedges';
import { PREDICTIONS } from '../lexicon/predictions';
import { SAYING_VERBS } from '../lexicon/verbs';
import type { Fact, Token } from '../model';
import type { Clause } from '../text/clause';
import type { SentenceView } from './fact-draft';
import { followsProspect } from './follows-prospect';
import { isMaybeThere } from './is-maybe-there';

const hedges = toPhraseTable(HEDGES);
const predictions = toPhraseTable(PREDICTIONS);
const evaluatives = toPhraseTable(EVALUATIVES);

const DENYING = new Set(['deny', 'reject', 'dismiss', 'refute', 'dispute', 'rule out']);
const DOUBTING = new Set(
  'think believe feel hope expect fear suspect doubt assume guess imagine suppose consider allege claim speculate'.split(
    ' ',
  ),
);

/** How firmly a clause is stated: denied, foretold, hedged, judged, said by someone else, or simply asserted. */
export function readModality(view: SentenceView, clause: Clause, hasSource: boolean, object: string): Fact['modality'] {
  const { verb } = clause;
  if (!verb) return 'asserted';
  if (isNegated(view, clause, object)) return 'negated';
  const words = view.tokens.slice(verb.from, clause.chain.at(-1)?.to ?? verb.to);
  if (verb.modal && /^(?:will|shall|would)$/.test(verb.modal)) return 'predicted';
  if (findPhrases(words, predictions).length) return 'predicted';
  if (isHedged(view, clause, words.length)) return 'hedged';
  if (isEvaluative(view, clause, object)) return 'evaluative';
  const says =
    SAYING_VERBS.has(verb.lemma) &&
    clause.after.some((part) => part.kind === 'clause' && part.clause.kind === 'complement');
  return hasSource || says || clause.verb?.lemma === 'claim' ? 'attributed' : 'asserted';
}

function isNegated(view: SentenceView, clause: Clause, object: string): boolean {
  if (clause.verb?.negated || clause.chain.some((chunk) => chunk.negated) || deniesObject(view, clause)) return true;
  const first = view.tokens[clause.subject?.from ?? -1]?.lemma ?? '';
  if (/^(?:no|none|nobody|neither|nothing)$/.test(first)) return true;
  if (/^(?:no|nothing|nobody)\b/i.test(object)) return true;
  return clause.kind === 'complement' && DENYING.has(clause.parent?.verb?.lemma ?? '');
}

/** `showed “not a flicker of remorse”`: the denial stands before the object. */
function deniesObject(view: SentenceView, clause: Clause): boolean {
  const at = clause.after.findIndex((part) => part.kind === 'adverb' && view.tokens[part.from]?.lemma === 'not');
  return at >= 0 && clause.after[at + 1]?.kind === 'noun';
}

/** Nouns whose content clause is somebody’s charge, fear or guess: `charges that he took bribes`. From general English of news. */
const CONTENT_NOUNS = new Set(
  `charge claim allegation accusation suspicion rumour rumor fear concern report belief possibility idea suggestion speculation
   hope theory warning prediction assumption impression complaint argument assertion accusal worry risk chance doubt`.split(
    /\s+/,
  ),
);
/** `no sign that he is held`: what there is no sign of is not stated. */
const NO = /^(?:no|any|little|without|insufficient)$/;
const HEARSAY = new Set(['allegedly', 'reportedly', 'supposedly', 'purportedly', 'apparently', 'ostensibly']);

function isHearsay(view: SentenceView, clause: Clause): boolean {
  const { verb } = clause;
  if (verb && view.tokens.slice(verb.from, verb.to).some((token) => HEARSAY.has(token.lemma))) return true;
  for (let outer: Clause | null = clause; outer; outer = outer.parent) {
    if (outer.kind !== 'complement') continue;
    const [none, noun] = view.tokens.slice(Math.max(0, outer.from - 2), outer.from);
    if (CONTENT_NOUNS.has(noun?.lemma ?? '') || (NO.test(none?.lemma ?? '') && noun?.class === 'noun')) return true;
  }
  return false;
}

function isHedged(view: SentenceView, clause: Clause, length: number): boolean {
  const { verb } = clause;
  if (!verb) return false;
  if (verb.modal && /^(?:may|might|could|can)$/.test(verb.modal)) return true;
  const near = view.tokens.slice(Math.max(0, verb.from), Math.min(clause.to, verb.from + length + 4));
  if (
    findPhrases(near, hedges).some(({ to }) => !isAttribute(near, to)) ||
    isHearsay(view, clause) ||
    isMaybeThere(view, clause)
  )
    return true;
  if (clause.kind === 'complement' && DOUBTING.has(clause.parent?.verb?.lemma ?? '')) return true;
  return followsProspect(view, clause);
}

/** `an unlikely hero`: what describes a noun takes nothing back. */
const isAttribute = (tokens: readonly Token[], to: number): boolean =>
  /^(?:un)?likely$/.test(tokens[to - 1]?.lemma ?? '') &&
  tokens[to]?.class === 'noun' &&
  /^(?:determiner|adjective)$/.test(tokens[to - 2]?.class ?? '');

/** A verdict of the writer's own: a copula with a word of praise or blame, or with a superlative. */
function isEvaluative(view: SentenceView, clause: Clause, object: string): boolean {
  if (clause.verb?.modal && /^(?:should|must|ought)$/.test(clause.verb.modal)) return true;
  if (clause.verb?.lemma !== 'be' && clause.verb?.lemma !== 'remain') return false;
  if (/^(?:the|one of the) (?:most|least|best|worst|greatest) /i.test(object)) return true;
  return findPhrases(view.tokens.slice(clause.verb.to, clause.to), evaluatives).length > 0;
}
