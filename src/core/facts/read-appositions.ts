import type { Argument } from '../model';
import type { Clause, NounPart, Part } from '../text/clause';
import { isTimeNoun } from '../text/is-time-noun';
import { createRoleFact } from './create-role-fact';
import type { FactDraft, SentenceView } from './fact-draft';
import { findFigure, resolvePhrase, resolveWords, type TokenRange } from './resolve-phrase';
import { isRoleWord, splitTitle } from './split-title';

/** A noun phrase with the token it leans on. */
type Phrase = TokenRange & { readonly head: number };

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
    return readPair(view, whoIsMeant(view, parts, at, first), parts, next);
  });
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
  return isTimeNoun(tokens, first) && noun?.kind === 'noun' && noun.to === first.from ? noun : first;
}

function readPair(view: SentenceView, first: Phrase, parts: readonly Part[], at: number): FactDraft[] {
  const next = parts[at];
  if (next?.kind !== 'noun') return [];
  const to = endOfPhrase(parts, at);
  const closed = view.tokens[to];
  if (closed && !CLOSING.test(closed.text) && closed.lemma !== 'and') return [];
  return describePair(view, first, next, { from: next.from, to });
}

const CLOSING = /^[,.;:!?)"”–—-]$/;

/** The phrase with the prepositions that hang on it. */
function endOfPhrase(parts: readonly Part[], at: number): number {
  let to = parts[at]?.to ?? 0;
  for (const part of parts.slice(at + 1)) if (part.kind === 'preposition' && part.from === to) to = part.to;
  return to;
}

function describePair(view: SentenceView, first: Phrase, second: NounPart, phrase: TokenRange): FactDraft[] {
  const named = findFigure(view, first);
  const other = findFigure(view, second);
  if (!other && isDescription(view, second) && named?.form !== 'pronoun' && !isTimeNoun(view.tokens, first))
    return [roleFact(view, resolvePhrase(view, first), phrase, second, { from: first.from, to: phrase.to })];
  if (other?.form === 'name' && named?.form !== 'name' && isDescription(view, first) && phrase.to === second.to) {
    return [
      roleFact(view, { text: other.figure.name, entity: other.figure.id }, first, first, {
        from: first.from,
        to: second.to,
      }),
    ];
  }
  return [];
}

/**
 * `The head of Hexacorp (HXC), Ana Ruiz, spoke`, `The mayor, Nils Berg spoke`: a description with what hangs on it, and the
 * name behind its comma, which only a verb may close where the description is the subject.
 */
function readNameBehind(view: SentenceView, clause: Clause, parts: readonly Part[], at: number): FactDraft[] {
  const first = parts[at];
  if (first?.kind !== 'noun' || first.conjuncts.length > 1 || first.apposed || !isDescription(view, first)) return [];
  let to = endOfPhrase(parts, at);
  if (view.tokens[to]?.text === '(') to = view.tokens.findIndex((token, index) => index > to && token.text === ')') + 1;
  const next = parts.find((part): part is NounPart => part.kind === 'noun' && part.apposed && part.from === to + 1);
  if (!next || view.tokens[to]?.text !== ',' || next.conjuncts.length > 1) return [];
  const isClosed = CLOSING.test(view.tokens[next.to]?.text ?? '.');
  if (isClosed && to === first.to) return []; // a pair as any other
  if (!isClosed && (clause.subject !== first || clause.verb?.from !== next.to)) return [];
  const name = findName(view, next);
  if (!name || findFigure(view, first)?.form === 'name') return [];
  return [roleFact(view, name, { from: first.from, to }, first, { from: first.from, to: next.to })];
}

/** The name that a phrase is: a figure’s, or words that all have capitals. */
function findName(view: SentenceView, phrase: NounPart): Argument | null {
  const mention = findFigure(view, phrase);
  if (mention?.figure.type === 'place') return null; // `the village of Korv, Norway`
  if (mention) return mention.form === 'name' ? { text: mention.figure.name, entity: mention.figure.id } : null;
  const words = view.tokens.slice(phrase.from, phrase.to);
  const isName = words.length > 1 && words.every(({ text }) => /^\p{Lu}/u.test(text));
  return isName ? { text: resolveWords(view, phrase), entity: null } : null;
}

/** A description starts with a determiner or possessive, or is a role; times and numbers are none. */
function isDescription(view: SentenceView, part: Phrase): boolean {
  const first = view.tokens[part.from];
  const head = view.tokens[part.head];
  if (!first || !head || isTimeNoun(view.tokens, part)) return false;
  if (head.class !== 'noun' && !(head.class === 'name' && isRoleWord(head.lemma))) return false;
  return (
    /^(?:a|an|the|his|her|its|their|one)$/i.test(first.text) ||
    isRoleWord(head.lemma) ||
    view.tokens.slice(part.from, part.to).some((token) => token.class === 'particle')
  );
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
