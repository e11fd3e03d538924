import type { Argument, Figure, Token } from '../model';
import type { Chunk } from '../text/chunk';
import { isTimeNoun } from '../text/is-time-noun';
import { createRoleFact } from './create-role-fact';
import type { FactDraft, FigureMention, SentenceView } from './fact-draft';
import { resolveWords } from './resolve-phrase';
import { isRoleWord, readDemonym, splitTitle, type Title } from './split-title';

/** What the words around a name in one noun phrase say it is: `Chilean President Ana Ruiz`, `Ruiz’s aide Leo Paz`, `news agency Ofra`. */
export function readTitles(view: SentenceView): FactDraft[] {
  return view.nouns.flatMap((noun, index) => [
    ...readTitle(view, noun),
    ...ownersIn(view, noun).flatMap((owner) => [...readTitle(view, owner), ...readUnnamed(view, owner)]),
    ...readPlaceTitle(view, noun, index),
    ...readUnnamed(view, noun),
  ]);
}

/** `Chilean President Ana Ruiz’s house`, `the firm Hexacorp’s shares`: the parts of a phrase that end with who owns what follows. */
function ownersIn(view: SentenceView, noun: Chunk): Chunk[] {
  const owners: Chunk[] = [];
  let { from } = noun;
  for (let at = noun.from; at < noun.to; at++) {
    const token = view.tokens[at];
    if (token?.class !== 'particle' || token.lemma !== '’s') continue;
    const owner = { ...noun, from, to: at, head: at - 1 };
    owners.push(owner);
    from = at + 1;
  }
  return owners;
}

/** `airing President Ana Ruiz’s speech`: a deed that the words before a name begin with is none of theirs. */
const OPENING_DEED =
  /^(?!(?:acting|managing|sitting|leading|founding|reigning|outgoing|incoming|visiting|presiding|commanding|supporting|ruling|defending|retiring|rising|aspiring|training|marketing|boxing|racing|housing|banking|shipping|mining|lying|being)\b)\p{Ll}+ing /u;

/** `vocalists Ana Ruiz and Nils Berg`: each is one of them. */
const singular = (role: string, last: Token | undefined): string =>
  last?.plural && last.class === 'noun' && role.endsWith(last.text)
    ? role.slice(0, -last.text.length) + last.lemma
    : role;

function readTitle(view: SentenceView, noun: Chunk): FactDraft[] {
  const mention = nameAtEnd(view, noun);
  if (!mention || view.tokens[noun.from - 1]?.lemma === 'whose' || view.tokens[noun.from]?.lemma === 'whose') return [];
  const to = view.tokens.findIndex((token) => token.start >= mention.start);
  if (to <= noun.from) return [];
  const owner = findOwner(view, noun.from, to);
  const title = splitTitle(view.tokens, owner ? owner.to : noun.from, to);
  if (!title) return [];
  const { figure } = mention;
  const role = singular(resolveWords(view, title), view.tokens[title.to - 1]);
  if (OPENING_DEED.test(role)) return [];
  if (title.isRole || (figure.type === 'person' && isPersonNoun(view, to - 1))) {
    if (figure.type !== 'person') return [];
    if (title.country && !owner && SENT.test(role)) return [sentFact(view, figure, title, noun, to)];
    const of =
      owner?.argument ?? (title.country ? countryArgument(view, title.country) : namedBody(view, title.from, to));
    const words = of && !owner && !title.country ? roleAfter(view, title.from, to, of) : role;
    return [createRoleFact(view, { text: figure.name, entity: figure.id }, words, of, title.past, noun)];
  }
  if (figure.type === 'person' || figure.type === 'place' || view.tokens[to - 1]?.class !== 'noun') return [];
  // `the Sunday Herald`: the day is of the name.
  if (isTimeNoun(view.tokens, { from: noun.from, head: to - 1 })) return [];
  const words = resolveWords(view, { from: noun.from, to });
  return [createRoleFact(view, { text: figure.name, entity: figure.id }, words, null, title.past, noun)];
}

/** Nouns for a person that are no office or calling, before a name: `team member Ana Ruiz`. From general English. */
const PERSON_NOUN =
  /^(?:member|guard|fan|star|friend|ace|hero|heroine|icon|legend|rookie|novice|recruit|enthusiast|figure|man|woman|boy|girl|inventor|collector|organi[sz]er|supporter|follower|opponent|critic|debutant|leftist|rightist)$/;

const isPersonNoun = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]?.class === 'noun' && tokens[at]?.plural === false && PERSON_NOUN.test(tokens[at]?.text ?? '');

/** Whom a country sends: its adjective before these says who sent them, which no `of` would. */
const SENT = /\b(?:ambassador|envoy|consul|high commissioner)$/i;

function sentFact(view: SentenceView, figure: Figure, { from, past }: Title, noun: Chunk, to: number): FactDraft {
  let start = noun.from;
  while (start < from && readDemonym(view.tokens, start, to)?.to !== from) start++;
  const words = resolveWords(view, { from: start, to });
  return createRoleFact(view, { text: figure.name, entity: figure.id }, words, null, past, noun);
}

/** The name that a noun phrase ends with, when it is a name of its own. */
function nameAtEnd(view: SentenceView, noun: Chunk): FigureMention | null {
  const last = view.tokens[noun.to - 1];
  return (
    view.figures.mentions.find(
      (one) => one.form === 'name' && one.end === last?.end && one.start >= (view.tokens[noun.from]?.start ?? 0),
    ) ?? null
  );
}

/** Who the role belongs to, from a possessive: `Ruiz’s`, `his`, `the company’s`. */
function findOwner(view: SentenceView, from: number, to: number): { to: number; argument: Argument } | null {
  for (let at = to - 1; at >= from; at--) {
    const token = view.tokens[at];
    if (!token) continue;
    const clitic = token.class === 'particle' && token.lemma === '’s';
    const pronoun = /^(?:his|her|its|their)$/i.test(token.text);
    if (!clitic && !pronoun) continue;
    const end = pronoun ? token.end : (view.tokens[at - 1]?.end ?? token.end);
    const mention = view.figures.mentions.find(
      (one) => one.end === end && one.start >= (view.tokens[from]?.start ?? 0),
    );
    if (mention) return { to: at + 1, argument: { text: mention.figure.name, entity: mention.figure.id } };
    return pronoun ? null : { to: at + 1, argument: { text: resolveWords(view, { from, to: at }), entity: null } };
  }
  return null;
}

/** A country as one side of a fact, tied to its figure when the text speaks of it. */
function countryArgument(view: SentenceView, country: string): Argument {
  const figure = [...view.figures.byId.values()].find((one) => one.type === 'place' && one.name === country);
  return { text: country, entity: figure?.id ?? null };
}

/** `Hexacorp chief executive Ana Ruiz`: the body or place named before the role. */
function namedBody(view: SentenceView, from: number, to: number): Argument | null {
  const start = view.tokens[from]?.start ?? 0;
  const end = view.tokens[to - 1]?.end ?? 0;
  const mention = view.figures.mentions.find(
    (one) => one.form === 'name' && one.start >= start && one.end <= end && one.figure.type !== 'person',
  );
  return mention ? { text: mention.figure.name, entity: mention.figure.id } : null;
}

function roleAfter(view: SentenceView, from: number, to: number, of: Argument): string {
  const mention = view.figures.mentions.find(
    (one) => one.figure.id === of.entity && one.start >= (view.tokens[from]?.start ?? 0),
  );
  const at = view.tokens.findIndex((token) => mention !== undefined && token.start >= mention.end);
  return at > from && at < to ? resolveWords(view, { from: at, to }) : resolveWords(view, { from, to });
}

const PLACE_NOUNS = new Set(
  'capital city town village region province state island district county port suburb municipality resort'.split(' '),
);

/** `the Chilean capital of Santiago`, `the town of Arica`: a kind of place with the name after `of`. */
function readPlaceTitle(view: SentenceView, noun: Chunk, index: number): FactDraft[] {
  const head = view.tokens[noun.head];
  const next = view.nouns[index + 1];
  const start = view.tokens[noun.to + 1]?.start;
  if (
    !head ||
    !next ||
    !PLACE_NOUNS.has(head.lemma) ||
    view.tokens[noun.to]?.lemma !== 'of' ||
    next.from !== noun.to + 1
  )
    return [];
  const mention = view.figures.mentions.find(
    (one) => one.form === 'name' && one.start === start && one.figure.type === 'place',
  );
  if (!mention) return [];
  return [placeFact(view, mention.figure, noun)];
}

function placeFact(view: SentenceView, figure: Figure, noun: Chunk): FactDraft {
  const from = view.tokens[noun.from]?.class === 'determiner' ? noun.from + 1 : noun.from;
  const nation = readDemonym(view.tokens, from, noun.to);
  const rest = resolveWords(view, { from: nation ? nation.to : from, to: noun.to });
  const of = nation ? countryArgument(view, nation.country) : null;
  return createRoleFact(view, { text: figure.name, entity: figure.id }, of ? `the ${rest}` : rest, of, false, {
    from: noun.from,
    to: noun.to + 2,
  });
}

/** Nouns that mention or number what follows instead of saying what it is. */
const POINTING =
  /^(?:word|term|name|phrase|title|letter|letters|slogan|hashtag|number|category|grade|type|class|group|level|route|section|part|page|size|first|second|third|last|next|mr|mrs|ms|dr)$/;

/** `the gossip site Harbour Talk`: capitals behind a noun that are no figure of the text. */
function readUnnamed(view: SentenceView, noun: Chunk): FactDraft[] {
  const words = view.tokens.slice(noun.from, noun.to);
  const kind = words.findLastIndex(({ text }) => !/^\p{Lu}/u.test(text));
  const head = words[kind];
  const [from, at] = [/^the$/i.test(words[0]?.text ?? '') ? 1 : 0, noun.from + kind];
  const isKind = head?.class === 'noun' && !head.plural && /^\p{Ll}{3,}$/u.test(head.text) && !POINTING.test(head.text);
  if (!isKind || from === 0 || words.length - kind - 1 < 2 || noun.to !== noun.head + 1 || isRoleWord(head.lemma))
    return [];
  // `the ICA chess World Cup`: the words before are of the name.
  if (words[from]?.class === 'name' && /^\p{Lu}+$/u.test(words[from].text)) return [];
  const start = view.tokens[at + 1]?.start ?? 0;
  const isKnown = view.figures.mentions.some(
    (one) => one.end > start && one.start < (view.tokens[noun.head]?.end ?? 0),
  );
  if (isKnown || isTimeNoun(view.tokens, { from: at + 1, head: noun.head })) return [];
  const subject = { text: resolveWords(view, { from: at + 1, to: noun.to }), entity: null };
  return [createRoleFact(view, subject, resolveWords(view, { from: noun.from + from, to: at + 1 }), null, false, noun)];
}
