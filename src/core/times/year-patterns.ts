import { ORDINALS, SMALL_CARDINALS } from '../lexicon/number-words';
import { ERAS, SEASONS } from '../lexicon/time-words';
import { pad, YEAR } from './fragments';
import { type TimePattern, toDate, type When } from './time-pattern';

/** After a bare four-digit number these make it a quantity. */
const COUNTED =
  '(?! ?(?:%|per ?cent|percent|people|men|women|children|troops|soldiers|dead|deaths|cases|votes|seats|km|kms|kilomet|miles?|met[er]|feet|foot|ft|tons?|tonnes?|gallons?|litres?|liters?|barrels?|points?|times|copies|students|workers|members|employees|patients|passengers|kg|kilos?|pounds?|dollars?|euros?|yuan|yen|rupees|hectares?|acres?|homes|houses|jobs|words|pages|calories|mph|square|of (?:them|these|those|the))\\b)';
/** Before a bare four-digit number these make it a quantity or a name. */
const NOT_YEAR =
  '(?<!\\bNo\\. )(?<![\\p{L}\\p{N}$€£¥#№.,:/+-])(?<!\\b(?:than|nearly|almost|about|roughly|some|over|No|no|number|flight|room|page|chapter|Nos|route|highway|bus|platform|model|at least|up to|around) )';
const DECADES = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties';
const ORDINAL_WORDS = Object.keys(ORDINALS).slice(0, 20).join('|');
const QUARTERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  final: 4,
  last: 4,
};

function readDecade(tens: number, century: string | undefined, when: When): string {
  if (century) return `${century}${tens}`;
  const nowDecade = Math.floor((when.today?.year ?? 2000) / 10);
  const inThisCentury = Math.floor(nowDecade / 10) * 10 + tens;
  return String(inThisCentury > nowDecade || !when.today ? 190 + tens : inThisCentury);
}

const thisYear = (when: When): string => (when.today ? String(when.today.year) : 'XXXX');

/** Years, decades, centuries, seasons, quarters, financial years and eras. */
export const YEAR_PATTERNS: readonly TimePattern[] = [
  {
    id: 'year-range',
    hint: /\d{4} ?[-–—/] ?\d\d/,
    pattern: new RegExp(`${NOT_YEAR}(?<from>${YEAR})(?: ?[-–—/] ?)(?<to>${YEAR}|\\d\\d)(?![\\d-])`, 'gu'),
    read: ({ from = '', to = '' }) => {
      const until = to.length === 2 ? from.slice(0, 2) + to : to;
      return Number(until) > Number(from) ? toDate(`${from}/${until}`) : null;
    },
  },
  {
    id: 'year',
    hint: /(?:1[5-9]|20)\d\d/,
    pattern: new RegExp(
      `${NOT_YEAR}(?:(?:(?:early|mid|late)[- ]|(?:the )?(?:beginning|start|middle|end) of ))?(?<year>(?:1[5-9]|20)\\d\\d)(?![\\p{L}\\d%]|[.,:]\\d|-(?:year|strong|mile|met|page|seat|square|man|foot|point|odd))${COUNTED}`,
      'giu',
    ),
    read: ({ year }) => toDate(year ?? ''),
  },
  {
    id: 'early-year',
    hint: /(?:in|since|until|of|from|year|ad) (?:the year )?[1-9]\d\d/,
    pattern:
      /(?<=\b(?:in|since|until|of|from|the year|AD) )(?:the year )?(?<year>1[0-4]\d\d|[5-9]\d\d)(?= (?:AD|CE)\b|[.,;)]?(?:$| (?!\p{Ll}*s\b)))/gu,
    read: ({ year = '' }) => (year.length === 4 ? toDate(year) : null),
  },
  {
    id: 'year-of-era',
    hint: /\d ?(?:bc|b\.c|ad|a\.d|ce)/,
    pattern: /\b(?<year>\d{1,4}) ?(?<era>BCE?|B\.C\.|AD|A\.D\.|CE)(?!\p{L})/gu,
    read: ({ year = '', era = '' }) => toDate(`${era.startsWith('B') ? 'BC' : ''}${year.padStart(4, '0')}`),
  },
  {
    id: 'decade',
    hint: /\d\d0[’']?s\b/,
    pattern: /(?:\bthe )?(?:\b(?:early|mid|late)[- ])?(?<![\p{L}\d])(?<century>1[5-9]|20)(?<tens>\d)0[’']?s\b/giu,
    read: ({ century, tens }, when) => toDate(readDecade(Number(tens), century, when)),
  },
  {
    id: 'short-decade',
    hint: /\d0[’']?s\b/,
    pattern: /(?:\bthe )(?:(?:early|mid|late)[- ])?[’'‘]?(?<tens>[2-9])0[’']?s\b/giu,
    read: ({ tens }, when) => toDate(readDecade(Number(tens), undefined, when)),
  },
  {
    id: 'decade-in-words',
    hint: new RegExp(DECADES),
    pattern: new RegExp(
      `\\bthe (?:(?:early|mid|late)[- ])?(?:(?<nineteen>nineteen)[- ])?(?<decade>${DECADES})\\b(?! percent| per cent)`,
      'giu',
    ),
    read: ({ decade = '', nineteen }, when) => {
      const tens = (SMALL_CARDINALS[decade.toLowerCase().replace(/ies$/, 'y')] ?? 0) / 10;
      return tens ? toDate(readDecade(tens, nineteen && '19', when)) : null;
    },
  },
  {
    id: 'century',
    hint: /(?:st|nd|rd|th)[- ]century/,
    pattern: new RegExp(
      `(?:\\bthe )?(?:\\b(?:early|mid|late)[- ])?\\b(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>(?:twenty-)?(?:${ORDINAL_WORDS})))[- ]century\\b`,
      'giu',
    ),
    read: ({ number, word = '' }) => {
      const plain = word.toLowerCase();
      const value = number
        ? Number(number)
        : plain.startsWith('twenty-')
          ? 20 + (ORDINALS[plain.slice(7)] ?? 0)
          : (ORDINALS[plain] ?? 0);
      return value > 0 && value <= 22 ? toDate(pad(value - 1)) : null;
    },
  },
  {
    id: 'season-of-year',
    hint: /(?:spring|summer|autumn|fall|winter)(?: of|,)? \d{4}/,
    pattern: new RegExp(
      `\\b(?:the )?(?:(?:early|mid|late)[- ])?(?<season>spring|summer|autumn|fall|winter)(?: of|,)? (?<year>${YEAR})(?!\\d)`,
      'giu',
    ),
    read: ({ season = '', year }) => toDate(`${year}-${SEASONS[season.toLowerCase()]}`),
  },
  {
    id: 'season',
    hint: /spring|summer|autumn|winter/,
    pattern:
      /(?<=\b(?:in|during|by|since|until|for) )(?:the |early |late |mid-)*(?<season>spring|summer|autumn|winter)\b(?! \p{Lu}| of \p{L}+ (?:love|discontent))/giu,
    read: ({ season = '' }) => toDate(`XXXX-${SEASONS[season.toLowerCase()]}`),
  },
  {
    id: 'half-year',
    hint: /half of (?:the year|\d)/,
    pattern: new RegExp(`\\b(?:the )?(?<which>first|second) half of (?:the year|(?<year>${YEAR}))\\b`, 'giu'),
    read: ({ which = '', year }, when) =>
      toDate(`${year ?? thisYear(when)}-H${which.toLowerCase() === 'first' ? 1 : 2}`),
  },
  {
    id: 'quarter',
    hint: /(?:st|nd|rd|th|final)[- ]quarter|\bq[1-4]/,
    pattern: new RegExp(
      `\\b(?:the )?(?:(?<which>first|second|third|fourth|final|last|1st|2nd|3rd|4th)[- ]quarter\\b|Q(?<number>[1-4])\\b)(?:(?: of)?,? (?:(?<year>${YEAR})|the year|last year|this year))?`,
      'giu',
    ),
    read: ({ which, number, year }, when) => {
      if (which?.toLowerCase() === 'last' && !year) return null;
      return toDate(`${year ?? thisYear(when)}-Q${number ?? QUARTERS[(which ?? '').toLowerCase()]}`);
    },
  },
  {
    id: 'financial-year',
    hint: /(?:fiscal|year|fy) ?\d{4}/,
    pattern: new RegExp(
      `\\b(?:fiscal|financial year|fiscal year|FY) ?(?<year>${YEAR})(?:[-–/](?<until>\\d\\d))?(?!\\d)`,
      'giu',
    ),
    read: ({ year = '', until }) => toDate(until ? `FY${year}/${year.slice(0, 2)}${until}` : `FY${year}`),
  },
  {
    id: 'era',
    hint: /[- ]era\b/,
    pattern: new RegExp(`\\b(?:${ERAS.join('|')})[- ]era\\b`, 'giu'),
    read: () => toDate(''),
  },
];
