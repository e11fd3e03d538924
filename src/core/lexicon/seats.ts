import { COUNTRY_BY_NAME, type Country } from './countries';

/** Seats of power that papers use for the government of a country. Written from general knowledge of news prose. */
const SEATS: readonly (readonly [string, string])[] = [
  ['Kremlin', 'Russia'],
  ['White House', 'United States'],
  ['Pentagon', 'United States'],
  ['Downing Street', 'United Kingdom'],
  ['Whitehall', 'United Kingdom'],
  ['Westminster', 'United Kingdom'],
  ['Élysée', 'France'],
  ['Elysee', 'France'],
  ['Blue House', 'South Korea'],
  ['Zhongnanhai', 'China'],
  ['Bundestag', 'Germany'],
  ['Knesset', 'Israel'],
  ['Kantei', 'Japan'],
];

/** Country by the seat of its power, as written: `Kremlin` → Russia. */
export const COUNTRY_BY_SEAT: ReadonlyMap<string, Country> = new Map(
  SEATS.flatMap(([seat, name]) => {
    const country = COUNTRY_BY_NAME.get(name);
    return country ? [[seat, country]] : [];
  }),
);
