import { CONTESTS } from '../../lexicon/contests';
import { IMPLICATIVE_PHRASES } from '../../lexicon/prospects';
import { UNDERGOING_VERBS } from '../../lexicon/undergoing';
import { GIVING_VERBS } from '../../lexicon/verbs';
import type { VerbChunk } from '../../text/chunk';
import type { Clause } from '../../text/clause';
import { GIFTS } from '../meaning/is-same-deed';
import { isUndergone } from '../meaning/read-phrases';
import { verbsOf } from './clause-at';
import { countedIn } from './counted-in';
import type { Item } from './item';
import { join, led, leftOut, NOBODY, objectsOf, type Party, partyOf, whoDoes } from './read-parties';

/** Who does it, to whom or what, and who gets it. */
export interface Roles {
  readonly clause: Clause;
  /** Index of the verb that says what is done, the last of the chain. */
  readonly verb: number;
  readonly agents: Party;
  readonly patients: Party;
  readonly recipients: Party;
  /** All that the clause itself speaks of, clauses inside it left out. */
  readonly around: readonly Item[];
}

/** The parts of a deed in which two texts can differ. */
export const PARTS = ['agents', 'patients', 'recipients'] as const;

/** Verbs whose subject gets what the one after `from` gives. Source: Levin (1993), classes 13.5.1 and 13.5.2. */
const RECEIVING = new Set('receive get obtain accept inherit borrow acquire buy purchase take'.split(' '));

/** Verbs of those by which one gets something from somebody, and settles something otherwise: `accepted the resignation`, `took the lead`. */
const CHOOSING = /^(?:take|accept)$/;

/** What is won by being given: `won the prize` is `was awarded the prize`. From general knowledge of news prose. */
const AWARDS =
  /(?:^| )(?:award|prize|medal|grant|scholarship|contract|fellowship|trophy|honour|honor|asylum|licen[cs]e|oscar|grammy|emmy|nobel|pulitzer|knighthood)$/;

/** Verbs that name what is given after `with`: `provided the school with books`. Source: Levin (1993), classes 13.4.1 and 13.4.2. */
const FULFILLING = new Set('provide present supply serve issue furnish entrust equip feed leave'.split(' '));

/** Reads the roles of every clause with a verb; the passive is turned round. */
export function readRoles(clauses: readonly Clause[], items: readonly Item[]): Roles[] {
  return clauses.flatMap((clause) => {
    const verb = verbsOf(clause).at(-1);
    if (!verb) return [];
    const roles = undergone(clause, items) ?? rolesOf(clause, items);
    // One thing on both sides is a clause whose subject was not found.
    const agents = roles.agents.heads.some((head) => roles.patients.heads.includes(head)) ? NOBODY : roles.agents;
    const own = { clause, verb: verb.head, ...roles, agents, around: around(clause, items) };
    return [own, ...readHandover(clause, items), ...readGifts(clause, own, items)];
  });
}

/** `were a gift from Lind to Aske`: a deed told by its noun, with who gives and who gets. */
function readHandover(clause: Clause, items: readonly Item[]): Roles[] {
  if (clause.verb?.lemma !== 'be') return [];
  const noun = clause.after.find((part) => part.kind === 'noun');
  const by = (word: RegExp) => partyOf(items, clause.after.flatMap(led(word)));
  const [agents, recipients] = [by(/^(?:from|by)$/), by(/^(?:to|for)$/)];
  if (noun?.kind !== 'noun') return [];
  const isGift = items.some(({ from, to, lemma }) => from <= noun.head && noun.head < to && GIFTS.test(lemma));
  if (isGift ? !agents.heads.length && !recipients.heads.length : !agents.heads.length || !recipients.heads.length)
    return [];
  const patients = partyOf(items, [clause.subject]);
  return [{ clause, verb: noun.head, agents, patients, recipients, around: around(clause, items) }];
}

/** `Lind’s gifts to Aske included a map`: a deed told by its noun and its owner. */
function readGifts(clause: Clause, own: Roles, items: readonly Item[]): Roles[] {
  const parts = [...clause.before, ...clause.after];
  const gift = own.around.find(({ lemma, class: kind }) => kind === 'noun' && GIFTS.test(lemma));
  const owner = items.find((item) => gift && item.kind === 'figure' && item.owner && item.to === gift.from - 1);
  if (!gift || !owner) return [];
  const recipients = partyOf(items, parts.flatMap(led(/^(?:to|for)$/)));
  const others = items.filter((item) => item.from >= clause.from && item.to <= clause.to && item.class === 'noun');
  const things = others.filter((item) => item !== gift && item !== owner && !recipients.all.includes(item));
  const agents = { heads: [owner], all: [owner] };
  return [{ ...own, verb: gift.from, agents, patients: { heads: things, all: things }, recipients }];
}

function around({ kind, parent, before, after }: Clause, items: readonly Item[]): Item[] {
  // `took turns to drive`: what carries the deed is part of it.
  const carried = kind === 'infinitive' && parent && isCarrying(parent, items) ? parent.after : [];
  const parts = [...before, ...after, ...carried].filter((part) => part.kind !== 'clause');
  return items.filter((item) => parts.some((part) => part.from <= item.from && item.to <= part.to));
}

const isCarrying = ({ verb, after }: Clause, items: readonly Item[]): boolean =>
  after.some(
    (part) =>
      part.kind === 'noun' &&
      items.some(
        ({ from, to, lemma }) =>
          from <= part.head && part.head < to && IMPLICATIVE_PHRASES.has(`${verb?.lemma} ${lemma}`),
      ),
  );

/** The roles of a verb that says, by itself or with the phrase that it starts, what happens to its subject; null for any other. */
function undergone(clause: Clause, items: readonly Item[]): Pick<Roles, (typeof PARTS)[number]> | null {
  const verb = verbsOf(clause).at(-1);
  if (!verb || verb.passive) return null;
  // Who survives an attack does nothing to it.
  if (verb.lemma === 'survive') return { agents: NOBODY, patients: whoDoes(clause, items), recipients: NOBODY };
  const isBare = UNDERGOING_VERBS.has(verb.lemma) && !objectsOf(clause, items).length && !leftOut(clause, items);
  if (!isBare && !items.some((item) => item.from === verb.head && isUndergone(item.lemma))) return null;
  const by = partyOf(items, clause.after.flatMap(led(/^by$/)));
  return { agents: by, patients: whoDoes(clause, items), recipients: NOBODY };
}

/** What a verb says by which its parties are told: `got behind the wheel` gets nothing, `came away with a prize` does; who grants a request gets nothing. */
function saidBy(verb: VerbChunk | undefined, items: readonly Item[]): string {
  const own = verb?.lemma ?? '';
  const said = items.find(({ from, class: kind }) => from === verb?.head && kind === 'verb')?.lemma ?? own;
  return RECEIVING.has(said) === RECEIVING.has(own) || said === 'accept' ? own : said;
}

function rolesOf(clause: Clause, items: readonly Item[]): Pick<Roles, (typeof PARTS)[number]> {
  const verb = verbsOf(clause).at(-1);
  const lemma = saidBy(verb, items);
  const subject = whoDoes(clause, items);
  const [first = NOBODY, second] = objectsOf(clause, items);
  const gap = second ? null : leftOut(clause, items);
  const by = (word: RegExp) => partyOf(items, clause.after.flatMap(led(word)));
  const isGiving = GIVING_VERBS.has(lemma) && !RECEIVING.has(lemma);
  const given = FULFILLING.has(lemma) ? by(/^with$/) : NOBODY;
  if (verb?.passive) return rolesOfPassive(clause, items, lemma);
  const turned = turnedRound(lemma, subject, first, by(/^to$/), clause.after[0]?.kind === 'noun');
  if (turned) return turned;
  const isWon = /^(?:win|accept)$/.test(lemma) && around(clause, items).some((item) => AWARDS.test(item.lemma));
  if (isWon || (RECEIVING.has(lemma) && (!CHOOSING.test(lemma) || by(/^from$/).heads.length)))
    return { agents: by(/^from$/), patients: first, recipients: subject };
  if (gap) return { agents: subject, patients: gap, recipients: isGiving ? join(first, by(/^to$/)) : NOBODY };
  if (isGiving && second) return { agents: subject, patients: second, recipients: first };
  if (isGiving && given.heads.length) return { agents: subject, patients: given, recipients: first };
  return { agents: subject, patients: first, recipients: isGiving ? by(/^to$/) : NOBODY };
}

/** The roles of a passive verb: `was given the prize by Lind`, `was received by Lind`. */
function rolesOfPassive(clause: Clause, items: readonly Item[], lemma: string): Pick<Roles, (typeof PARTS)[number]> {
  const subject = whoDoes(clause, items);
  const [first = NOBODY, second] = objectsOf(clause, items);
  const by = (word: RegExp) => partyOf(items, clause.after.flatMap(led(word)));
  // `Togo, lost to Mali 2–7`: in a list of matches, where the verb may be taken for a participle.
  const lost = clause.kind === 'participle' ? turnedRound(lemma, subject, NOBODY, by(/^to$/), false) : null;
  if (lost && subject.heads.some((item) => item.kind === 'figure')) return lost;
  const isReceiving = RECEIVING.has(lemma);
  const things = first.heads.length || !FULFILLING.has(lemma) ? first : by(/^with$/);
  if (GIVING_VERBS.has(lemma) && !isReceiving && things.heads.length)
    return { agents: by(/^by$/), patients: things, recipients: subject };
  if (isReceiving && lemma !== 'take' && !first.heads.length)
    return { agents: by(/^from$/), patients: subject, recipients: doerOf(clause, items) };
  return { agents: doerOf(clause, items), patients: second ? subject : join(subject, first), recipients: by(/^to$/) };
}

/** `Aske lost to Lind`, `the bill passed the House`: the deed told from the side of the one whom, or of what, it is done to; null for any other. */
function turnedRound(lemma: string, subject: Party, object: Party, to: Party, hasObject: boolean) {
  // `lost control of the port to Lind` tells of no contest.
  const isContest =
    (!hasObject || object.heads.length > 0) &&
    object.heads.every(({ lemma: lost, amount }) => CONTESTS.has(lost) || amount !== null);
  const isLost = lemma === 'lose' && isContest && to.heads.some((item) => item.kind === 'figure');
  const isPassed = lemma === 'pass' && subject.heads.some((item) => BILLS.test(item.lemma)) && object.heads.length > 0;
  return isLost || isPassed ? { agents: isLost ? to : object, patients: subject, recipients: NOBODY } : null;
}

/** Nouns for what a legislature votes on. From general knowledge of news prose. */
const BILLS = /^(?:bill|law|legislation|motion|measure|resolution|budget|amendment|act|reform|proposal|treaty)$/;

/** Nouns for how far something is ahead or how much it changed: `was beaten by 40 votes`. From general knowledge, the measures of sport and polls. */
const MARGINS =
  /^(?:vote|point|goal|run|stroke|shot|length|second|minute|hour|day|met(?:er|re)|mile|wicket|seat|margin|majority|cent|percent|%)$/;

/**
 * Who does what a passive tells of. An active form in -ing has no `by` of its own, so that it is the passive's: `was banned
 * from holding rallies by the ministry`.
 */
function doerOf(clause: Clause, items: readonly Item[]): Party {
  const { after } = clause;
  const named = after.flatMap(led(/^by$/));
  const { heads, all } = partyOf(items, [...named, ...named.map((part) => countedIn(clause, part, items))]);
  const own = { heads: heads.filter(({ lemma, kind }) => kind !== 'word' || !MARGINS.test(lemma)), all };
  if (own.heads.length) return own;
  const inside = after.flatMap((part) =>
    part.kind === 'clause' && part.clause.kind === 'gerund' ? [part.clause] : [],
  );
  const parties = inside.flatMap((one) => (one.verb?.passive ? [] : [partyOf(items, one.after.flatMap(led(/^by$/)))]));
  return parties.find(({ heads }) => heads.some((item) => item.kind === 'figure')) ?? NOBODY;
}
