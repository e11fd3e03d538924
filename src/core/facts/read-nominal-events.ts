import { NOMINAL_EVENTS, TRANSFER_NOUNS, UNREAL_MODIFIERS } from '../lexicon/nominal-events';
import type { Argument, Qualifiers } from '../model';
import type { Chunk } from '../text/chunk';
import { isTimeNoun } from '../text/is-time-noun';
import type { FactDraft, SentenceView } from './fact-draft';
import { resolvePhrase, resolveWords, type TokenRange } from './resolve-phrase';
import { toEvidence } from './to-evidence';

const UNDONE = new Set(
  'cancel postpone plan propose discuss prepare expect delay threaten consider seek await scrap'.split(' '),
);
const BEFOREHAND = /^(?:ahead|before|prior)$/;

/** Events and states told by a noun with its owner: `Ruiz’s first visit to Oslo in 24 years` → Ruiz visited Oslo. */
export function readNominalEvents(view: SentenceView): FactDraft[] {
  return view.nouns.flatMap((noun, index) => {
    const owner = findOwner(view, noun);
    if (!owner || isUnreal(view, noun)) return [];
    const fact =
      readEvent(view, noun, index, owner) ?? readTransfer(view, noun, index, owner) ?? readDated(view, noun, owner);
    return fact ? [fact] : [];
  });
}

export interface Owner {
  readonly argument: Argument;
  /** Index of the first token after the possessive. */
  readonly to: number;
}

/** The figure in the possessive that opens a noun phrase. */
export function findOwner(view: SentenceView, noun: Chunk): Owner | null {
  for (let at = noun.from; at < noun.to - 1; at++) {
    const token = view.tokens[at];
    const next = view.tokens[at + 1];
    if (!token || !next) continue;
    const pronoun = /^(?:his|her|its|their)$/i.test(token.text);
    const clitic = next.class === 'particle' && next.lemma === '’s';
    if (!pronoun && !clitic) continue;
    const mention = view.figures.mentions.find(
      (one) =>
        one.end === token.end &&
        one.start >= (view.tokens[noun.from]?.start ?? 0) &&
        (!pronoun || one.form === 'pronoun'),
    );
    return mention
      ? { argument: { text: mention.figure.name, entity: mention.figure.id }, to: pronoun ? at + 1 : at + 2 }
      : null;
  }
  return null;
}

/** What is planned, cancelled or still ahead did not happen. */
export function isUnreal(view: SentenceView, noun: Chunk): boolean {
  if (view.tokens.slice(noun.from, noun.to).some((token) => UNREAL_MODIFIERS.has(token.lemma))) return true;
  if (view.tokens.slice(Math.max(0, noun.from - 2), noun.from).some((token) => BEFOREHAND.test(token.lemma)))
    return true;
  const clause = view.clauses.findLast((one) => one.from <= noun.from && noun.from < one.to) ?? view.clauses[0];
  const verb = clause?.verb;
  return (
    verb !== null &&
    verb !== undefined &&
    (verb.negated || UNDONE.has(verb.lemma) || /^(?:will|would|may|might|could)$/.test(verb.modal ?? ''))
  );
}

/** The preposition phrases that follow a noun phrase without a gap. */
function followers(view: SentenceView, index: number): { word: string; noun: Chunk }[] {
  const found: { word: string; noun: Chunk }[] = [];
  let { to } = view.nouns[index] ?? { to: 0 };
  for (const noun of view.nouns.slice(index + 1)) {
    const link = view.tokens[to];
    if (noun.from !== to + 1 || link?.class !== 'preposition') break;
    found.push({ word: link.lemma, noun });
    to = noun.to;
  }
  return found;
}

function readEvent(view: SentenceView, noun: Chunk, index: number, owner: Owner): FactDraft | null {
  const lemma = view.tokens[noun.head]?.lemma ?? '';
  const after = followers(view, index);
  for (const { relation, links } of NOMINAL_EVENTS.get(lemma) ?? []) {
    const other = after.find((one) => links.includes(one.word) && !isTimeNoun(view.tokens, one.noun));
    if (other)
      return draft(
        view,
        owner.argument,
        relation,
        resolvePhrase(view, other.noun),
        readQualifiers(view, noun, owner, after),
        { from: noun.from, to: Math.max(noun.to, ...after.map((one) => one.noun.to)) },
      );
  }
  return null;
}

/** The ordinal in front with the stretch of time behind: `first visit in 24 years`. */
function readQualifiers(
  view: SentenceView,
  noun: Chunk,
  owner: Owner,
  after: readonly { word: string; noun: Chunk }[],
): Qualifiers {
  const first = view.tokens[owner.to];
  const time = after.find((one) => isTimeNoun(view.tokens, one.noun));
  const words = time ? `${time.word} ${resolveWords(view, time.noun)}` : '';
  if (/^(?:first|second|third|fourth|fifth|sixth|last|latest|\d+(?:st|nd|rd|th))$/.test(first?.lemma ?? '')) {
    return { ordinal: `${resolveWords(view, { from: owner.to, to: noun.to })} ${words}`.trim() };
  }
  return words ? { time: words } : {};
}

/** `Norway’s arms transfers to Chile` → Norway transfers arms, to Chile. */
function readTransfer(view: SentenceView, noun: Chunk, index: number, owner: Owner): FactDraft | null {
  const relation = TRANSFER_NOUNS.get(view.tokens[noun.head]?.lemma ?? '');
  const to = followers(view, index).find((one) => one.word === 'to');
  if (!relation || !to || noun.head <= owner.to) return null;
  const goods = { text: resolveWords(view, { from: owner.to, to: noun.head }), entity: null };
  return draft(
    view,
    owner.argument,
    relation,
    goods,
    { recipient: resolvePhrase(view, to.noun).text },
    { from: noun.from, to: to.noun.to },
  );
}

/** `its 1994 fisheries treaty` → it had a fisheries treaty, in 1994. */
function readDated(view: SentenceView, noun: Chunk, owner: Owner): FactDraft | null {
  const year = view.tokens[owner.to];
  if (!year || !/^(?:1[5-9]|20)\d\d$/.test(year.text) || noun.to - owner.to < 2) return null;
  const object = { text: resolveWords(view, { from: owner.to + 1, to: noun.to }), entity: null };
  return draft(view, owner.argument, 'had', object, { time: year.text }, noun);
}

function draft(
  view: SentenceView,
  subject: Argument,
  relation: string,
  object: Argument,
  qualifiers: Qualifiers,
  at: TokenRange,
): FactDraft {
  const stated = { subject, relation, predicate: relation, object, qualifiers };
  return { ...stated, modality: 'asserted', ...toEvidence(view, at) };
}
