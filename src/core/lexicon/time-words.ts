/**
 * Names of months, weekdays, parts of the day, seasons and units, with what TIMEX3 calls them.
 * Source: TimeML 1.2.1 annotation guidelines (value codes) and the abbreviations of the AP and Guardian style guides.
 */

/** Month by its first three letters. */
export const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** ISO weekday by its first three letters. */
export const WEEKDAYS: Readonly<Record<string, number>> = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 };

/** TIMEX3 codes of the parts of the day. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  dawn: 'TMO',
  daybreak: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  dusk: 'TEV',
  night: 'TNI',
  lunchtime: 'TMI',
  midday: 'TMI',
};

/** TIMEX3 codes of the seasons. */
export const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};

/** TIMEX3 unit codes; those that start with T stand in the time part. A fortnight is two weeks. */
export const UNITS: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'D',
  week: 'W',
  weekend: 'WE',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};

/** Days with a fixed date: month and day. */
export const FIXED_DAYS: Readonly<Record<string, string>> = {
  "new year's day": '01-01',
  "valentine's day": '02-14',
  "st patrick's day": '03-17',
  'may day': '05-01',
  'bastille day': '07-14',
  'independence day': '07-04',
  halloween: '10-31',
  'christmas eve': '12-24',
  'christmas day': '12-25',
  christmas: '12-25',
  'boxing day': '12-26',
  "new year's eve": '12-31',
};

/** Eras that have a name and no value in the text. */
export const ERAS: readonly string[] = [
  'cold war',
  'world war i',
  'world war ii',
  'world war one',
  'world war two',
  'first world war',
  'second world war',
  'great depression',
  'middle ages',
  'renaissance',
  'victorian',
  'edwardian',
  'soviet',
  'roman',
  'tudor',
  'stone age',
  'bronze age',
  'iron age',
  'ice age',
  'apartheid',
  'prohibition',
  'wartime',
  'postwar',
  'communist',
  'colonial',
];
