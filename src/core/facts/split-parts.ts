import { GIVING_VERBS } from '../lexicon/verbs';
import type { Qualifiers } from '../model';
import type { Clause, NounPart, Part, PrepositionPart } from '../text/clause';
import type { SentenceView } from './fact-draft';
import { isTimePart, isTimePreposition } from './is-time-phrase';
import { findFigure, resolvePhrase, resolveWords, type TokenRange } from './resolve-phrase';

/** What stands around a verb, told apart: its object with all that hangs on it, and when, where, to whom. */
export interface SplitParts {
  /** Preposition (or `that`) that belongs to the relation; empty before a direct object. */
  readonly link: string;
  readonly object: TokenRange | null;
  /** The noun phrase that the object is, when it is no more than that. */
  readonly noun: NounPart | null;
  readonly recipient: NounPart | null;
  readonly qualifiers: Qualifiers;
}

/** Tells apart the parts of a clause. Parts that tell when or where do not belong to the object. */
export function splitParts(view: SentenceView, clause: Clause): SplitParts {
  const collected = { time: [] as string[], place: [] as string[], condition: [] as string[] };
  for (const part of clause.before) collectAdjunct(view, part, collected, clause);
  const rest = clause.after.filter(
    (part, index) => !(index > 0 || !needsIt(clause)) || !collectAdjunct(view, part, collected, clause),
  );
  const main = splitMain(clause, rest);
  const qualifiers: Qualifiers = {
    ...(collected.time.length ? { time: collected.time.join(', ') } : {}),
    ...(collected.place.length ? { place: collected.place.join(', ') } : {}),
    ...(collected.condition.length ? { condition: collected.condition.join(', ') } : {}),
  };
  return { ...main, qualifiers };
}

/** A copula or bare verb may need its first part even when that tells when or where: `began on August 10`, `was in Oslo`. */
const needsIt = (clause: Clause): boolean =>
  clause.after.filter((part) => part.kind !== 'adverb').length === 1 || clause.verb?.lemma === 'be';

type Collected = { time: string[]; place: string[]; condition: string[] };

/** Puts a part that tells when, where or on what condition with its like; false when it does none of these. */
function collectAdjunct(view: SentenceView, part: Part, into: Collected, clause: Clause): boolean {
  if (part.kind === 'clause') {
    if (!/^(?:if|unless)$/.test(part.clause.marker)) return false;
    into.condition.push(resolveWords(view, part));
    return true;
  }
  if (part.kind === 'noun') {
    if (part === clause.subject || !isTimePart(view.tokens, part)) return false;
    into.time.push(resolveWords(view, part));
    return true;
  }
  if (part.kind !== 'preposition') return false;
  if (isTimePreposition(view.tokens, part)) into.time.push(resolveWords(view, part));
  else if (isPlace(view, part) && (part.apart || part.from < (clause.verb?.from ?? 0)))
    into.place.push(resolveWords(view, part));
  else return false;
  return true;
}

function isPlace(view: SentenceView, part: PrepositionPart): boolean {
  return /^(?:in|at|near|on|outside|inside)$/.test(part.word) && findFigure(view, part.noun)?.figure.type === 'place';
}

function splitMain(clause: Clause, rest: readonly Part[]): Omit<SplitParts, 'qualifiers'> {
  const parts = rest.filter((part) => part.kind !== 'adverb');
  const [first, second] = parts;
  const none = { link: '', object: null, noun: null, recipient: null };
  if (!first) return none;
  const lemma = (clause.chain.at(-1) ?? clause.verb)?.lemma ?? '';
  if (first.kind === 'noun' && GIVING_VERBS.has(lemma) && !clause.verb?.passive) {
    if (second?.kind === 'noun' && first.to === second.from)
      return { ...none, ...objectFrom(clause, rest, second), recipient: first };
    if (second?.kind === 'preposition' && second.word === 'with' && first.to === second.from) {
      return {
        ...none,
        object: extend(clause, rest, second, second.noun),
        noun: single(rest, second) ? second.noun : null,
        recipient: first,
      };
    }
  }
  if (first.kind === 'preposition')
    return {
      ...none,
      link: first.word,
      object: extend(clause, rest, first, first.noun),
      noun: single(rest, first) ? first.noun : null,
    };
  if (first.kind === 'clause') return splitClause(first, none);
  return { ...none, ...objectFrom(clause, rest, first) };
}

function splitClause(
  part: Part & { kind: 'clause' },
  none: Omit<SplitParts, 'qualifiers'>,
): Omit<SplitParts, 'qualifiers'> {
  const { clause } = part;
  if (clause.kind === 'complement')
    return {
      ...none,
      link: clause.marker === 'that' ? 'that' : '',
      object: { from: clause.marker === 'that' ? part.from + 1 : part.from, to: endOf(clause, part.to) },
    };
  if (clause.kind === 'infinitive' || (clause.kind === 'gerund' && clause.verb))
    return { ...none, object: { from: part.from, to: endOf(clause, part.to) } };
  return none;
}

/** A clause reaches as far as what is embedded in it. */
function endOf(clause: Clause, to: number): number {
  return clause.after.reduce(
    (end, part) => Math.max(end, part.kind === 'clause' ? endOf(part.clause, part.to) : part.to),
    to,
  );
}

function objectFrom(clause: Clause, rest: readonly Part[], first: Part) {
  return {
    object: extend(clause, rest, first, first),
    noun: first.kind === 'noun' && single(rest, first) ? first : null,
  };
}

const single = (rest: readonly Part[], part: Part): boolean => {
  const next = rest[rest.indexOf(part) + 1];
  return next?.from !== part.to;
};

/** The object with all parts that follow without a gap: what hangs on it by prepositions, infinitives and participles. */
function extend(_clause: Clause, rest: readonly Part[], first: Part, start: TokenRange): TokenRange {
  let { to } = first;
  for (const part of rest.slice(rest.indexOf(first) + 1)) {
    if (part.from !== to) break;
    if (part.kind === 'noun' || (part.kind === 'preposition' && part.apart)) break;
    if (part.kind === 'clause' && !['infinitive', 'participle', 'relative'].includes(part.clause.kind)) break;
    to = part.kind === 'clause' ? endOf(part.clause, part.to) : part.to;
  }
  return { from: start.from, to };
}

/** The object as one side of a fact. */
export function resolveObject(view: SentenceView, { object, noun }: SplitParts) {
  if (noun && object && noun.from === object.from) return resolvePhrase(view, noun, noun.conjuncts);
  return { text: object ? resolveWords(view, object) : '', entity: null };
}
