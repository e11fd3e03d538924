import type { Token } from '../../model';
import { verbsOf } from './clause-at';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

/** How old someone is said to be. */
export interface Age {
  readonly holder: Item;
  readonly years: number;
  /** The item that says so. */
  readonly item: Item;
}

/** No one is older. */
const OLDEST = 120;
/** Tokens between `24-year-old` and the name behind it: `24-year-old council clerk Lind`. */
const REACH = 4;

/**
 * The ages that a sentence gives, as papers do: `Lind, 42,`, `Lind (42)`, `Lind, aged 42`, `42-year-old Lind`, `Lind is 42 years
 * old`, `She was 42`, `Lind died at 42`. Source: the age style of the AP and Guardian style books.
 */
export const readAges = (sentence: PreparedSentence): readonly Age[] =>
  sentence.items.flatMap((holder) => {
    if (holder.kind !== 'figure' || holder.country || holder.owner) return [];
    const isPronoun = holder.form === 'pronoun';
    const named = isPronoun ? null : (ageBehind(sentence, holder) ?? ageBefore(sentence, holder));
    const item =
      named ??
      (isPronoun && !holder.figure
        ? null
        : (ageSaid(sentence, holder) ?? ageNow(sentence, holder) ?? ageAtDeath(sentence, holder)));
    const years = Number(/^\d+/.exec(item?.lemma ?? '')?.[0] ?? item?.number?.value);
    return item && years > 0 && years <= OLDEST ? [{ holder, years, item }] : [];
  });

/** `Lind, 42,`, `Lind (42)`, `Lind, aged 42`. */
function ageBehind({ items, tokens }: PreparedSentence, { to }: Item): Item | null {
  const textAt = (at: number) => tokens[at]?.text ?? '';
  if (!/^[,(]$/.test(textAt(to))) return null;
  const from = textAt(to + 1) === 'aged' ? to + 2 : to + 1;
  const item = items.find((one) => one.from === from && one.number?.kind === 'cardinal');
  return item && /^[,).;]?$/.test(textAt(item.to)) ? item : null;
}

/** `42-year-old Lind`, `the 42-year-old nurse Lind`. */
function ageBefore({ items, tokens }: PreparedSentence, { from }: Item): Item | null {
  const item = items.findLast((one) => one.to <= from && /^\d+-year-old$/.test(one.lemma));
  const isLed =
    item &&
    from - item.to <= REACH &&
    tokens.slice(item.to, from).every(({ class: kind }) => /^(?:noun|adjective)$/.test(kind));
  return isLed ? item : null;
}

/** What leads to the age at which someone died: `at 42`, `aged 42`, `at the age of 42`. */
const AT_AGE = /^(?:at|at age|aged|(?:at )?the age of)$/;
/** Words of it at most. */
const LONGEST = 4;

/** `Lind died at 42`, `Lind died in Oslo at the age of 42`. */
function ageAtDeath({ items, tokens, clauses }: PreparedSentence, holder: Item): Item | null {
  const clause = clauses.find(
    ({ verb, subject }) => verb?.lemma === 'die' && subject !== null && subject.from === holder.from,
  );
  const verb = clause && verbsOf(clause).at(-1);
  if (!verb || verb.negated || verb.modal) return null;
  const isLed = (at: number) =>
    Array.from({ length: LONGEST }, (_, back) =>
      tokens
        .slice(at - back - 1, at)
        .map(({ text }) => text.toLowerCase())
        .join(' '),
    ).some((words) => AT_AGE.test(words));
  return (
    items.find(
      ({ from, to, number, amount }) =>
        from >= verb.to &&
        to <= clause.to &&
        number?.kind === 'cardinal' &&
        amount?.unit === null &&
        isLed(from) &&
        /^[.,;]?$/.test(tokens[to]?.text ?? ''),
    ) ?? null
  );
}

/** `Lind, at 42, is`, `At the age of 42, Lind still climbs`: in the present, how old someone is. */
function ageNow({ items, tokens, clauses }: PreparedSentence, holder: Item): Item | null {
  const clause = clauses.find(({ subject }) => subject?.from === holder.from && subject.to === holder.to);
  const verb = clause?.verb;
  if (!verb || verb.modal || !tokens.slice(verb.from, verb.to).some(isPresent)) return null;
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ text }) => text.toLowerCase())
      .join(' ');
  const isAge = ({ from, to, number, amount }: Item) =>
    number?.kind === 'cardinal' &&
    amount?.unit === null &&
    (from >= holder.to
      ? to <= verb.from && /^, at(?: the age of)?$/.test(words(holder.to, from)) && /^,?$/.test(words(to, verb.from))
      : /^at(?: the age of)?$/.test(words(0, from)) && words(to, holder.from) === ',');
  return items.find(isAge) ?? null;
}

const isPresent = ({ text, verb, class: kind }: Token): boolean =>
  text === 'is' || (kind === 'verb' && verb === 'present' && text.endsWith('s'));

/** `Lind is 42 years old`, `Lind was 42`. */
function ageSaid({ items, tokens, clauses }: PreparedSentence, holder: Item): Item | null {
  const clause = clauses.find(
    ({ verb, subject }) => verb?.lemma === 'be' && subject?.from === holder.from && subject.to === holder.to,
  );
  const verb = clause && verbsOf(clause).at(-1);
  if (!verb || verb.negated || verb.modal) return null;
  const item = items.find(({ from }) => from === verb.to);
  const isAge =
    item?.number?.kind === 'cardinal'
      ? /^(?:[.,;]?|when)$/.test(tokens[item.to]?.text ?? '')
      : item?.time && tokens[item.to]?.lemma === 'old';
  return item && isAge ? item : null;
}
