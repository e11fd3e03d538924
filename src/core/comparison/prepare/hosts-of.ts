import type { Clause, NounPart } from '../../text/clause';

/** A comma between a phrase and the participle that hangs on it. */
const COMMA = 1;

/**
 * The phrases that a past participle may hang on: the one before it, those that lead to it (`a team of the bank led by
 * Lind`), and behind a comma the subject too (`prices rose in May, driven by demand`); none where the parser has settled on the subject.
 */
export function hostsOf({ kind, verb, from, parent, subject }: Clause): NounPart[] {
  if (kind !== 'participle' || !verb?.passive || !parent || (subject && subject === parent.subject)) return [];
  const hosts: NounPart[] = [];
  let next = from;
  let isApart = false;
  for (const part of [...parent.before, ...parent.after].filter((one) => one.to <= from).reverse()) {
    if (part.kind === 'clause' || next - part.to > (next === from ? COMMA : 0)) break;
    isApart ||= next === from && part.to < from;
    next = part.from;
    if (part.kind === 'preposition') hosts.push(part.noun);
    if (part.kind !== 'noun') continue;
    hosts.push(part);
    break;
  }
  return isApart && parent.subject ? [...hosts, parent.subject] : hosts;
}

/**
 * What else the noun of a relative clause may be: who is named before it (`Lena Aske, the surgeon who led`), and for `which` the
 * nouns that lead to it (`an end to the fighting in Velden, which killed`).
 */
export function hostsOfRelative(
  { kind, marker, parent }: Clause,
  noun: NounPart,
): { readonly named: NounPart | null; readonly leading: readonly NounPart[] } | null {
  if (kind !== 'relative' || !parent) return null;
  const parts = [...parent.before, ...parent.after].filter((part) => part.to <= noun.to).reverse();
  const [last, before] = parts;
  if (noun.apposed) {
    const named = before?.kind === 'preposition' ? before.noun : before?.kind === 'noun' ? before : null;
    return { named: named && noun.from - named.to <= COMMA ? named : null, leading: [] };
  }
  if (marker !== 'which' || last?.kind !== 'preposition') return null;
  const leading: NounPart[] = [];
  let next = last.from;
  for (const part of parts.slice(1)) {
    if (part.to !== next || (part.kind !== 'preposition' && part.kind !== 'noun')) break;
    leading.push(part.kind === 'noun' ? part : part.noun);
    if (part.kind === 'noun') break;
    next = part.from;
  }
  return { named: null, leading };
}

/** Participles behind which a thing’s name stands: `an alliance known as Orlat`, `a ship called Nord`. */
const NAMING = /^(?:know|call|name|dub|nickname|title|entitle)$/;

/** What a phrase is said to be called by the participle right behind it; null where it has none. */
export function nameBehind(clause: Clause, noun: NounPart): NounPart | null {
  for (let outer: Clause | null = clause; outer; outer = outer.parent) {
    const behind = [...outer.before, ...outer.after].find((part) => part.from === noun.to);
    if (behind?.kind === 'clause') return nameIn(behind.clause);
  }
  return null;
}

function nameIn({ kind, verb, after: [first] }: Clause): NounPart | null {
  if (kind !== 'participle' || !verb?.passive || !NAMING.test(verb.lemma)) return null;
  if (first?.kind === 'noun') return first;
  return first?.kind === 'preposition' && first.word === 'as' ? first.noun : null;
}
