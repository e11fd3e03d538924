import { roleOf } from '../figures/role-words';
import { COUNTRY_BY_NAME } from '../lexicon/countries';
import { POLITICAL_PARTIES } from '../lexicon/political-parties';
import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import type { ScoredName } from './read-twice';
import { isListed, isTitle } from './read-word';
import { KIND } from './tags';

const PLACE = LIST.country | LIST.city | LIST.region | LIST.place;
/** Words of the longest place before whoever is in its office: “Governor of New South Wales Ada Brenn”. */
const LONGEST = 3;

/** Words of a name in full behind an office: first name and surname. */
const FULL_NAME = 2;

/** "Governor of Washington Ada Brenn": what an office is of, and who is in it. */
export function splitAtOffice(sentence: NameSentence, name: ScoredName): ScoredName[] {
  const { words, tokens } = sentence;
  const first = tokens[name.first]?.text === 'of' ? name.first + 1 : name.first;
  if (name.kind !== KIND.person || tokens[first - 1]?.text !== 'of' || !isTitle(words[first - 2])) return [name];
  for (let at = first + 1; at < name.last && at - first <= LONGEST; at++) {
    const place = { ...name, first, last: at - 1, kind: KIND.place };
    if (isPlace(sentence, place, at)) return [place, { ...name, first: at }];
  }
  return [name];
}

/** "UNEP Administrator Ada Brenn", read as one name: the body, and who holds the office that stands between. */
export function splitAtRole(sentence: NameSentence, name: ScoredName): ScoredName[] {
  const { words, tokens } = sentence;
  const at = name.last - FULL_NAME;
  const role = tokens[at]?.text ?? '';
  const isName = isListed(words[at + 1], LIST.firstName) && !isListed(words[at + 1], LIST.placeEnd);
  if (at <= name.first || !/^\p{Lu}\p{Ll}+$/u.test(role) || roleOf(role) === null || !isName) return [name];
  const isPerson = name.kind === KIND.person;
  const isBody = !isPerson || isListed(words[name.first], LIST.knownBody);
  if (isPerson && isListed(words[name.first], LIST.firstName)) return [name];
  const body = { ...name, last: at - 1, kind: isPerson ? KIND.organization : name.kind };
  return [...(isBody ? [body] : []), { ...name, first: at + 1, kind: KIND.person }];
}

/** "Ottawa Democrat", "Texas Republican": where a member of a party is from. */
export function splitAtParty(sentence: NameSentence, name: ScoredName): ScoredName[] {
  const { words, tokens } = sentence;
  const isParty = POLITICAL_PARTIES.some((list) => list.includes(tokens[name.last]?.text.toLowerCase() ?? ''));
  if (name.first === name.last || !isParty || !isListed(words[name.first], PLACE)) return [name];
  return [{ ...name, last: name.first, kind: KIND.place }];
}

/** Whether words are a place: one that the lists know, or several before a first name that begin with none. */
function isPlace({ words, tokens }: NameSentence, { first, last }: ScoredName, next: number): boolean {
  const text = tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ');
  if (COUNTRY_BY_NAME.has(text) || (first === last && isListed(words[first], PLACE))) return true;
  return isListed(words[next], LIST.firstName) && !isListed(words[first], LIST.firstName | LIST.lastName);
}
