import { isFormer, isRoleModifier, roleOf } from '../../figures/role-words';
import { POLITICAL_PARTIES } from '../../lexicon/political-parties';
import { PORTFOLIO_OFFICES, PORTFOLIOS } from '../../lexicon/portfolios';
import type { Token } from '../../model';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

/** An office or role as a sentence tells it: whose it is, who is named in it. */
export interface Office {
  readonly role: string;
  /** Index of the token that names it. */
  readonly at: number;
  /** Country, organisation or person whose it is: `Ruiz’s aide`, `minister of Chile`, `Chilean minister`; null when not named. */
  readonly owner: Item | null;
  /** Who is named in it: `aide Lena Aske`, `Lena Aske, an aide`, `Lena Aske is an aide`; null when nobody is. */
  readonly holder: Item | null;
  /** What it is for, see `PORTFOLIOS`, and the party of who is in it, see `POLITICAL_PARTIES`: tokens that say so. */
  readonly portfolio: number | null;
  readonly party: number | null;
  /** Whether it is past, or only acted in. */
  readonly former: boolean;
}

/** Tokens between `of` and the name: `adviser to the former president Ruiz`, `sister of the late prime minister Omar Ruiz`. */
const REACH = 5;
/** Tokens of the words before an office: `a former Norwegian deputy prime minister`. */
const LONGEST = 6;

const known = new WeakMap<PreparedSentence['items'], readonly Office[]>();

/** The offices and roles that a sentence names, read once. */
export function readOffices(sentence: PreparedSentence): readonly Office[] {
  const before = known.get(sentence.items);
  if (before) return before;
  const offices: Office[] = [];
  sentence.tokens.forEach((token, at) => {
    const role = roleOf(token.lemma) ?? roleOf(token.text.toLowerCase());
    if (!role || isTitleOfMore(sentence.tokens, at)) return;
    // `his Chilean counterpart`: the office named before, of another.
    const last = token.lemma === 'counterpart' ? offices.at(-1) : undefined;
    const office = readOffice(sentence, at, last?.role ?? role);
    offices.push(last ? { ...office, portfolio: last.portfolio } : office);
  });
  known.set(sentence.items, offices);
  return offices;
}

/** `deputy` in `deputy minister`: part of a longer title. */
const isTitleOfMore = (tokens: readonly Token[], at: number): boolean =>
  isRoleModifier(tokens[at]?.text ?? '') && roleOf(tokens[at + 1]?.text.toLowerCase() ?? '') !== null;

function readOffice(sentence: PreparedSentence, at: number, role: string): Office {
  const { tokens } = sentence;
  const from = startOf(tokens, at);
  const words = tokens.slice(from, at);
  const behind = ownerBehind(sentence, at);
  const holder = holderOf(sentence, from, at, behind);
  const find = (lists: readonly (readonly string[])[], ...more: number[]) => {
    const isListed = (index: number) => lists.some((list) => list.includes(tokens[index]?.text.toLowerCase() ?? ''));
    return [...words.map((_word, index) => from + index), ...more].find(isListed) ?? null;
  };
  return {
    role,
    at,
    owner: behind ?? ownerBefore(sentence, from, at),
    holder,
    portfolio: PORTFOLIO_OFFICES.has(role) ? find(PORTFOLIOS, ...partOf(tokens, at)) : null,
    party: find(POLITICAL_PARTIES, ...apposedTo(tokens, holder)),
    former: words.some(({ text }) => isFormer(text)),
  };
}

/** The word behind `of` or `for`: `minister of health`, `secretary for the interior`. */
const partOf = (tokens: readonly Token[], at: number): number[] =>
  /^(?:of|for)$/.test(tokens[at + 1]?.lemma ?? '') ? [tokens[at + 2]?.lemma === 'the' ? at + 3 : at + 2] : [];

/** The word that explains who is named: `Senator Lena Aske, a Democrat`. */
function apposedTo(tokens: readonly Token[], holder: Item | null): number[] {
  if (!holder || tokens[holder.to]?.text !== ',') return [];
  return [tokens[holder.to + 1]?.class === 'determiner' ? holder.to + 2 : holder.to + 1];
}

/** Where the words before an office start that belong to it; a name with `’s` among them. */
function startOf(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST) {
    const before = tokens[from - 1];
    if (!before || !isPartOfTitle(before)) break;
    from--;
  }
  return from;
}

const isPartOfTitle = ({ class: kind, lemma, text }: Token): boolean =>
  kind === 'particle'
    ? lemma === '’s'
    : /^(?:adjective|noun|name)$/.test(kind) && (roleOf(text) === null || isRoleModifier(text));

const isNamed = (item: Item): boolean => item.kind === 'figure' && item.form !== 'pronoun';

/** Whose it is by what stands behind: `an aide to Ruiz`, `editor at the Corvo Post`. */
function ownerBehind({ tokens, items }: PreparedSentence, at: number): Item | null {
  // `head of research at Korv`
  const isOfField = tokens[at + 1]?.lemma === 'of' && /^(?:at|with)$/.test(tokens[at + 3]?.lemma ?? '');
  const from = isOfField || /^(?:large|chief)$/.test(tokens[at + 2]?.lemma ?? '') ? at + 3 : at + 1;
  if (!/^(?:of|to|for|at|with)$/.test(tokens[from]?.lemma ?? '')) return null;
  const named = items.filter((item) => isNamed(item) && !item.demonym && item.from > from && item.from <= from + REACH);
  // `at Chile’s University of Corvo`: the one that the other has.
  const [first] = named;
  const owned = first?.owner ? items.find((item) => isNamed(item) && item.from === first.to + 1) : undefined;
  const found = owned ?? first;
  const between = tokens.slice(from + 1, found?.from ?? from);
  const isInside = ({ class: kind, lemma }: Token) =>
    /^(?:determiner|adjective|noun|name)$/.test(kind) || lemma === '’s';
  // `at the Oslo branch`: the name only says which.
  const isWhole = !isOfField || tokens[found?.to ?? from]?.class !== 'noun';
  return found && isWhole && between.every(isInside) ? found : null;
}

/** Whose it is by what stands before: `Ruiz’s aide`, `Chilean minister`, `Chile Foreign Minister`, `Korv chairman`. */
function ownerBefore({ tokens, items }: PreparedSentence, from: number, at: number): Item | null {
  const isParty = ({ lemma }: Item) => POLITICAL_PARTIES.some((list) => list.includes(lemma));
  return (
    items.findLast(
      (item) =>
        isNamed(item) &&
        !isParty(item) &&
        item.from >= from &&
        item.to <= at &&
        (item.country !== null || item.to === at || tokens[item.to]?.lemma === '’s'),
    ) ?? null
  );
}

/** `director of the Velden branch of Korv Lena Aske`, `mayor of Velden, Lena Aske`: who is named behind what the office is of. */
const isLedTo = (between: readonly Token[]): boolean =>
  between.at(-1)?.class !== 'preposition' &&
  between.every(({ class: kind, text }, at) =>
    text === ',' ? at === between.length - 1 : /^(?:noun|name|adjective|determiner|preposition)$/.test(kind),
  );

/** Where the whole phrase starts: at `the aide`, at `one of Ruiz’s aides`. */
function startOfPhrase(tokens: readonly Token[], from: number): number {
  const start = tokens[from - 1]?.class === 'determiner' ? from - 1 : from;
  return tokens[start - 1]?.lemma === 'of' && ONE_OF_MANY.has(tokens[start - 2]?.lemma ?? '') ? start - 2 : start;
}

const ONE_OF_MANY: ReadonlySet<string> = new Set('one another two three some many several among'.split(' '));

/** Words that lead from who someone is named to what they are. */
const LINKS = /^(?:be|become|remain|as|serve|name|appoint|elect)$/;

function holderOf({ tokens, items }: PreparedSentence, from: number, at: number, owner: Item | null): Item | null {
  const named = items.filter(
    (item) => isNamed(item) && item.form === 'name' && !item.demonym && item !== owner && !/\d/.test(item.lemma),
  );
  const behind = named.find((item) => item.from > at && item.figure?.type === 'person');
  if (behind && isLedTo(tokens.slice(owner?.to ?? at + 1, behind.from))) return behind;
  const start = startOfPhrase(tokens, from);
  const before = named.findLast((item) => item.to <= start);
  if (!before) return null;
  const between = tokens.slice(before.to, start);
  if (between.length === 1 && between[0]?.text === ',') return before;
  const isLinked = LINKS.test(between.at(-1)?.lemma ?? '');
  return isLinked && between.every(({ class: kind }) => kind !== 'punctuation' && kind !== 'conjunction')
    ? before
    : null;
}
