import type { Argument } from '../model';
import type { NounPart, Part } from '../text/clause';
import { isTimeNoun } from '../text/is-time-noun';
import { createRoleFact } from './create-role-fact';
import type { FactDraft, SentenceView } from './fact-draft';
import { findFigure, resolvePhrase, resolveWords, type TokenRange } from './resolve-phrase';
import { isRoleWord, splitTitle } from './split-title';

/** A noun phrase with the token it leans on. */
type Phrase = TokenRange & { readonly head: number };

/** What a phrase between commas says of the name beside it: `Ana Ruiz, the head of Hexacorp,` and `the head of Hexacorp, Ana Ruiz,`. */
export function readAppositions(view: SentenceView): FactDraft[] {
  return view.clauses.flatMap(({ before, after }) =>
    [before, after].flatMap((parts) => parts.flatMap((_part, at) => readPairs(view, parts, at))),
  );
}

/** What stands between commas behind a noun phrase, or behind one of those that it lists. */
function readPairs(view: SentenceView, parts: readonly Part[], at: number): FactDraft[] {
  const part = parts[at];
  const host = part?.kind === 'noun' ? part : part?.kind === 'preposition' ? part.noun : null;
  return (host?.conjuncts ?? []).flatMap((first) => {
    const next = parts.findIndex((one) => one.kind === 'noun' && one.apposed && one.from === first.to + 1);
    return next > at && view.tokens[first.to]?.text === ',' ? readPair(view, parts, first, next) : [];
  });
}

function readPair(view: SentenceView, parts: readonly Part[], first: Phrase, at: number): FactDraft[] {
  const next = parts[at];
  if (next?.kind !== 'noun') return [];
  const to = endOfPhrase(parts, at);
  const closed = view.tokens[to];
  if (closed && !/^[,.;:!?)–—-]$/.test(closed.text) && closed.lemma !== 'and') return [];
  return describePair(view, first, next, { from: next.from, to });
}

/** The phrase with the prepositions that hang on it. */
function endOfPhrase(parts: readonly Part[], at: number): number {
  let to = parts[at]?.to ?? 0;
  for (const part of parts.slice(at + 1)) if (part.kind === 'preposition' && part.from === to) to = part.to;
  return to;
}

function describePair(view: SentenceView, first: Phrase, second: NounPart, phrase: TokenRange): FactDraft[] {
  const named = findFigure(view, first);
  const other = findFigure(view, second);
  if (!other && isDescription(view, second) && named?.form !== 'pronoun')
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

/** A description starts with a determiner or possessive, or is a role; times and numbers are none. */
function isDescription(view: SentenceView, part: Phrase): boolean {
  const first = view.tokens[part.from];
  const head = view.tokens[part.head];
  if (!first || !head || head.class !== 'noun' || isTimeNoun(view.tokens, part)) return false;
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
