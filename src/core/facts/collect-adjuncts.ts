import type { Qualifiers } from '../model';
import type { Clause, NounPart, Part, PrepositionPart } from '../text/clause';
import { isTimeNoun } from '../text/is-time-noun';
import type { SentenceView } from './fact-draft';
import { findFigure, resolveWords } from './resolve-phrase';

/** The parts of a clause that say when, where and on what condition, taken out of it, and what is left behind the verb. */
export interface Adjuncts {
  readonly qualifiers: Pick<Qualifiers, 'time' | 'place' | 'condition' | 'ordinal'>;
  readonly rest: readonly Part[];
}

type Found = Record<'time' | 'place' | 'condition' | 'ordinal', string[]>;

/** Takes the adjuncts out of a clause. The only part that a verb has stays with it, even a time: `began on August 10`. */
export function collectAdjuncts(view: SentenceView, clause: Clause): Adjuncts {
  const found: Found = { time: [], place: [], condition: [], ordinal: [] };
  takeFrom(
    view,
    clause,
    clause.before.filter((part) => !belongsToSubject(view, clause, part)),
    found,
  );
  const kept = keepFirst(view, clause);
  if (kept[0] && isSuperlative(view, kept[0]))
    kept.push(...clause.after.slice(kept.length, kept.length + 1).filter((part) => part.from === kept.at(-1)?.to));
  const rest = [...kept, ...takeFrom(view, clause, clause.after.slice(kept.length), found)];
  for (const nested of nestedConditions(clause)) found.condition.push(resolveWords(view, nested));
  const qualifiers = Object.fromEntries(
    Object.entries(found).flatMap(([key, words]) => (words.length ? [[key, words.join(', ')]] : [])),
  );
  return { qualifiers, rest };
}

/**
 * The parts up to the one that stays with the verb whatever it tells: behind a copula, and where nothing else is left:
 * `began on August 10`, `responded within two days`.
 */
function keepFirst(view: SentenceView, clause: Clause): Part[] {
  if (clause.objectGap) return [];
  const weighty = clause.after.filter((part) => part.kind !== 'adverb');
  const [first] = weighty;
  const firm = weighty.filter((part) => part.kind !== 'clause' || !isBeside(part.clause));
  const bare = isBare(view, clause, firm);
  if (!first || (!bare && clause.verb?.lemma !== 'be') || first.kind === 'clause') return [];
  const last = bare && first.kind === 'noun' ? weighty[endOfAdjunct(view, weighty, 0)] : first;
  return clause.after.slice(0, clause.after.indexOf(last ?? first) + 1);
}

/** Whether a clause only goes along with another: it says when, why, or what came of it. */
const isBeside = ({ kind, marker, antecedent }: Clause): boolean =>
  /^(?:if|unless|when|while|as|after|before|because)$/.test(marker) || (kind === 'participle' && !antecedent);

/** Whether nothing but adjuncts stands behind a verb, with what hangs on those: `during the final of the cup`. */
function isBare(view: SentenceView, clause: Clause, parts: readonly Part[]): boolean {
  for (let at = 0; at < parts.length; at = endOfAdjunct(view, parts, at) + 1) {
    const part = parts[at];
    if (part && !findSlot(view, clause, part)) return false;
  }
  return true;
}

/** Prepositions between the subject and the verb hang on the subject: `demand for steel`. */
const belongsToSubject = (view: SentenceView, { subject, verb }: Clause, part: Part): boolean =>
  part.kind === 'preposition' &&
  subject !== null &&
  part.from >= subject.to &&
  !part.apart &&
  part.to <= (verb?.from ?? part.to) &&
  !isTimePreposition(view, part);

/** `the largest fire in years`: the time belongs to the comparison, not to the statement. */
const isSuperlative = (view: SentenceView, part: Part): boolean =>
  part.kind === 'noun' &&
  view.tokens
    .slice(part.from, part.to)
    .some((token) => /^(?:most|least|first|last|only|best|worst|\p{L}{3,}est)$/u.test(token.lemma));

/** Takes adjuncts out of a list of parts; gives the others. */
function takeFrom(view: SentenceView, clause: Clause, parts: readonly Part[], found: Found): Part[] {
  const rest: Part[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (!part) continue;
    const slot = findSlot(view, clause, part);
    if (!slot) {
      rest.push(part);
      continue;
    }
    const end = endOfAdjunct(view, parts, at);
    found[slot].push(resolveWords(view, { from: part.from, to: parts[end]?.to ?? part.to }));
    at = end;
  }
  return rest;
}

function findSlot(view: SentenceView, clause: Clause, part: Part): keyof Found | null {
  if (part.kind === 'clause') {
    if (/^(?:if|unless)$/.test(part.clause.marker)) return 'condition';
    return part.clause.marker === 'when' && !ASKS_WHEN.has((clause.chain.at(-1) ?? clause.verb)?.lemma ?? '')
      ? 'time'
      : null;
  }
  if (part.kind === 'noun') return part !== clause.subject && isTimeAdverbial(view, part) ? 'time' : null;
  if (part.kind !== 'preposition') return null;
  if (view.tokens[part.noun.head]?.lemma === 'time' && /^(?:for|on)$/.test(part.word)) return 'ordinal';
  if (isTimePreposition(view, part)) return 'time';
  const isPlace =
    /^(?:in|at|near|on|outside|inside)$/.test(part.word) && findFigure(view, part.noun)?.figure.type === 'place';
  return isPlace && (part.apart || part.from < (clause.verb?.from ?? 0)) ? 'place' : null;
}

/** Verbs whose clause with `when` is what is known or asked, not when it happened. */
const ASKS_WHEN = new Set(
  'know ask wonder decide tell see remember say learn understand explain show discuss determine'.split(' '),
);

const ANCHOR =
  /^(?:this|last|next|that|every|each|yesterday|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** A bare noun phrase that tells when: `yesterday`, `this week`, `two years later`; not `24 years`, which measures. */
function isTimeAdverbial(view: SentenceView, part: NounPart): boolean {
  if (!isTimeNoun(view.tokens, part)) return false;
  const first = view.tokens[part.from]?.lemma ?? '';
  const after = view.tokens[part.to]?.lemma ?? '';
  return (
    ANCHOR.test(first) ||
    ANCHOR.test(view.tokens[part.head]?.lemma ?? '') ||
    /^(?:ago|later|earlier|after|before)$/.test(after)
  );
}

const ALWAYS_TEMPORAL = /^(?:during|after|before|since|until|till|ahead of|prior to|following|amid)$/;
const MAYBE_TEMPORAL = /^(?:in|on|at|for|by|from|within|over|around|about|between|through|throughout)$/;

/** Whether a preposition with its noun tells when: `on Thursday`, `during the visit`, `within 48 hours`. */
export function isTimePreposition(view: SentenceView, part: PrepositionPart): boolean {
  if (ALWAYS_TEMPORAL.test(part.word)) return true;
  return MAYBE_TEMPORAL.test(part.word) && isTimeNoun(view.tokens, part.noun);
}

/** Index of the last part that belongs to an adjunct: `the early hours` `of Wednesday`, `his visit` `to Oslo`, `from May` `to June`. */
function endOfAdjunct(view: SentenceView, parts: readonly Part[], at: number): number {
  const first = parts[at];
  const next = parts[at + 1];
  if (first?.kind === 'noun') {
    const joined =
      next?.from === first.to &&
      (next.kind === 'adverb' || (next.kind === 'preposition' && ALWAYS_TEMPORAL.test(next.word)));
    return joined ? at + 1 : at;
  }
  let end = at;
  for (let i = at + 1; i < parts.length; i++) {
    const part = parts[i];
    if (first?.kind !== 'preposition' || part?.kind !== 'preposition' || part.from !== parts[i - 1]?.to) break;
    const range = first.word === 'from' && /^(?:to|until|till|through)$/.test(part.word);
    const belongs =
      part.word === 'of' || range || (!isTimeNoun(view.tokens, first.noun) && !isTimePreposition(view, part));
    if (!belongs) break;
    end = i;
  }
  return end;
}

/** Conditions inside the infinitives and participles that the object holds: `pledging to help if asked`. */
function nestedConditions(clause: Clause): Part[] {
  return clause.after.flatMap((part) => {
    if (part.kind !== 'clause' || (part.clause.kind !== 'infinitive' && !part.clause.antecedent)) return [];
    const own = part.clause.after.filter((one) => one.kind === 'clause' && /^(?:if|unless)$/.test(one.clause.marker));
    return [...own, ...nestedConditions(part.clause)];
  });
}
