import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../lexicon/countries';
import { IRREGULAR_FORMS } from '../lexicon/irregular-verbs';
import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import type { ScoredName } from './read-twice';
import { isListed } from './read-word';
import { splitAtOffice, splitAtParty, splitAtRole } from './split-at-office';
import { KIND } from './tags';

const PLACE = LIST.country | LIST.city | LIST.region | LIST.place;
/** Places that have "and" in their name and are no country. */
const JOINED = /^(?:Newfoundland and Labrador|Jammu and Kashmir|Tyne and Wear|Turks and Caicos|Andaman and Nicobar)/;

const wordsOf = ({ tokens }: NameSentence, { first, last }: ScoredName): string[] =>
  tokens.slice(first, last + 1).map((token) => token.text);

/** Whether words are a place that the lists or the countries know. */
function isKnownPlace(sentence: NameSentence, name: ScoredName): boolean {
  if (COUNTRY_BY_NAME.has(wordsOf(sentence, name).join(' '))) return true;
  return name.first === name.last && isListed(sentence.words[name.first], PLACE);
}

type Split = (sentence: NameSentence, name: ScoredName) => readonly ScoredName[];

/** The names that were read as one: at "and", behind a place’s possessive, at "in" before a place, between two places. */
export function splitName(sentence: NameSentence, name: ScoredName): ScoredName[] {
  const splits: readonly Split[] = [
    splitAtDash,
    splitAtAnd,
    splitAtPossessive,
    splitAtIn,
    splitAtOf,
    splitAtHyphen,
    splitAtComma,
    splitAtSmall,
    splitAtOffice,
    splitAtRole,
    splitAtParty,
    dropNumber,
  ];
  return splits.reduce<ScoredName[]>((parts, split) => parts.flatMap((part) => split(sentence, part)), [name]);
}

/** The index of the first inner token of a name that fits; -1 when none does. */
const findInside = ({ tokens }: NameSentence, { first, last }: ScoredName, fits: (text: string) => boolean): number =>
  tokens.findIndex(({ text }, at) => at > first && at < last && fits(text));

/** "LYON, France — Police said": no name goes on behind a dash. */
const splitAtDash: Split = (sentence, name) => {
  const { tokens } = sentence;
  const isParted = (at: number) => (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0);
  const at = tokens.findIndex(
    ({ text }, index) => index > name.first && index < name.last && (text === '—' || (text === '–' && isParted(index))),
  );
  if (at < 0) return [name];
  const left = { ...name, last: at - 1 };
  const kind = isKnownPlace(sentence, left) ? KIND.place : name.kind;
  return [{ ...left, kind }, ...splitAtDash(sentence, { ...name, first: at + 1 })];
};

/** "Anna and Lee" are two people, "Lufthansa and Ryanair" two companies; "Health and Safety Board" is one. */
const splitAtAnd: Split = (sentence, name) => {
  const { words, tokens } = sentence;
  const at = findInside(sentence, name, (text) => text === 'and');
  if (at < 0) return [name];
  const left = { ...name, last: at - 1 };
  const right = { ...name, first: at + 1 };
  if (name.kind === KIND.person) return [left, right];
  const ordinary = LIST.commonWord | LIST.organizationEnd | LIST.placeEnd;
  const isOneWord = (part: ScoredName) => part.first === part.last && !isListed(words[part.first], ordinary);
  const endsBody = (part: ScoredName) => part.last > part.first && isListed(words[part.last], LIST.organizationEnd);
  const hasOf = tokens.slice(name.first, name.last).some(({ text }) => text === 'of' || text === 'for');
  const whole = wordsOf(sentence, name).join(' ');
  const isOnePlace = JOINED.test(whole) || COUNTRY_BY_NAME.has(whole);
  const isPeople = (part: ScoredName) => COUNTRY_BY_DEMONYM.has(wordsOf(sentence, part).join(' '));
  const isTwo =
    (isOneWord(left) && isOneWord(right)) ||
    (isPeople(left) && isPeople(right)) ||
    (endsBody(left) && endsBody(right) && !hasOf) ||
    (tokens[at + 1]?.text === 'the' && !hasOf) ||
    (isKnownPlace(sentence, left) && isKnownPlace(sentence, right));
  return isTwo && !isOnePlace ? [left, right] : [name];
};

/** "Panama’s Chamber of Commerce" is a body of a place, "Cairo’s Old Town" lies in one; "People’s Bank" is one name. */
const splitAtPossessive: Split = (sentence, name) => {
  const at = findInside(sentence, name, (text) => /^[’']s?$/.test(text));
  const isCut = sentence.tokens[at]?.text.length === 1 && sentence.tokens[at + 1]?.text === 's';
  const left = { ...name, last: at - 1, kind: KIND.place };
  const right = { ...name, first: at + (isCut ? 2 : 1) };
  const isTwo = at > 0 && name.kind !== KIND.person && right.first <= name.last && isKnownPlace(sentence, left);
  return isTwo ? [left, right] : [name];
};

/** "Old Mill in northern Ghana", "Lund Space Centre (LSC) in Bern": a name, its short form, and the place it is in. */
const splitAtIn: Split = (sentence, name) => {
  const { tokens, words } = sentence;
  const at = findInside(sentence, name, (text) => text === 'in');
  if (at < 0 || name.kind === KIND.person) return [name];
  let first = at + 1;
  while (first < name.last && /^\p{Ll}/u.test(tokens[first]?.text ?? '')) first += 1;
  const right = { ...name, first, kind: KIND.place };
  const isShort = tokens[at - 1]?.text === ')' && tokens[at - 3]?.text === '(' && at - 4 >= name.first;
  const last = isShort ? at - 4 : at - 1;
  const isHoused =
    isListed(words[last], LIST.placeEnd | LIST.organizationEnd) &&
    words.slice(first, name.last + 1).every((word) => word.isCapital || !word.isWord);
  if (!isHoused && !isKnownPlace(sentence, right)) return [name];
  const short = isShort ? [{ ...name, first: at - 2, last: at - 2 }] : [];
  return [{ ...name, last }, ...short, right];
};

/** Titles whose bearers are named by what they rule or serve. */
const TITLED =
  /^(?:King|Queen|Emperor|Empress|Prince|Princess|Duke|Duchess|Earl|Count|Countess|Baron|Baroness|Marquess|Lord|Lady|Sultan|Emir|Sheikh|Archbishop|Bishop|Patriarch|Saint|St\.?)$/;

/** "Ida Lund of Ghana": who comes from a place, in full; "Philip of Spain", "Karl II of Norway" and "Prince Karl of Norway" are one name. */
const splitAtOf: Split = (sentence, name) => {
  const at = findInside(sentence, name, (text) => text === 'of');
  if (name.kind === KIND.organization || at < 0) return [name];
  if (at < name.first + 2) return splitAtSpot(sentence, name, at);
  if (name.kind !== KIND.person) return [name];
  const right = { ...name, first: at + 1, kind: KIND.place };
  const isTitled =
    TITLED.test(sentence.tokens[name.first]?.text ?? '') || /^[IVX]+$/.test(sentence.tokens[at - 1]?.text ?? '');
  return isTitled || !isKnownPlace(sentence, right) ? [name] : [{ ...name, last: at - 1 }, right];
};

/** "the capture in Brussels of Ada Lind": a place, and the person to whom something happened there. */
const splitAtSpot = (sentence: NameSentence, name: ScoredName, at: number): ScoredName[] => {
  const left = { ...name, last: at - 1, kind: KIND.place };
  const right = { ...name, first: at + 1, kind: KIND.person };
  const isIn = /^(?:in|at|near)$/.test(sentence.tokens[name.first - 1]?.text ?? '');
  const words = sentence.words.slice(right.first, right.last + 1);
  const other = PLACE | LIST.placeEnd | LIST.organizationEnd;
  const isPerson = words.length > 1 && words.every((word) => word.isCapital && !isListed(word, other));
  return isIn && isPerson && isKnownPlace(sentence, left) ? [left, right] : [name];
};

/** "Tehran-Dushanbe relations": two places, as in "Berlin-based Siemens"; "Guinea-Bissau" is one. */
const splitAtHyphen: Split = (sentence, name) => {
  const at = findInside(sentence, name, (text) => text === '-' || text === '–');
  const left = { ...name, last: at - 1 };
  const right = { ...name, first: at + 1 };
  const based = at > 0 && sentence.tokens[at + 1]?.text === 'based';
  if (based) return [{ ...left, kind: KIND.place }, ...(at + 2 <= name.last ? [{ ...name, first: at + 2 }] : [])];
  const isOne = COUNTRY_BY_NAME.has(wordsOf(sentence, name).join(''));
  const isTwo = at > 0 && name.kind === KIND.place && isKnownPlace(sentence, left) && isKnownPlace(sentence, right);
  return isTwo && !isOne ? [left, right] : [name];
};

/** "Ilkley, West Yorkshire": a place, and the one it lies in. */
const splitAtComma: Split = (sentence, name) => {
  const at = findInside(sentence, name, (text) => text === ',');
  if (at < 0 || name.kind !== KIND.place) return [name];
  return [{ ...name, last: at - 1 }, ...splitAtComma(sentence, { ...name, first: at + 1 })];
};

/** "Lula thanked Pelé": no person's name has an ordinary small word inside, apart from hyphens. */
const splitAtSmall: Split = (sentence, name) => {
  if (name.kind !== KIND.person) return splitAtPast(sentence, name);
  const { tokens, words } = sentence;
  const isTied = (at: number) => tokens[at - 1]?.text === '-' || tokens[at + 1]?.text === '-';
  const at = tokens.findIndex(
    ({ text }, index) =>
      index > name.first &&
      index < name.last &&
      (/^\p{Ll}{3,}$/u.test(text) || /^an?$/.test(text)) &&
      !/^(?:from|with)$/.test(text) && // what follows these belongs to no person
      !isTied(index) &&
      !isListed(words[index], LIST.connector),
  );
  return at < 0 ? [name] : [{ ...name, last: at - 1 }, ...splitAtSmall(sentence, { ...name, first: at + 1 })];
};

/** "Two Pungsan dogs", "in Lisbon 14 years ago": a number before a name counts it, one behind a place what comes after. */
const dropNumber: Split = (sentence, name) => {
  const opens =
    name.last > name.first &&
    /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/.test(sentence.tokens[name.first]?.text ?? '');
  if (opens && name.first === 0) return [{ ...name, first: name.first + 1 }];
  const isNumber = name.last > name.first && /^\d+$/.test(sentence.tokens[name.last]?.text ?? '');
  return [isNumber && name.kind === KIND.place ? { ...name, last: name.last - 1 } : name];
};

/** Whether a word is a form of a verb that stands between two names and in none: `condemned`, `retook`, `says`. */
const isTold = (text: string): boolean =>
  /^(?:\p{Ll}{3,}ed|says|tells|thinks|wants)$/u.test(text) ||
  IRREGULAR_FORMS.get(text.replace(/^re(?=\p{L}{3})/u, ''))?.past === true;

/** "Lind condemned Russia", "Lind said Russia", read as one body: a past form between two names tells what the one did. */
const splitAtPast: Split = (sentence, name) => {
  const at = findInside(sentence, name, isTold);
  if (at < 0 || isListed(sentence.words[at], LIST.connector)) return [name];
  const isSmall = (index: number) => /^\p{Ll}/u.test(sentence.tokens[index]?.text ?? '');
  let first = at + 1;
  while (first < name.last && isSmall(first)) first++;
  return [
    { ...name, last: at - 1 },
    { ...name, first },
  ].map((part) => ({ ...part, kind: kindOfPart(sentence, part) }));
};

/** What a part of a name that was read as one body is by itself. */
function kindOfPart(sentence: NameSentence, part: ScoredName): number {
  if (isKnownPlace(sentence, part)) return KIND.place;
  return part.first === part.last && isListed(sentence.words[part.first], LIST.firstName | LIST.lastName)
    ? KIND.person
    : part.kind;
}
