import { KIN } from '../lexicon/roles';
import type { Argument, Figure } from '../model';
import type { Clause, NounPart, Part } from '../text/clause';
import { isTimeNoun } from '../text/is-time-noun';
import type { SentenceView } from './fact-draft';
import { findFigure, resolveWords, type TokenRange } from './resolve-phrase';
import { isRoleWord } from './split-title';

/** A noun phrase with the token it leans on. */
export type Phrase = TokenRange & { readonly head: number };

/** Marks that close a phrase between commas. */
export const CLOSING = /^[,.;:!?)"”–—-]$/;

/** A name behind a description, the comma between them, and one past the name. */
export interface NameBehind {
  readonly name: Argument;
  readonly first: NounPart;
  readonly comma: number;
  readonly to: number;
}

/**
 * `The head of Hexacorp (HXC), Ana Ruiz, spoke`, `The mayor, Nils Berg spoke`: a description with what hangs on it, and the
 * name behind its comma, which only a verb may close where the description is the subject.
 */
export function findNameBehind(
  view: SentenceView,
  clause: Clause,
  parts: readonly Part[],
  at: number,
): NameBehind | null {
  const first = parts[at];
  if (first?.kind !== 'noun' || first.conjuncts.length > 1 || first.apposed || !isDescription(view, first)) return null;
  let to = endOfPhrase(parts, at);
  if (view.tokens[to]?.text === '(') to = view.tokens.findIndex((token, index) => index > to && token.text === ')') + 1;
  const next = parts.find((part): part is NounPart => part.kind === 'noun' && part.apposed && part.from === to + 1);
  if (!next || view.tokens[to]?.text !== ',' || next.conjuncts.length > 1) return null;
  const isClosed = CLOSING.test(view.tokens[next.to]?.text ?? '.');
  if (!isClosed && (clause.subject !== first || clause.verb?.from !== next.to)) return null;
  const name = findName(view, next);
  const figure = name?.entity ? view.figures.byId.get(name.entity) : undefined;
  if (!name || findFigure(view, first)?.form === 'name' || (figure && !fits(view, first, figure))) return null;
  if (to > first.to && !(figure?.type === 'person' && hangsAlone(view, first, parts))) return null;
  return { name, first, comma: to, to: next.to };
}

/** The phrase with the prepositions that hang on it. */
export function endOfPhrase(parts: readonly Part[], at: number): number {
  let to = parts[at]?.to ?? 0;
  for (const part of parts.slice(at + 1)) if (part.kind === 'preposition' && part.from === to) to = part.to;
  return to;
}

/** The name that a phrase is: a figure’s, or words that all have capitals. */
export function findName(view: SentenceView, phrase: NounPart): Argument | null {
  const mention = findFigure(view, phrase);
  if (mention?.figure.type === 'place') return null; // `the village of Korv, Norway`
  if (mention) return mention.form === 'name' ? { text: mention.figure.name, entity: mention.figure.id } : null;
  const from = view.tokens[phrase.from]?.text === 'the' ? phrase.from + 1 : phrase.from;
  const words = view.tokens.slice(from, phrase.to);
  const isName = words.length > 1 && words.every(({ text }) => /^\p{Lu}/u.test(text));
  return isName ? { text: resolveWords(view, phrase), entity: null } : null;
}

/** A description starts with a determiner or possessive, or is a role; times and numbers are none. */
export function isDescription(view: SentenceView, part: Phrase): boolean {
  const head = view.tokens[part.head];
  if (!head || isTimeNoun(view.tokens, part)) return false;
  if (head.class !== 'noun' && !(head.class === 'name' && isRoleWord(head.lemma))) return false;
  return isMarked(view, part) || isRoleWord(head.lemma);
}

export const isMarked = ({ tokens }: SentenceView, { from, to }: Phrase): boolean =>
  /^(?:a|an|the|his|her|its|their|one)$/i.test(tokens[from]?.text ?? '') ||
  tokens.slice(from, to).some((token) => token.class === 'particle');

/** Roles that a body can have as well. From general English. */
const OF_BODIES =
  /^(?:owner|partner|rival|ally|opponent|champion|leader|host|producer|broadcaster|publisher|developer|contractor|trader|retailer|investor|shareholder|landlord|predecessor|successor|founder|friend|favou?rite)$/;

/** Whether a role fits whoever has the name: `a coal executive, Hexacorp` is two. */
export function fits({ tokens }: SentenceView, { head }: Phrase, { type }: Figure): boolean {
  const lemma = tokens[head]?.lemma ?? '';
  if (tokens[head]?.plural) return false;
  return type === 'person' || !isRoleWord(lemma) || KIN.has(lemma) || OF_BODIES.test(lemma);
}

/** `The head of the port` with a name behind it is one person; `the lawyer of the mayor`, and a name, may be either. */
function hangsAlone(view: SentenceView, first: NounPart, parts: readonly Part[]): boolean {
  if (!isRoleWord(view.tokens[first.head]?.lemma ?? '')) return false;
  const hung = parts.filter((part) => part.kind === 'preposition' && part.from >= first.to).slice(0, 2);
  return hung.every((part) => part.kind !== 'preposition' || !isRoleWord(view.tokens[part.noun.head]?.lemma ?? ''));
}
