import type { Reading, Sentence, Token } from '../../../src/core/model';

/** What is done to a sentence: the answer to what comes out is known without a label. */
export const ALTERATIONS = ['word for word', 'number', 'weekday', 'month', 'year', 'person', 'negation'] as const;
export type Alteration = (typeof ALTERATIONS)[number];

/** A sentence of a document made a claim about it. */
export interface Altered {
  readonly alteration: Alteration;
  readonly claim: string;
}

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** How far on in its list the other day or month is; the other year so much before. */
const STEP = 3;
/** Up to here a number may be a day of the month or an hour. */
const DAYS_OF_MONTH = 31;

const shift = (names: readonly string[], name: string): string =>
  names[(names.indexOf(name) + STEP) % names.length] ?? name;

function toOtherNumber(text: string): string {
  const value = Number(text.replace(/,/g, ''));
  return (value > DAYS_OF_MONTH ? value * STEP : value + STEP).toLocaleString('en-US');
}

/** Words that `not` can follow, where nothing is denied yet. */
const AUXILIARY = /^(?:is|was|are|were|has|have|had|will|would|can|could)$/;
const NEGATIVE = /\b(?:not|never|no|nor|neither|none|nothing|nobody|without)\b|n[’']t\b/i;
const NUMBER = /^\d{1,3}(?:,\d{3})*$/;
const YEAR = /^(?:19|20)\d\d$/;
const FULL_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u;

/** One word of a kind, with what is put in its place. */
type Rule = readonly [alteration: Alteration, finds: (word: string) => boolean, puts: (word: string) => string];

const RULES: readonly Rule[] = [
  ['number', (word) => NUMBER.test(word), toOtherNumber],
  ['weekday', (word) => DAYS.includes(word), (word) => shift(DAYS, word)],
  ['month', (word) => MONTHS.includes(word) && word !== 'May', (word) => shift(MONTHS, word)],
  ['year', (word) => YEAR.test(word), (word) => String(Number(word) - STEP)],
];

/**
 * A sentence of a document as claims: word for word, which the document says, and with one word of each kind altered, which
 * it does not say. The method is metamorphic testing (Chen et al. 1998, HKUST-CS98-01).
 */
export function alterSentence(reading: Reading, sentence: Sentence, tokens: readonly Token[]): Altered[] {
  const { text } = reading.article;
  const words = text.slice(sentence.start, sentence.end);
  const put = (start: number, end: number, word: string): string =>
    words.slice(0, start - sentence.start) + word + words.slice(end - sentence.start);
  const altered: Altered[] = [{ alteration: 'word for word', claim: words }];
  for (const [alteration, finds, puts] of RULES) {
    const token = tokens.find((one) => finds(one.text));
    if (token) altered.push({ alteration, claim: put(token.start, token.end, puts(token.text)) });
  }
  const auxiliary = NEGATIVE.test(words) ? undefined : tokens.find((one) => AUXILIARY.test(one.text));
  if (auxiliary) altered.push({ alteration: 'negation', claim: put(auxiliary.end, auxiliary.end, ' not') });
  return [...altered, ...nameAnother(reading, sentence, put)];
}

/** The first person named in full, put for one whom the sentence does not speak of. */
function nameAnother(
  { article, figures }: Reading,
  { start, end }: Sentence,
  put: (start: number, end: number, word: string) => string,
): Altered[] {
  const people = figures.filter(({ type, members }) => type === 'person' && !members);
  const isHere = (mention: { readonly start: number; readonly end: number }) =>
    mention.start >= start && mention.end <= end;
  const [named] = people.flatMap(({ mentions }) =>
    mentions.filter(
      (one) => one.form === 'name' && isHere(one) && FULL_NAME.test(article.text.slice(one.start, one.end)),
    ),
  );
  const other = people.find(({ name, mentions }) => FULL_NAME.test(name) && !mentions.some(isHere));
  return named && other ? [{ alteration: 'person', claim: put(named.start, named.end, other.name) }] : [];
}
