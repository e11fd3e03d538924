import { isCapitalized } from '../../../core/text/is-capitalized';

/** Words before a name in a byline. */
const OPENING =
  /^(?:(?:(?:written|reported|reviewed|edited|posted|submitted|published|story|words|text|analysis|opinion)\s+)?by|von|par|por|di|door|av|af|автор|текст|author|autor|מאת|بقلم)(?=[:\s]|$)[:\s]*/i;
/** What is no name: addresses, accounts, desks that sign nothing. */
const NO_NAME =
  /^https?:|^www\.|@|^(?:admin(?:istrator)?|editor|guest|user\d*|unknown|anonymous|null|undefined|none|n\/a|share|follow|contact|view|more)$/i;
/** Between names in one string. */
const SEPARATORS =
  /\s*(?:[;|•·\n]|,(?!\s*(?:jr|sr|ph\.?d|m\.?d|esq|ii|iii)\b)|\s(?:and|und|et|y|&|with|e)\s(?=[^\s\d]))\s*/gi;
/** Degrees stay with the name, roles and places after it do not belong to it. */
const ROLE =
  /\b(?:editors?|reporters?|correspondents?|writers?|columnists?|staff|contributors?|contributing|journalists?|producers?|photographers?|analysts?|bureau chief|news desk|professor|director|fellow|redakteur(?:in)?|rédact(?:eur|rice)|redactor(?:a)?|updated|published|posted|minutes?|read)\b/i;
/** Hebrew, Arabic, Indian and East Asian letters have no capitals. */
const CASELESS = /[\u0590-\u1fff\u3040-\ud7af]/;
const MAX_NAME_WORDS = 6;
const MAX_NAME_LENGTH = 60;

/** `Ann Lee on Thu`: the rest of a stamp that began with the name. */
const ON_A_DAY = / on (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d).*$/;

function cleanName(words: string): string {
  return words
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(OPENING, '')
    .replace(/(?:\b|(?<=[a-zà-ÿ]))(?:Published|Updated|Posted|PUBLISHED|UPDATED)\b.*$/, '')
    .replace(ON_A_DAY, '')
    .replace(/(?<=\S \S+) staff$/i, '')
    .replace(/\s*[(（].*$/, '')
    .replace(/^[\s,.:–—-]+|[\s,:–—-]+$/g, '')
    .trim();
}

const isName = (words: string): boolean =>
  /[A-Za-z\u00c0-\uffff]{2}/.test(words) &&
  words.length <= MAX_NAME_LENGTH &&
  words.split(' ').length <= MAX_NAME_WORDS &&
  !NO_NAME.test(words) &&
  !/\d|[!?]|\.(?:com|org|net)\b/i.test(words);

/**
 * The names in one author string: `By ANN LEE and Bo Chan, Staff Writers` gives two.
 * `strict` (for text of the page, not metadata) takes only capitalised words without a role.
 */
export function cleanAuthors(value: string, strict: boolean): string[] {
  const names = value
    .replace(/<[^>]*>/g, ' ')
    .split(SEPARATORS)
    .map(cleanName)
    .filter(isName);
  const [first] = names;
  if (first === undefined) return [];
  const people = names.filter((name) => !ROLE.test(name) && (isCapitalized(name) || CASELESS.test(name)));
  if (strict) return people.filter((name) => name.includes(' ') || CASELESS.test(name));
  return people.length ? people : [first];
}
