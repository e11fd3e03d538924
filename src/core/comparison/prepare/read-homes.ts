import { roleOf } from '../../figures/role-words';
import type { Token } from '../../model';
import type { Clause, Part } from '../../text/clause';
import { verbsOf } from './clause-at';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

/** Words that say to whom or where someone or something belongs: `the Norwegian envoy`, `an editor at the Courier`, `from Oslo`. */
export interface Home {
  readonly holder: Item;
  /** The countries, bodies and places named in them. */
  readonly owners: readonly Item[];
  /** The roles and the word that heads them, lower case: `editor`. */
  readonly roles: readonly string[];
  /** Whether they are all that the sentence says: `is an editor at the Courier`, `works at the Courier`. */
  readonly whole: boolean;
}

/** Tokens that words beside a name go on at most; beyond that it is a clause of its own. */
const LONGEST = 14;
/** Prepositions that lead to whom someone belongs to, or where from. */
const BELONGING = /^(?:of|for|at|with|from)$/;
/** Verbs that say for whom someone works, with their preposition. Source: FrameNet’s Being_employed and Membership. */
const WORKING = /^(?:work|play|serve|teach|study|speak|belong)(?: (?:for|at|with|to))?$/;
/** Verbs that say of what someone is the head. Source: FrameNet’s Leadership. */
const LEADING = /^(?:coach|head|chair|captain|manage|lead|run|edit|direct)$/;

const homesBefore = new WeakMap<PreparedSentence['items'], readonly Home[]>();

/** All that a sentence says of where those whom it names belong; read once for as long as its items live. */
export function readHomes(sentence: PreparedSentence): readonly Home[] {
  const before = homesBefore.get(sentence.items);
  if (before) return before;
  const homes = findHomes(sentence);
  homesBefore.set(sentence.items, homes);
  return homes;
}

/** Whether a sentence says no more than what someone or something is: `Brenn is a Labour MP`. */
export function saysWhoIs({ clauses }: PreparedSentence): boolean {
  const [main, ...more] = clauses.filter(({ verb }) => verb !== null);
  const isLink = main?.verb?.lemma === 'be' && !main.chain.length && !main.verb.negated && !main.verb.modal;
  return isLink && !more.length && main.after[0]?.kind === 'noun';
}

type Range = readonly [from: number, to: number];

function findHomes(sentence: PreparedSentence): Home[] {
  const isHolder = ({ kind, form, demonym, country }: Item) =>
    kind === 'figure' && form === 'name' && !demonym && !country;
  return sentence.items.filter(isHolder).flatMap((holder) => {
    const toHome = (whole: boolean) => (range: Range) => ({ holder, whole, ...readRange(sentence, range, holder) });
    const beside = [titleBefore, apposed, placed].flatMap((read) => {
      const range = read(sentence, holder);
      return range ? [range] : [];
    });
    const [main, ...more] = sentence.clauses.filter(({ verb }) => verb !== null);
    const said = main && !more.length && isSubject(main, holder) ? ascribed(sentence, main) : [];
    const homes = [...beside.map(toHome(false)), ...said.map(toHome(true))];
    return homes.filter(({ owners }) => owners.length > 0);
  });
}

function readRange({ tokens, items }: PreparedSentence, [from, to]: Range, holder: Item) {
  const owners = items.filter(
    (item) => item !== holder && item.kind === 'figure' && item.form === 'name' && from <= item.from && item.to <= to,
  );
  const words = tokens.slice(from, to);
  const lead = words.find((token) => LEADING.test(token.lemma) && token.class === 'verb');
  // The `Driver` of a `Driver Academy` is nobody's role; the one of a `Chief Driver` and of a `Driver of the Mint` is.
  const isInName = (at: number) =>
    tokens[at + 1]?.lemma !== 'of' && owners.some((item) => item.from <= at && at < item.to - 1);
  const roles = words.flatMap(({ text }, at) => (isInName(from + at) ? [] : (roleOf(text) ?? [])));
  // `is a critic of Spain` says of no home; `is a Spanish firm` and `is the national airline of Spain` do.
  const isOpen = tokens[from - 1]?.lemma === 'be' && roles.length === 0 && words[0]?.lemma !== 'from';
  // `is a buyer of Chilean wine`: what stands behind a preposition is the wine’s home.
  const behind = words.findIndex((token) => token.class === 'preposition');
  const of = behind < 0 ? to : from + behind;
  const isNational = words.some(({ lemma }) => lemma === 'national');
  return {
    owners: owners.filter((item) => !isOpen || isNational || (item.demonym && item.from < of)),
    roles: lead ? [lead.lemma] : roles,
  };
}

/** `Belmar’s Ada Brenn`, `Corvo police chief Ada Brenn`, `the Canadian company Belmar`. */
function titleBefore({ tokens, items }: PreparedSentence, holder: Item): Range | null {
  let from = holder.from;
  while (from > 0 && holder.from - from < LONGEST && isPartOfTitle(tokens, from - 1)) from--;
  const words = tokens.slice(from, holder.from);
  const isNation = items.some(({ demonym, from: at }) => demonym && at >= from && at < holder.from);
  const says = isNation || words.some(({ text }) => isRole(text)) || words.at(-1)?.lemma === '’s';
  return says ? [from, holder.from] : null;
}

const isPartOfTitle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:noun|name|adjective)$/.test(tokens[at]?.class ?? '') ||
  tokens[at]?.lemma === '’s' ||
  (tokens[at]?.lemma === 'of' && isRole(tokens[at - 1]?.text));

/** `Ada Brenn, 58, an editor at the Courier,`, `Ada Brenn, of Belmar,`. */
function apposed(sentence: PreparedSentence, { to: end }: Item): Range | null {
  const { tokens } = sentence;
  // `Ada Brenn (GER), Germany coach`
  const closed = tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' ? end + 3 : end;
  if (tokens[closed]?.text !== ',') return null;
  const isAge = /^\d{1,3}$/.test(tokens[closed + 1]?.text ?? '') && tokens[closed + 2]?.text === ',';
  const from = closed + (isAge ? 3 : 1);
  const to = endOf(tokens, from);
  if (/^(?:of|from)$/.test(tokens[from]?.lemma ?? '')) return [from, to];
  const role = tokens.findIndex(({ text }, at) => at >= from && at < to && isRole(text));
  // `Brenn, mayor Vasile and two others`: the title of the next one.
  return role >= 0 && tokens[role + 1]?.class !== 'name' ? [from, to] : null;
}

/** `Ada Brenn of the Courier`. */
const placed = ({ tokens }: PreparedSentence, { to: at }: Item): Range | null =>
  /^(?:of|from)$/.test(tokens[at]?.lemma ?? '') ? [at, endOf(tokens, at)] : null;

/** Where words that say where someone belongs end: before a mark, a verb, or a preposition of another kind. */
function endOf(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + LONGEST && isInside(tokens[to])) to++;
  return to;
}

const isInside = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:noun|name|adjective|determiner|number|adverb)$/.test(token.class) ||
    (token.class === 'particle' && token.lemma !== 'to') ||
    (token.class === 'preposition' && BELONGING.test(token.lemma))) &&
  !/^(?:who|whom|whose|which|that)$/.test(token.lemma);

const isRole = (text: string | undefined): boolean => roleOf(text ?? '') !== null;

const isSubject = ({ subject }: Clause, { from, to }: Item): boolean =>
  subject !== null && subject.from <= from && to <= subject.to && subject.head < to;

/** `is an editor at the Courier`, `is from Oslo`, `speaks for the Courier`, `coaches Belmar`. */
function ascribed({ tokens }: PreparedSentence, clause: Clause): Range[] {
  const verbs = verbsOf(clause);
  const [verb] = verbs;
  if (!verb || verbs.length > 1 || verb.negated || verb.modal || verb.passive) return [];
  const [first] = clause.after;
  const range = (part: Part | undefined, from = part?.from): Range[] =>
    part && from !== undefined ? [[from, endOf(tokens, part.from)]] : [];
  const isFrom = first?.kind === 'preposition' && first.word === 'from';
  if (verb.lemma === 'be') return first?.kind === 'noun' || isFrom ? range(first) : [];
  if (/^(?:come|hail)$/.test(verb.lemma)) return isFrom ? range(first) : [];
  if (LEADING.test(verb.lemma)) return first?.kind === 'noun' ? range(first, verb.head) : [];
  if (!WORKING.test(tokens[verb.head]?.lemma ?? '')) return [];
  const at = tokens.findIndex(
    (token, i) => i > verb.head && i <= verb.head + 2 && /^(?:for|at|with|to)$/.test(token.lemma),
  );
  return at < 0 ? [] : [[at, endOf(tokens, at + 1)]];
}
