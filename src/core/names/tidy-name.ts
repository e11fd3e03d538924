import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import type { ScoredName } from './read-twice';
import { isListed, isTitle } from './read-word';
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
 * a title or a common noun alone, and two names where "and" joins two. Returns [] when nothing is left.
 */
export function tidyName(sentence: NameSentence, name: ScoredName): ScoredName[] {
  return splitAtAnd(sentence, name).flatMap((part) => {
    const trimmed = trimMarks(sentence, part);
    const kept = part.kind === KIND.person ? trimPerson(sentence, trimmed) : trimmed;
    if (kept.last < kept.first || isNoName(sentence, kept)) return [];
    return [{ ...kept, kind: isBody(sentence, kept) ? KIND.organization : kept.kind }];
  });
}

function trimMarks({ tokens }: NameSentence, name: ScoredName): ScoredName {
  let { first, last } = name;
  const text = (at: number) => tokens[at]?.text ?? '';
  while (first <= last && (MARK.test(text(first)) || text(first) === 'the')) first += 1;
  while (last > first && MARK.test(text(last))) last -= 1;
  return { ...name, first, last };
}

/** Titles before and inside ("Acme CEO Ann Lee"), and small words with what follows them, are cut off. */
function trimPerson(sentence: NameSentence, name: ScoredName): ScoredName {
  const { tokens, words } = sentence;
  let { first, last } = name;
  for (let at = first + 1; at <= last; at++) {
    if (OUTSIDE_PERSON.has(tokens[at]?.text ?? '') && tokens[at - 1]?.text !== '-') last = at - 1;
  }
  while (last > first && SMALL.test(tokens[last]?.text ?? '') && tokens[last - 1]?.text !== '-') last -= 1;
  const isInnerTitle = (at: number) =>
    at < last && isOffice(sentence, at) && !isListed(words[at], LIST.firstName | LIST.lastName);
  for (let at = last - 1; at > first; at--) {
    if (!isInnerTitle(at)) continue;
    first = at + 1;
    break;
  }
  while (first < last && (isLeadingTitle(sentence, first) || tokens[first]?.text === '.')) first += 1;
  return { ...name, first, last: endOfHyphenated(tokens, first, last) };
}

/** Titles that are names as well where they stand first: the Korean surname "Son". */
const SURNAMES = new Set(['son']);

const isLeadingTitle = ({ tokens, words }: NameSentence, at: number) =>
  isTitle(words[at]) && !SURNAMES.has(tokens[at]?.text.toLowerCase() ?? '');

/** Letters from which on a title inside a name is an office and no part of it, as short ones can be: "Choe Son Hui". */
const OFFICE_LENGTH = 6;

const isOffice = ({ words }: NameSentence, at: number) => {
  const word = words[at];
  return word !== undefined && isTitle(word) && (word.length >= OFFICE_LENGTH || (word.traits & 2) !== 0);
};

/** A given name is not cut at its hyphen: "Moon Jae" before "-in" goes on. */
function endOfHyphenated(tokens: NameSentence['tokens'], first: number, last: number): number {
  const [end, hyphen, half] = tokens.slice(last, last + 3);
  if (first === last || !end || !hyphen || !half || hyphen.text !== '-') return last;
  const isJoined = end.end === hyphen.start && hyphen.end === half.start;
  return isJoined && half.text.length <= SYLLABLE && /^\p{L}+$/u.test(half.text) && !TIED.test(half.text)
    ? last + 2
    : last;
}

function isNoName({ words }: NameSentence, { first, last, kind }: ScoredName): boolean {
  const word = words[first];
  const isOfPeople = isListed(words[last], LIST.demonym) && !isListed(words[last], LIST.country | LIST.city);
  if (first !== last) return kind === KIND.place && isOfPeople;
  if (isListed(word, LIST.demonym) && !isListed(word, LIST.country | LIST.knownBody)) return true;
  if (kind === KIND.person) return isTitle(word) && isListed(word, LIST.commonWord) && !isTitle(words[first - 1]);
  const generic = isListed(word, LIST.organizationEnd | LIST.placeEnd) && isListed(word, LIST.commonWord);
  return generic && !isListed(word, LIST.knownBody | LIST.country | LIST.city);
}

/** What was read as a person but is known as an organisation: "Taliban", "CNN Newsource". */
function isBody({ words }: NameSentence, { first, last, kind }: ScoredName): boolean {
  const word = words[first];
  if (kind !== KIND.person || !word || !isListed(word, LIST.knownBody)) return false;
  const isAcronym = (word.traits & 2) !== 0 && word.length > 2;
  return isAcronym || (first === last && !isListed(word, LIST.firstName | LIST.lastName));
}

/** "Anna and Lee" are two people, "Lufthansa and Ryanair" two companies; "Health and Safety Board" is one. */
function splitAtAnd({ words, tokens }: NameSentence, name: ScoredName): ScoredName[] {
  const at = tokens.findIndex((token, index) => index > name.first && index < name.last && token.text === 'and');
  if (at < 0) return [name];
  const left = { ...name, last: at - 1 };
  const right = { ...name, first: at + 1 };
  const ordinary = LIST.commonWord | LIST.organizationEnd | LIST.placeEnd;
  const isOneWord = (part: ScoredName) => part.first === part.last && !isListed(words[part.first], ordinary);
  const endsBody = (part: ScoredName) => part.last > part.first && isListed(words[part.last], LIST.organizationEnd);
  const hasOf = tokens.slice(name.first, name.last).some((token) => token.text === 'of' || token.text === 'for');
  const isTwo = (isOneWord(left) && isOneWord(right)) || (endsBody(left) && endsBody(right) && !hasOf);
  return name.kind === KIND.person || isTwo ? [left, right] : [name];
}
