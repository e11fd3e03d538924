import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../lexicon/countries';
import { POST_NOMINALS } from '../lexicon/post-nominals';
import { fillOut } from './fill-out';
import { fillOutSaint } from './fill-out-saint';
import { isNoFigure } from './is-no-figure';
import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import type { ScoredName } from './read-twice';
import { isListed, isTitle } from './read-word';
import { settleKind } from './settle-kind';
import { splitName } from './split-name';
import { KIND } from './tags';

/** Marks that are no part of a name at its ends. */
const MARK = /^[“”"'‘’«»()[\],;:–—.…]$/u;
/** Small words that no person's name has inside. */
const OUTSIDE_PERSON = new Set('from in at with to as on for by and or'.split(' '));
const SMALL = /^\p{Ll}/u;
/** Words that a hyphen ties to a whole name without being part of it: "the Merkel-led coalition". */
const TIED = /(?:ed|ing|era|led|born|run|like|style|elect|based|held|built|made|owned|free|wide|type|level)$/;
/** Letters of the longest second half of a hyphenated given name. */
const SYLLABLE = 6;

/**
 * A name by itself brought to the project's convention: marks, articles and titles outside, no name that is a demonym,
 * a title or a common noun alone, and two names where two were read as one. Returns [] when nothing is left.
 */
export function tidyName(sentence: NameSentence, name: ScoredName): ScoredName[] {
  return splitName(sentence, name).flatMap((part) => {
    const trimmed = trimEnds(sentence, part);
    const full = fillOutSaint(sentence, trimKind(sentence, trimmed));
    const kept = full === trimmed && part.kind === KIND.person ? trimPerson(sentence, trimmed) : full;
    if (kept.last < kept.first || isNoName(sentence, kept)) return [];
    return [{ ...kept, kind: settleKind(sentence, kept, name) }];
  });
}

/** Small words with which a name may begin: "von der Leyen", "al Jazeera". */
const PARTICLES = new Set('al el de da di du del della der den van von ter ten bin ibn bint abu la le'.split(' '));

/** What a number before it counts: a plural, or a word that is one. */
const COUNTED = /^(?:\p{Ll}{2,}s|percent|per|million|billion|trillion|people|men|women|children|police)$/u;

/** Marks, small words that are no particles, "A" at a line’s start, and a possessive ending are cut off. */
function trimEnds({ tokens }: NameSentence, name: ScoredName): ScoredName {
  let { first, last } = name;
  const text = (at: number) => tokens[at]?.text ?? '';
  const isMark = (at: number) => MARK.test(text(at)) || text(at) === '-';
  const isSmall = (at: number) =>
    text(at) === 'the' ||
    (at < last && text(at + 1) !== '-' && /^\p{Ll}+$/u.test(text(at)) && !PARTICLES.has(text(at)));
  while (first <= last && (isMark(first) || isSmall(first) || (first === 0 && last > 0 && /^An?$/.test(text(0)))))
    first += 1;
  const isPossessive = (at: number) => /^[’']s$/.test(text(at)) || (text(at) === 's' && /^[’']$/.test(text(at - 1)));
  // "gave the South 72 hours": the number counts what follows.
  const isCount = (at: number) => /^\d[\d,.]*$/.test(text(at)) && COUNTED.test(text(at + 1));
  while (last > first && (isMark(last) || isPossessive(last) || isCount(last))) last -= 1;
  return { ...name, first, last };
}

/** Small words that stand inside names of bodies. */
const INSIDE_BODY = new Set('of and for the in on to de la du des und et per pro with without'.split(' '));

/** `Norwegian utility Fjordkraft Nord`: a people and what kind of body it is, before the name itself. */
function trimKind({ tokens, words }: NameSentence, name: ScoredName): ScoredName {
  if (name.kind === KIND.person || !isListed(words[name.first], LIST.demonym)) return name;
  const isKind = (at: number) => {
    const text = tokens[at]?.text ?? '';
    return /^\p{Ll}{3,}$/u.test(text) && !INSIDE_BODY.has(text) && !PARTICLES.has(text);
  };
  let first = name.first + 1;
  while (isKind(first)) first += 1;
  return first > name.first + 1 && first <= name.last ? { ...name, first } : name;
}

/** Titles before and inside ("Acme CEO Ann Lee"), and small words with what follows them, are cut off. */
function trimPerson(sentence: NameSentence, name: ScoredName): ScoredName {
  const { tokens, words } = sentence;
  let { first, last } = fillOut(sentence, name);
  for (let at = first + 1; at <= last; at++) {
    const isBehindOf = tokens[at]?.text === 'of' && /^the$/i.test(tokens[at + 1]?.text ?? '');
    if (isBehindOf || (OUTSIDE_PERSON.has(tokens[at]?.text ?? '') && tokens[at - 1]?.text !== '-')) last = at - 1;
  }
  while (last > first && SMALL.test(tokens[last]?.text ?? '') && tokens[last - 1]?.text !== '-') last -= 1;
  while (last > first + 1 && POST_NOMINALS.has(tokens[last]?.text ?? '') && isMixed(tokens[first]?.text ?? ''))
    last -= 1;
  const isInnerTitle = (at: number) =>
    at < last && isOffice(sentence, at) && !isListed(words[at], LIST.firstName | LIST.lastName);
  for (let at = last - 1; at > first; at--) {
    if (!isInnerTitle(at)) continue;
    first = at + 1;
    break;
  }
  while (
    first < last &&
    (isLeadingTitle(sentence, first) || isFollower(sentence, first, last) || tokens[first]?.text === '.')
  )
    first += 1;
  return { ...name, first: startOfInitials(sentence, first), last: endOfPerson(tokens, first, last) };
}

/** Whether a word is not all in capitals, as letters behind a name are. */
const isMixed = (word: string) => /\p{Ll}/u.test(word);

/** Titles that are names as well where they stand first: the Korean surname "Son". */
const SURNAMES = new Set(['son']);

const isLeadingTitle = ({ tokens, words }: NameSentence, at: number) =>
  isTitle(words[at]) && !SURNAMES.has(tokens[at]?.text.toLowerCase() ?? '');

/** What someone follows or practises, and of which people they are: "Calvinist", "Frenchman", "Spaniard". */
const FOLLOWER =
  /^(?:\p{Lu}\p{Ll}{3,}ist|(?:English|French|Welsh|Scots|Irish|Dutch|Cornish|Manx)(?:man|woman)|Briton|Spaniard|Swede|Dane|Pole|Turk|Serb|Croat|Slovak|Slovene|Icelander|Dubliner|Londoner)$/u;

/** "Calvinist Ana Reyes", "Frenchman Luc Roy", "Dane Anders Holm": such a word before a name in full is no part of it. */
const isFollower = ({ tokens, words }: NameSentence, at: number, last: number) =>
  last - at > 1 &&
  (FOLLOWER.test(tokens[at]?.text ?? '') || isListed(words[at], LIST.demonym)) &&
  isListed(words[at + 1], LIST.firstName);

/** Letters from which on a title inside a name is an office and no part of it, as short ones can be: "Choe Son Hui". */
const OFFICE_LENGTH = 6;

const isOffice = ({ words }: NameSentence, at: number) => {
  const word = words[at];
  return word !== undefined && isTitle(word) && (word.length >= OFFICE_LENGTH || (word.traits & 2) !== 0);
};

/** Two capital letters between a title and a name are initials: "Justice SM Zaman". */
function startOfInitials({ tokens, words }: NameSentence, first: number): number {
  const isPair = /^\p{Lu}{2}$/u.test(tokens[first - 1]?.text ?? '') && words[first - 1]?.lists === 0;
  return isPair && isTitle(words[first - 2]) ? first - 1 : first;
}

/** Where a person’s name really ends: it is not cut at its hyphen, before "bin", or behind "Al". */
function endOfPerson(tokens: NameSentence['tokens'], first: number, last: number): number {
  const end = first === last ? last : endOfHyphenated(tokens, last);
  const text = (at: number) => tokens[at]?.text ?? '';
  const isCapital = (at: number) => /^\p{Lu}\p{L}/u.test(text(at));
  let step = 0;
  if (/^(?:[Bb]in|[Ii]bn|[Bb]int|[Bb]inti)$/.test(text(end + 1)) && isCapital(end + 2)) step = 2;
  else if (/^(?:Al|El|Abd)$/.test(text(end)) && text(end + 1) === '-' && isCapital(end + 2)) step = 2;
  else if (/^(?:[Aa]l|[Ee]l)$/.test(text(end + 1)) && text(end + 2) === '-' && isCapital(end + 3)) step = 3;
  return step > 0 ? endOfPerson(tokens, first, end + step) : end;
}

/** A given name is not cut at its hyphen: "Moon Jae" before "-in" goes on. */
function endOfHyphenated(tokens: NameSentence['tokens'], last: number): number {
  const [end, hyphen, half] = tokens.slice(last, last + 3);
  if (!end || !hyphen || !half || hyphen.text !== '-') return last;
  const isJoined = end.end === hyphen.start && hyphen.end === half.start;
  return isJoined && half.text.length <= SYLLABLE && /^\p{L}+$/u.test(half.text) && !TIED.test(half.text)
    ? last + 2
    : last;
}

const CURRENCY = /^(?:[$£€¥₹]|dollars?|pesos?|rupees?|francs?|pounds?|dinars?|rials?|riyals?|shillings?|dirhams?)$/;

/** "US $5 million", "the Singapore dollar", "Costa Rican": the words name money or a people, not the place. */
function isMoneyOrPeople({ tokens }: NameSentence, { first, last, kind }: ScoredName): boolean {
  const text = tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ');
  if (kind !== KIND.person && COUNTRY_BY_DEMONYM.has(text) && !COUNTRY_BY_NAME.has(text)) return true;
  return kind === KIND.place && CURRENCY.test(tokens[last + 1]?.text ?? '');
}

/** "A Norwegian maker" is no airline’s. */
const isAdjective = ({ tokens }: NameSentence, at: number) =>
  /^(?:an?|the)$/i.test(tokens[at - 1]?.text ?? '') && /^\p{Ll}{3,}/u.test(tokens[at + 1]?.text ?? '');

/** "The national anthem": an article’s capital makes no name. */
const isArticle = ({ tokens, words }: NameSentence, { first, last }: ScoredName): boolean =>
  last > first &&
  /^(?:The|An?)$/.test(tokens[first]?.text ?? '') &&
  tokens.slice(first + 1, last + 1).every(({ text }, at) => !words[first + 1 + at]?.isCapital && !/\p{N}/u.test(text));

function isNoName(sentence: NameSentence, name: ScoredName): boolean {
  if (isMoneyOrPeople(sentence, name) || isNoFigure(sentence, name) || isArticle(sentence, name)) return true;
  const { words } = sentence;
  const { first, last, kind } = name;
  const word = words[first];
  const isOfPeople = isListed(words[last], LIST.demonym) && !isListed(words[last], LIST.country | LIST.city);
  if (first !== last) return kind === KIND.place && isOfPeople;
  const isPeople = isListed(word, LIST.demonym) && !isListed(word, LIST.country);
  if (isPeople && (!isListed(word, LIST.knownBody) || isAdjective(sentence, first))) return true;
  if (kind === KIND.person) return isTitle(word) && isListed(word, LIST.commonWord) && !isTitle(words[first - 1]);
  const generic = isListed(word, LIST.organizationEnd | LIST.placeEnd) && isListed(word, LIST.commonWord);
  return generic && !isListed(word, LIST.knownBody | LIST.country | LIST.city);
}
