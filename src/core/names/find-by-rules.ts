import nlp from 'compromise';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../lexicon/countries';
import { EAST_ASIAN_SURNAMES } from '../lexicon/east-asian-surnames';
import { KNOWN_ORGANIZATIONS, ORGANIZATION_WORDS } from '../lexicon/organization-words';
import { COURTESY_TITLES, LEADER_ROLES, OFFICE_ROLES, ROLE_MODIFIERS, SHORT_TITLES, TIE_ROLES } from '../lexicon/roles';
import type { FigureType, Name, Span } from '../model';

const WORD = String.raw`(?:\p{Lu}\.)+(?:\p{Lu}\b)?|(?:al-|Al-|el-)?\p{Lu}[\p{L}\p{M}]*(?:[-’'](?!s\b)\p{L}+)*`;
const RUN = new RegExp(`(?:${WORD})(?:(?: (?:of|de|da|van|von|der|bin|al|del|la)){0,2} (?:${WORD}))*`, 'gu');
const part = (of: unknown, key: string): unknown => (typeof of === 'object' && of !== null ? Reflect.get(of, key) : {});
const LEXICON: ReadonlyMap<string, unknown> = new Map(
  Object.entries(Object(part(part(nlp.model(), 'one'), 'lexicon'))),
);

const tagsOf = (word: string) => String(LEXICON.get(word.toLowerCase()) ?? '');
const isFirstName = (word: string) => /FirstName|MaleName|FemaleName/.test(tagsOf(word));
const isPlaceWord = (word: string) => /City|Region|Country|Place/.test(tagsOf(word));
const isCommon = (word: string) =>
  tagsOf(word) !== '' && !/Name|City|Region|Country|Place|Organization/.test(tagsOf(word));
const isTitle = (word: string) => {
  const plain = word.toLowerCase().replace(/\.$/, '');
  return [COURTESY_TITLES, SHORT_TITLES, LEADER_ROLES, OFFICE_ROLES, TIE_ROLES, ROLE_MODIFIERS].some((set) =>
    set.has(plain),
  );
};

/** Names of one sentence from capital letters and word lists alone: what stands in while no model is loaded. */
export function findByRules(text: string, sentence: Span, surnames: Set<string>): Name[] {
  const found: Name[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(RUN)) {
    const start = sentence.start + match.index;
    const name = trimRun(match[0], start, match.index <= 1);
    if (!name) continue;
    const before = text.slice(Math.max(sentence.start, start - 20), name.start);
    const type = typeOf(text.slice(name.start, name.end), before, surnames);
    if (type) found.push({ ...name, type, score: 0.5 });
  }
  return found;
}

/** Leaves titles, demonyms and a sentence's capitalised first word outside. */
function trimRun(run: string, from: number, first: boolean): Span | null {
  const words = Array.from(run.matchAll(/\S+/g), (word) => ({ text: word[0], start: from + word.index }));
  const whole = words.map((word) => word.text).join(' ');
  if (COUNTRY_BY_NAME.has(whole)) return { start: from, end: from + run.length };
  let at = 0;
  const isOrganization = ORGANIZATION_WORDS.has(words.at(-1)?.text ?? '');
  while (at < words.length) {
    const word = words[at]?.text ?? '';
    const pair = `${word} ${words[at + 1]?.text ?? ''}`;
    if (COUNTRY_BY_NAME.has(pair) || (COUNTRY_BY_NAME.has(word) && word.length > 1)) break;
    if (COUNTRY_BY_DEMONYM.has(pair)) at += 2;
    else if (COUNTRY_BY_DEMONYM.has(word) && !isOrganization) at += 1;
    else if (isTitle(word) && !isOrganization) at += 1;
    else if (first && at === 0 && isCommon(word) && !isOrganization) at += 1;
    else break;
  }
  const start = words[at]?.start;
  return start === undefined ? null : { start, end: from + run.length };
}

function typeOf(name: string, before: string, surnames: Set<string>): FigureType | null {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (COUNTRY_BY_NAME.has(name) || COUNTRY_BY_CAPITAL.has(name)) return 'place';
  if (surnames.has(name)) return 'person';
  if (KNOWN_ORGANIZATIONS.has(name) || words.some((word) => ORGANIZATION_WORDS.has(word))) return 'organization';
  if (/^\p{Lu}{2,6}$/u.test(words[0] ?? '')) return 'organization';
  if (
    words.length > 1 &&
    words.length < 5 &&
    (isFirstName(words[0] ?? '') || /\b(?:\p{Ll}+|[A-Z][a-z]+\.?) $/u.test(before))
  ) {
    if (!words.some(isCommon) || isFirstName(words[0] ?? '') || endsInTitle(before)) {
      surnames.add(EAST_ASIAN_SURNAMES.has(words[0]?.toLowerCase() ?? '') ? (words[0] ?? last) : last);
      return 'person';
    }
  }
  if (endsInTitle(before)) return 'person';
  return isPlaceWord(name) || /\b(?:in|from|near|to) $/.test(before) ? (isCommon(name) ? null : 'place') : null;
}

const endsInTitle = (before: string) => isTitle(/(\S+) $/.exec(before)?.[1] ?? '');
