import { roleOf } from '../figures/role-words';
import { BODY_ENDS, CLUB_ENDS, COMPANY_ENDS, PLACES_OF } from '../lexicon/body-words';
import { TIE_ROLES } from '../lexicon/roles';
import { isExplainedPerson } from './find-titled';
import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import type { ScoredName } from './read-twice';
import { isListed } from './read-word';
import { KIND } from './tags';

/** The kind after all: an organisation the lists know, a place where only a place can stand. */
export function settleKind(sentence: NameSentence, kept: ScoredName, read: ScoredName): number {
  if (isDateline(sentence, kept)) return KIND.place;
  if (isKin(sentence, kept) || isCalled(sentence, kept)) return KIND.person;
  if (isPlaceOf(sentence, kept)) return KIND.place;
  if (isBody(sentence, kept) || endsAsBody(sentence, kept)) return KIND.organization;
  const { tokens, words } = sentence;
  const isBased = tokens[kept.last + 1]?.text === '-' && tokens[kept.last + 2]?.text === 'based';
  const isCut = kept.first > read.first && kept.first === kept.last && kept.last === read.last;
  const isPlace = isListed(words[kept.first], LIST.city | LIST.country) && !isListed(words[kept.first], LIST.knownBody);
  return isBased || (kept.kind === KIND.organization && isCut && isPlace) ? KIND.place : kept.kind;
}

/** Tokens of the longest dateline: "LYON, France, June 4 (News Agency) —". */
const DATELINE = 12;

/** A place in capitals that a line begins with before a dash. */
function isDateline({ tokens, words, mode }: NameSentence, { first, last, kind }: ScoredName): boolean {
  const isShouted = tokens.slice(first, last + 1).every(({ text }) => /^\p{Lu}{3,}$/u.test(text));
  const isKnown = first === last && isListed(words[first], LIST.knownBody);
  if (kind !== KIND.organization || first > 0 || mode || !isShouted || isKnown) return false;
  return (
    tokens.slice(last + 1, DATELINE).some(({ text }) => /^[—–]$/.test(text)) &&
    /^[,(—–]$/.test(tokens[last + 1]?.text ?? '')
  );
}

/** "Delaney’s mother, Breda, had driven" names no town. */
const isKin = (sentence: NameSentence, { first, last, kind }: ScoredName) =>
  kind === KIND.place &&
  first === last &&
  isExplainedPerson(sentence, first) &&
  TIE_ROLES.has(sentence.tokens[first - 2]?.text ?? '') &&
  /^(?:[’']s?|his|her|their|whose)$/i.test(sentence.tokens[first - 3]?.text ?? '');

/** What a company or a town may be called as well, so that it makes nobody of the name behind it. */
const ANYTHING =
  /^(?:owner|host|broadcaster|producer|developer|contractor|investor|retailer|trader|broker|guest|champion|winner|leader|partner|rival|ally|opponent|neighbou?r|founder|builder|head|chief|manager|state|county|district)$/;

/** "midfielder Ji Sung Park" names no park: several words right behind what only a person is. */
function isCalled({ tokens, words }: NameSentence, { first, last, kind }: ScoredName): boolean {
  const title = tokens[first - 1]?.text ?? '';
  return (
    kind === KIND.place &&
    last > first &&
    words[first - 1]?.isCapital === false &&
    roleOf(title) !== null &&
    !ANYTHING.test(title)
  );
}

/** "The village of Ostrava Dolni" names nobody. */
const isPlaceOf = ({ tokens }: NameSentence, { first, kind }: ScoredName) =>
  kind === KIND.person && tokens[first - 1]?.text === 'of' && PLACES_OF.has(tokens[first - 2]?.text ?? '');

/** What was read as a place or a person but ends as a company or a club does: "Kestrel Freight", "Crewe Albion". */
function endsAsBody({ words, tokens }: NameSentence, { first, last, kind }: ScoredName): boolean {
  const end = tokens[last]?.text.toLowerCase() ?? '';
  if (first === last || kind === KIND.organization) return false;
  const isEnd = CLUB_ENDS.has(end) || COMPANY_ENDS.has(end) || BODY_ENDS.has(end) || isMedical(tokens, last);
  return isEnd && !(kind === KIND.person && isListed(words[last], LIST.lastName));
}

const isMedical = (tokens: NameSentence['tokens'], last: number) =>
  /^cent(?:er|re)$/i.test(tokens[last]?.text ?? '') &&
  /^(?:medical|health|research)$/i.test(tokens[last - 1]?.text ?? '');

/** What was read as a person but is known as an organisation: "Taliban", "CNN Newsource". */
function isBody({ words }: NameSentence, { first, last, kind }: ScoredName): boolean {
  const word = words[first];
  if (kind !== KIND.person || !word || !isListed(word, LIST.knownBody)) return false;
  const isAcronym = (word.traits & 2) !== 0 && word.length > 2;
  return isAcronym || (first === last && !isListed(word, LIST.firstName | LIST.lastName));
}
