import { MORE_OFFICES } from '../lexicon/callings';
import { LEADER_ROLES, OFFICE_ROLES } from '../lexicon/roles';
import type { Argument } from '../model';
import type { Chunk } from '../text/chunk';
import { isPastMark } from '../text/is-past-mark';
import { createRoleFact } from './create-role-fact';
import type { FactDraft, FigureMention, SentenceView } from './fact-draft';
import { findFigure, resolveWords, type TokenRange } from './resolve-phrase';
import { isRoleWord, splitTitle } from './split-title';

/** An office with what it is of, and whoever holds it: `Minister of Trade Ana Ruiz`. */
interface Office extends TokenRange {
  /** The words of the office before the preposition. */
  readonly role: Chunk;
  /** Index of the first token of the holder’s name, forms of address before it included. */
  readonly name: number;
  readonly holder: FigureMention;
}

/** Tokens of the longest office between its preposition and the name behind it. */
const LONGEST = 8;
const COURTESY = /^(?:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady)\.?$/i;

/** What someone is whose office stands before the name with what it is of: `Envoy to Norway Nils Berg`. */
export function readOffices(view: SentenceView): FactDraft[] {
  return view.nouns.flatMap((noun) => {
    const office = findOffice(view, noun);
    return office ? describe(view, office) : [];
  });
}

/** Who holds the office whose words begin at a token, and one past the name; null when none does. */
export function findOfficeHolder(
  view: SentenceView,
  from: number,
): { readonly to: number; readonly name: Argument } | null {
  const role = view.nouns.find((noun) => noun.from === from);
  const office = role ? findOffice(view, role) : null;
  return office && { to: office.to, name: { text: office.holder.figure.name, entity: office.holder.figure.id } };
}

function findOffice(view: SentenceView, role: Chunk): Office | null {
  const { tokens } = view;
  const head = tokens[role.head];
  if (!head || !/^\p{Lu}/u.test(head.text) || role.to !== role.head + 1 || !isOffice(head.lemma)) return null;
  if (!/^(?:of|for|to)$/.test(tokens[role.to]?.text ?? '')) return null;
  const end = tokens.findIndex((token, at) => at > role.to && !CARRIES.has(token.class));
  const limit = tokens[Math.min(end < 0 ? tokens.length : end, role.to + LONGEST + 1)]?.start ?? view.sentence.end;
  const start = tokens[role.to + 1]?.end ?? 0;
  const holder = view.figures.mentions.find(
    (one) => one.form === 'name' && one.figure.type === 'person' && one.start >= start && one.end <= limit,
  );
  let name = tokens.findIndex((token) => token.start === holder?.start);
  if (!holder || name < 0) return null;
  const to = tokens.findIndex((token) => token.start >= holder.end);
  while (COURTESY.test(tokens[name - 1]?.text ?? '')) name--;
  const before = tokens[name - 1];
  // `Counsel to President Ana Ruiz` is someone else.
  if (!before || name - 1 <= role.to || !/^(?:noun|name)$/.test(before.class) || isRoleWord(before.lemma)) return null;
  return { role, name, holder, from: role.from, to: to < 0 ? tokens.length : to };
}

/** Classes of the words that may stand between an office and the name. */
const CARRIES: ReadonlySet<string> = new Set(['noun', 'name', 'adjective', 'determiner', 'preposition', 'conjunction']);

const isOffice = (lemma: string): boolean =>
  LEADER_ROLES.has(lemma) || OFFICE_ROLES.has(lemma) || MORE_OFFICES.has(lemma);

function describe(view: SentenceView, { role, name, holder, from, to }: Office): FactDraft[] {
  const title = splitTitle(view.tokens, role.from, role.to);
  if (!title) return [];
  const phrase = { from: role.to + 1, to: name, head: name - 1 };
  const words = resolveWords(view, { from: startOfRole(view, role), to: role.to });
  const of = { text: resolveWords(view, phrase), entity: findFigure(view, phrase)?.figure.id ?? null };
  const subject = { text: holder.figure.name, entity: holder.figure.id };
  const link = view.tokens[role.to]?.text;
  return [createRoleFact(view, subject, words, of, title.past, { from, to }, link)];
}

/** Where the words of a role begin, without an article or a mark of the past before them. */
function startOfRole({ tokens }: SentenceView, { from, head }: Chunk): number {
  let at = from;
  while (at < head && (tokens[at]?.class === 'determiner' || isPastMark(tokens[at]?.text.toLowerCase() ?? ''))) at++;
  return at;
}
