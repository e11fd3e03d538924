import { GIVING_VERBS } from '../lexicon/verbs';
import type { Clause, NounPart, Part } from '../text/clause';
import type { Item } from './item';
import { verbsOf } from './read-status';

/** Those at the head of a phrase, and all that its words speak of. */
export interface Party {
  readonly heads: readonly Item[];
  readonly all: readonly Item[];
}

export const NOBODY: Party = { heads: [], all: [] };

/** The noun phrases that a preposition leads to, each with the one in apposition behind it: `by her deputy, Jonas Whitt`. */
export const led =
  (word: RegExp) =>
  (part: Part, at: number, parts: readonly Part[]): NounPart[] => {
    if (part.kind !== 'preposition' || !word.test(part.word)) return [];
    const next = parts[at + 1];
    return next?.kind === 'noun' && next.apposed ? [part.noun, next] : [part.noun];
  };

/** The subject; behind `who` the person named last where the noun next to it is a place: `Aske, a surgeon in Oslo, who led`. */
export function whoDoes(clause: Clause, items: readonly Item[]): Party {
  const subject = partyOf(items, [subjectOf(clause)]);
  const isPlace = ({ figure, country, capitalOf }: Item) => Boolean(country || capitalOf || figure?.type === 'place');
  if (clause.kind !== 'relative' || clause.marker !== 'who' || !subject.heads.length || !subject.heads.every(isPlace))
    return subject;
  const person = items.findLast(
    (item) => item.figure?.type === 'person' && item.form !== 'pronoun' && item.to <= clause.from,
  );
  return person ? { heads: [person], all: [person] } : subject;
}

/** What a clause says nothing of because it hangs on it: its object, or what was given where it names only who got it (`the dogs that Lind gave Aske`). */
export function leftOut(clause: Clause, items: readonly Item[]): Party | null {
  if (clause.objectGap) return equated(clause, items);
  const { from, marker, parent } = clause;
  if (!GIVING_VERBS.has(verbsOf(clause).at(-1)?.lemma ?? '') || !/^(?:that|which)$/.test(marker) || !parent)
    return null;
  const host = [...parent.before, ...parent.after].find((part) => part.kind === 'noun' && part.to === from);
  return host?.kind === 'noun' ? partyOf(items, [host]) : null;
}

/** What a clause leaves its object to, with what that is said to be: the set and the presents in `a set was among the presents she gave`. */
function equated({ antecedent, parent }: Clause, items: readonly Item[]): Party {
  const own = partyOf(items, [antecedent]);
  const before = parent?.after.findLast((part) => antecedent && part.to <= antecedent.from);
  const host = before?.kind === 'noun' ? before : before?.kind === 'preposition' ? before.noun : null;
  if (!antecedent || parent?.verb?.lemma !== 'be' || !parent.subject) return join(own, partyOf(items, [host]));
  const [noun] = parent.after.flatMap((part) =>
    part.kind === 'noun' ? [part] : part.kind === 'preposition' ? [part.noun] : [],
  );
  return join(own, partyOf(items, [parent.subject === antecedent ? (noun ?? null) : parent.subject]));
}

/** The bare noun phrases after the verb, each with what stands in apposition to it (`her deputy, Jonas Whitt`). */
export function objectsOf(clause: Clause, items: readonly Item[]): Party[] {
  const objects: Party[] = [];
  for (const part of clause.after) {
    if (part.kind !== 'noun') continue;
    if (part.apposed && !objects.length) continue;
    const last = part.apposed ? objects.pop() : undefined;
    const party = partyOf(items, [part, countedIn(clause, part, items)]);
    objects.push(last ? join(last, party) : party);
  }
  return objects;
}

/** The dogs of `a pair of dogs`: what stands behind an amount is the thing itself. */
function countedIn({ after }: Clause, part: NounPart, items: readonly Item[]): NounPart | null {
  const next = after.find((one) => one.from === part.to);
  if (next?.kind !== 'preposition' || next.word !== 'of') return null;
  const isAmount = items.some((item) => item.number && item.from <= part.head && part.head < item.to);
  return isAmount ? next.noun : null;
}

/** Who does it as far as the clause shows; after a preposition (`jailed for stealing`) and before `to` it does not. */
function subjectOf(clause: Clause): NounPart | null {
  if (clause.kind === 'gerund') return null;
  if (clause.subject) return clause.subject;
  return clause.objectGap || clause.kind === 'infinitive' ? null : clause.antecedent;
}

export const join = (a: Party, b: Party): Party => ({ heads: [...a.heads, ...b.heads], all: [...a.all, ...b.all] });

/** What noun phrases are about, apart from what describes it. */
export function partyOf(items: readonly Item[], parts: readonly (NounPart | null)[]): Party {
  return parts.reduce<Party>((party, part) => {
    if (!part) return party;
    const heads = part.conjuncts.map((one) => one.head);
    const all = items.filter((item) => part.from <= item.from && item.to <= part.to);
    return join(party, { heads: all.filter((item) => heads.some((head) => item.from <= head && head < item.to)), all });
  }, NOBODY);
}
