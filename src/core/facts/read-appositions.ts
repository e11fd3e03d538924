import type { Argument } from '../model';
import type { Clause, NounPart, Part } from '../text/clause';
import { isTimeNoun } from '../text/is-time-noun';
import { createRoleFact } from './create-role-fact';
import type { FactDraft, SentenceView } from './fact-draft';
import {
  CLOSING,
  endOfPhrase,
  findName,
  findNameBehind,
  fits,
  isDescription,
  isMarked,
  type Phrase,
} from './find-name-behind';
import { findFigure, resolvePhrase, resolveWords, type TokenRange } from './resolve-phrase';
import { isRoleWord, splitTitle } from './split-title';

/** What a phrase between commas says of the name beside it: `Ana Ruiz, the head of Hexacorp,` and `the head of Hexacorp, Ana Ruiz,`. */
export function readAppositions(view: SentenceView): FactDraft[] {
  return view.clauses.flatMap((clause) =>
    [clause.before, clause.after].flatMap((parts) =>
      parts.flatMap((_part, at) => [...readPairs(view, clause, parts, at), ...readNameBehind(view, clause, parts, at)]),
    ),
  );
}

/** What stands between commas behind a noun phrase, or behind one of those that it lists. */
function readPairs(view: SentenceView, clause: Clause, parts: readonly Part[], at: number): FactDraft[] {
  const part = parts[at];
  const host = part?.kind === 'noun' ? part : part?.kind === 'preposition' ? part.noun : null;
  return (host?.conjuncts ?? []).flatMap((first) => {
    const comma = /^["”]$/.test(view.tokens[first.to]?.text ?? '') ? first.to + 1 : first.to;
    const next = parts.findIndex((one) => one.kind === 'noun' && one.apposed && one.from === comma + 1);
    if (next <= at || view.tokens[comma]?.text !== ',' || isFronted(clause, parts, at, next)) return [];
    if (part?.kind === 'preposition' && isSomeoneElse(view, first, parts[next])) return [];
    return readPair(view, whoIsMeant(view, parts, at, first), parts, next);
  });
}

/** `the head of the port, Nils Berg,`: a person behind a thing that hangs on something else. */
function isSomeoneElse(view: SentenceView, first: Phrase, next: Part | undefined): boolean {
  const figure = next?.kind === 'noun' ? findFigure(view, next)?.figure : undefined;
  return figure?.type === 'person' && !isRoleWord(view.tokens[first.head]?.lemma ?? '');
}

/** `In their first match, the home side won`: behind an opening adjunct stands the subject. */
function isFronted({ before, subject }: Clause, parts: readonly Part[], at: number, next: number): boolean {
  const opening = parts[at];
  if (parts !== before || opening?.kind !== 'preposition' || opening.word === 'according to') return false;
  return parts[next] === subject || !parts.slice(0, at).some((part) => part.kind === 'noun');
}

/** `after the flight last month, its third`: a time between a noun and what is said of it. */
function whoIsMeant({ tokens }: SentenceView, parts: readonly Part[], at: number, first: Phrase): Phrase {
  const before = parts[at - 1];
  const noun = before?.kind === 'preposition' ? before.noun : before;
  return first.to - first.from > 1 && isTimeNoun(tokens, first) && noun?.kind === 'noun' && noun.to === first.from
    ? noun
    : first;
}

function readPair(view: SentenceView, first: Phrase, parts: readonly Part[], at: number): FactDraft[] {
  const next = parts[at];
  if (next?.kind !== 'noun') return [];
  const to = endOfPhrase(parts, at);
  const closed = view.tokens[to];
  // `Ana Ruiz, a student in Oslo left`: the comma that should close it is missing.
  const isLeftOpen = closed?.class === 'verb' && view.tokens[next.from]?.lemma === 'a' && first.from === 0;
  if (closed && !CLOSING.test(closed.text) && closed.lemma !== 'and' && !isLeftOpen) return [];
  return describePair(view, first, next, { from: next.from, to });
}

function describePair(view: SentenceView, first: Phrase, second: NounPart, phrase: TokenRange): FactDraft[] {
  const named = findFigure(view, first);
  const other = findFigure(view, second);
  const isTold = named?.form === 'name' || isMarked(view, second); // a role alone is told of a name alone
  if (!other && isTold && isDescription(view, second) && named?.form !== 'pronoun' && !isTimeNoun(view.tokens, first))
    return [roleFact(view, resolvePhrase(view, first), phrase, second, { from: first.from, to: phrase.to })];
  const isOne = other !== null && fits(view, first, other.figure);
  if (
    other?.form === 'name' &&
    named?.form !== 'name' &&
    isOne &&
    isDescription(view, first) &&
    phrase.to === second.to
  ) {
    return [
      roleFact(view, { text: other.figure.name, entity: other.figure.id }, first, first, {
        from: first.from,
        to: second.to,
      }),
    ];
  }
  const name =
    named || other || first.to + 1 !== second.from || phrase.to !== second.to ? null : findName(view, second);
  if (!name || !isDescription(view, first) || view.tokens[first.head]?.plural) return [];
  return [roleFact(view, name, first, first, { from: first.from, to: second.to })];
}

/** What is said of the name behind a description that has more to it, or that only a verb closes. */
function readNameBehind(view: SentenceView, clause: Clause, parts: readonly Part[], at: number): FactDraft[] {
  const found = findNameBehind(view, clause, parts, at);
  if (!found) return [];
  const { name, first, comma, to } = found;
  if (comma === first.to && CLOSING.test(view.tokens[to]?.text ?? '.')) return []; // a pair as any other
  return [roleFact(view, name, { from: first.from, to: comma }, first, { from: first.from, to })];
}

function roleFact(
  view: SentenceView,
  subject: Argument,
  phrase: { from: number; to: number },
  part: Phrase,
  reach: TokenRange,
): FactDraft {
  const past = splitTitle(view.tokens, part.from, part.to)?.past ?? false;
  return createRoleFact(view, subject, resolveWords(view, phrase), null, past, reach);
}
