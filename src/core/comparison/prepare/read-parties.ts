import { roleOf } from '../../figures/role-words';
import { CONTENT_NOUNS } from '../../lexicon/content-nouns';
import { GENERIC_NOUNS } from '../../lexicon/generic-nouns';
import { TIE_ROLES } from '../../lexicon/roles';
import { GIVING_VERBS, INTRANSITIVE_VERBS } from '../../lexicon/verbs';
import type { Clause, NounPart, Part } from '../../text/clause';
import { verbsOf } from './clause-at';
import { countedIn } from './counted-in';
import { hostsOf, hostsOfRelative, nameBehind } from './hosts-of';
import type { Item } from './item';
import { partsOfBeing } from './parts-of-being';
import { speaksFor } from './speaks-for';
import { subjectOf } from './subject-of';
import { subjectParts } from './subject-parts';
import { whoAsks } from './who-asks';
import { whoIssues } from './who-issues';

/** Those at the head of a phrase, and all that its words speak of. */
export interface Party {
  readonly heads: readonly Item[];
  readonly all: readonly Item[];
}

export const NOBODY: Party = { heads: [], all: [] };

/** The noun phrases that a preposition leads to, each with the one in apposition behind it: `by her deputy, Jonas Whitt`, `by the upper house — the Senate —`. */
export const led =
  (word: RegExp) =>
  (part: Part, at: number, parts: readonly Part[]): NounPart[] => {
    if (part.kind !== 'preposition' || !word.test(part.word)) return [];
    const next = parts[at + 1];
    const aside = next?.kind === 'clause' && next.clause.kind === 'aside' ? next.clause.before[0] : next;
    return aside?.kind === 'noun' && (aside.apposed || aside !== next) ? [part.noun, aside] : [part.noun];
  };

/** The subject, with what stands in apposition to it (`the minister, Lena Aske,`); behind `who` the person named last where the noun next to it is a place: `Aske, a surgeon in Oslo, who led`. */
export function whoDoes(clause: Clause, items: readonly Item[]): Party {
  if (isOfNoun(clause, items)) return NOBODY;
  const asking = whoAsks(clause, items);
  if (asking) return { heads: [asking], all: [asking] };
  const issued = whoIssues(clause, items);
  if (issued) return partyOf(items, issued);
  const hosts = hostsOf(clause);
  if (hosts.length > 1) return { heads: [], all: partyOf(items, hosts).all };
  const noun = subjectOf(clause);
  const hung = noun && noun === clause.antecedent ? hostsOfRelative(clause, noun) : null;
  // `His wife, Ana, left, telling him why`: who is named beside the subject did both.
  const own = clause.kind === 'participle' && noun === clause.parent?.subject ? clause.parent : clause;
  const apposed = noun && noun === own.subject ? subjectParts(own).slice(1) : [];
  const host = noun && noun === clause.antecedent ? hostOf(clause, noun) : null;
  const subject = join(
    titled(clause, noun, items),
    partyOf(items, [
      host,
      noun,
      ...apposed,
      noun && countedIn(clause, noun, items),
      noun && exampleOf(clause, noun),
      noun && nameBehind(clause, noun),
      hung?.named ?? null,
      ...partsOfBeing(clause, noun),
    ]),
  );
  const body = speaksFor(clause, items);
  if (body && !subject.heads.includes(body)) return { heads: [...subject.heads, body], all: [...subject.all, body] };
  const leading = partyOf(items, hung?.leading ?? []).all;
  if (leading.length) return { heads: subject.heads, all: [...subject.all, ...leading] };
  const isPlace = ({ figure, country, capitalOf }: Item) => Boolean(country || capitalOf || figure?.type === 'place');
  if (clause.kind !== 'relative' || clause.marker !== 'who' || !subject.heads.length || !subject.heads.every(isPlace))
    return subject;
  const person = items.findLast(
    (item) => item.figure?.type === 'person' && item.form !== 'pronoun' && item.to <= clause.from,
  );
  return person ? { heads: [person], all: [person] } : subject;
}

/** `The motion to dismiss Aske was announced`: an infinitive right behind what is no person says what that is for, and leaves open who does it. */
function isOfNoun({ kind, subject, from }: Clause, items: readonly Item[]): boolean {
  if (kind !== 'infinitive' || subject?.to !== from) return false;
  const noun = items.find((item) => item.from <= subject.head && subject.head < item.to);
  return noun?.kind === 'word' && roleOf(noun.lemma) === null && !GENERIC_NOUNS.person?.has(noun.lemma);
}

/** Those of `CONTENT_NOUNS` whose clause says what they are even where it may lack an object, and leaves nothing out: `the news that Lind won`. Source: Quirk et al., § 17.26. */
const TELLING_NOUNS = new Set(
  `fact claim idea news report sign hope belief fear warning promise statement suggestion view evidence proof concern
   assurance possibility chance risk feeling impression argument allegation accusation rumour rumor conclusion notion
   message announcement guarantee complaint doubt assumption theory point`.split(/\s+/),
);

/** What a clause leaves out because it hangs on it: its object (`a treaty that they signed`), or what was given where it names only who got it (`the dogs that Lind gave Aske`). */
export function leftOut(clause: Clause, items: readonly Item[]): Party | null {
  if (clause.objectGap) return equated(clause, items);
  const { from, marker, parent, after } = clause;
  const verb = verbsOf(clause).at(-1);
  if (!verb || verb.passive || !/^(?:that|which)$/.test(marker) || !parent) return null;
  const host = [...parent.before, ...parent.after].find((part) => part.to === from);
  const noun = host?.kind === 'noun' ? host : null;
  const own = partyOf(items, [noun]);
  if (own.heads.some(({ lemma }) => TELLING_NOUNS.has(lemma)) || INTRANSITIVE_VERBS.has(verb.lemma)) return null;
  const hasObject = after.some((part) => part.kind === 'noun' && part.from === verb.to);
  // `the worry that Oslo might pass arms to Chad`: with an object of its own, the clause says what the worry is.
  if (hasObject && own.heads.some(({ lemma }) => CONTENT_NOUNS.has(lemma))) return null;
  return noun && (GIVING_VERBS.has(verb.lemma) || !hasObject) ? own : null;
}

/** `Secretary of State Lena Aske`: who is named behind what an office is of is in it. */
function titled({ before }: Clause, noun: NounPart | null, items: readonly Item[]): Party {
  const of = before.find((part) => part.from === noun?.to);
  const office = items.find((item) => noun !== null && item.from <= noun.head && noun.head < item.to);
  if (of?.kind !== 'preposition' || of.word !== 'of' || !office) return NOBODY;
  if (roleOf(office.lemma) === null || TIE_ROLES.has(office.lemma)) return NOBODY;
  const inside = partyOf(items, [of.noun]).all;
  const [domain, person] = [inside[0], inside.at(-1)];
  const isTitle = domain === undefined || domain === person || domain.demonym || roleOf(domain.lemma) !== null;
  return person?.figure?.type === 'person' && person.form === 'name' && !isTitle
    ? { heads: [person], all: [person] }
    : NOBODY;
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

/** `dogs to Moon, the president`, `Aske in Bergen, Norway`: who or what is meant is behind the preposition, a person like the office or a place in the country, not what is given or met. */
function isOtherAside({ after }: Clause, at: number, items: readonly Item[]): boolean {
  const [before, own] = [after[at - 1], after[at]];
  if (before?.kind !== 'preposition' || own?.kind !== 'noun') return false;
  const isPerson = ({ figure }: Item) => figure?.type === 'person';
  const isCountry = ({ country, demonym }: Item) => country !== null && !demonym;
  return partyOf(items, [before.noun]).heads.some(isPerson) || partyOf(items, [own]).heads.some(isCountry);
}

/** The bare noun phrases after the verb, each with what stands in apposition to it (`her deputy, Jonas Whitt`). */
export function objectsOf(clause: Clause, items: readonly Item[]): Party[] {
  const objects: Party[] = [];
  for (const [at, part] of clause.after.entries()) {
    if (part.kind !== 'noun' || isAged(part, items)) continue;
    if (part.apposed && (!objects.length || isOtherAside(clause, at, items))) continue;
    const last = part.apposed ? objects.pop() : undefined;
    const party = partyOf(items, [part, countedIn(clause, part, items), exampleOf(clause, part)]);
    objects.push(last ? join(last, party) : party);
  }
  return objects;
}

/** `died aged 91`: how old somebody was is done to nobody. */
const isAged = ({ from, to }: NounPart, items: readonly Item[]): boolean =>
  items.some((item) => item.lemma === 'aged' && item.to >= from && item.from <= from && item.to < to);

/** The patient of `the first patient, a man who had returned`: whom a relative clause tells of stands in apposition to somebody. */
function hostOf({ parent }: Clause, noun: NounPart): NounPart | null {
  if (!noun.apposed || !parent) return null;
  const before = [...parent.before, ...parent.after].find(({ to }) => to === noun.from - 1);
  if (before?.kind === 'noun') return before;
  return before?.kind === 'preposition' ? before.noun : null;
}

/** Prepositions behind which others stand who do it too. Source: Quirk et al., §§ 9.7 and 10.40. */
const WITH_OTHERS = /^(?:such as|along with|together with|as well as)$/;

/** `religions, such as Wicca, use`, `Chile, along with Peru, signed`: what is named as an example or beside it does it as well. */
function exampleOf({ before, after }: Clause, { to }: NounPart): NounPart | null {
  const next = [...before, ...after].find(({ from }) => from === to || from === to + 1);
  return next?.kind === 'preposition' && WITH_OTHERS.test(next.word) ? next.noun : null;
}

export const join = (a: Party, b: Party): Party => ({ heads: [...a.heads, ...b.heads], all: [...a.all, ...b.all] });

/** `Velden beat Korv 2–1`: of a name and a score it is the one named to whom it is done. */
const withoutScores = (all: readonly Item[], heads: readonly Item[]): readonly Item[] =>
  heads.map((head) =>
    head.amount?.unit === 'score'
      ? (all.findLast(({ kind, to }) => kind === 'figure' && to <= head.from) ?? head)
      : head,
  );

/** What noun phrases are about, apart from what describes it. */
export function partyOf(items: readonly Item[], parts: readonly (NounPart | null)[]): Party {
  const party: { heads: Item[]; all: Item[] } = { heads: [], all: [] };
  for (const part of parts) {
    if (!part) continue;
    const all = items.filter((item) => part.from <= item.from && item.to <= part.to);
    const named = withoutScores(
      all,
      all.filter((item) => part.conjuncts.some(({ head }) => item.from <= head && head < item.to)),
    );
    // `the Russian and North Korean leaders`: peoples that are listed before one noun describe it.
    const isOfNoun = named.some(({ demonym }) => !demonym);
    party.heads.push(...(isOfNoun ? named.filter(({ demonym }) => !demonym) : named));
    party.all.push(...all);
  }
  return party;
}
