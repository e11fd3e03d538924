/** Word lists of the synthetic articles, made up for this benchmark: what is said of what, without any real event. */

/** Syllables from which surnames and town names are put together, so that thousands of them differ. */
export const SYLLABLES =
  'bar ben cal dor el fen gar hal im jor kel lan mor nev or pel quin ros sel tor ul ver wen yar zel'.split(' ');
export const SURNAME_ENDS = 'ov son ski man ley berg ini dez aro wick'.split(' ');
export const TOWN_ENDS = 'ton burg haven mouth stad field ford holm'.split(' ');

export const FIRST_NAMES =
  'Anna Boris Clara David Elena Felix Greta Hugo Irene Jonas Katya Leon Maria Nikolai Olga Peter Rosa Simon Tamara Viktor'.split(
    ' ',
  );

/** Real places and bodies, because many documents of one reader share them. The first are the most frequent. */
export const COUNTRIES =
  'Russia China Germany France India Japan Brazil Poland Canada Egypt Turkey Kenya Norway Chile Vietnam Ghana Peru Jordan Latvia Nepal'.split(
    ' ',
  );
export const BODIES = [
  'United Nations',
  'European Union',
  'World Bank',
  'World Health Organization',
  'African Union',
  'International Monetary Fund',
];
export const OFFICES = [
  'Mayor',
  'Transport Minister',
  'Health Minister',
  'Governor',
  'Judge',
  'Professor',
  'Police Chief',
  'Finance Minister',
];
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
export const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday'.split(' ');
export const TRADES = 'Shipping Steel Motors Energy Foods Textiles Airlines Chemicals Timber Robotics'.split(' ');
export const WORKS =
  'bridge tunnel harbour reservoir hospital stadium railway museum power station school airport library'.split(' ');
export const GOODS = 'wheat copper timber coffee cement cotton salmon lithium maize sugar'.split(' ');
