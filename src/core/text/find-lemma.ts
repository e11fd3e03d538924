import { IRREGULAR_FORMS } from '../lexicon/irregular-verbs';
import type { VerbForm } from '../model';
import { nlp } from './compromise';

/** Plurals in form that are no plurals of another word, or whose singular means something else; from common dictionaries. */
const OWN_SINGULAR = new Set(
  'news politics economics physics athletics ethics series species means headquarters arms police data media gas bus lens crossroads barracks premises customs sales proceeds remains clothes goods odds thanks earnings outskirts surroundings savings belongings olympics chaos status virus campus census focus bonus process progress congress access press business loss class glass pass mass success stress witness illness analysis basis crisis thesis always perhaps texas las los'.split(
    ' ',
  ),
);

/** Words that contractions leave behind. */
const CLITIC_LEMMAS: ReadonlyMap<string, string> = new Map([
  ['n’t', 'not'],
  ['’re', 'be'],
  ['’m', 'be'],
  ['’ve', 'have'],
  ['’ll', 'will'],
  ['’d', 'would'],
  ['ca', 'can'],
  ['wo', 'will'],
]);

type ToBase = (word: string, model: unknown, tense?: string) => string;

/** compromise's own inflection rules, which its types leave out. A missing rule falls back to the word itself. */
function findRule(...path: string[]): ToBase {
  let at: object = nlp.methods();
  for (const key of path) at = Reflect.get(at, key) ?? {};
  return typeof at === 'function'
    ? (word, model, tense) => String(Reflect.apply(at, null, [word, model, tense]))
    : (word) => word;
}

const toInfinitive = findRule('two', 'transform', 'verb', 'toInfinitive');
const toSingular = findRule('two', 'transform', 'noun', 'toSingular');
const model = nlp.model();

const TENSE: Readonly<Record<string, string>> = {
  past: 'PastTense',
  participle: 'PastTense',
  gerund: 'Gerund',
  present: 'PresentTense',
};

const cache = new Map<string, string>();
/** Entries kept before the cache starts anew: more than the vocabulary of a long article, a few hundred kilobytes. */
const CACHE_SIZE = 5000;

function remember(key: string, make: () => string): string {
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_SIZE) cache.clear();
  const made = make();
  cache.set(key, made);
  return made;
}

/** Plain base form of a verb form, lower case: `gave` → `give`, `inked` → `ink`. */
export function findVerbLemma(word: string, form: VerbForm): string {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR_FORMS.get(lower);
  if (irregular && (form !== 'present' || irregular.base)) return irregular.lemma;
  const tense = form && TENSE[form];
  if (!tense || (form === 'present' && !lower.endsWith('s'))) return lower;
  return remember(`${tense} ${lower}`, () => {
    const base = toInfinitive(lower, model, tense);
    return base === lower ? stripEnding(lower) : base;
  });
}

/** The spelling rules of English, for verbs that compromise does not know: `tarried` → `tarry`, `ratcheted` → `ratchet`. */
function stripEnding(lower: string): string {
  const stem = lower.replace(/(?:ed|ing)$/, '');
  if (stem.length < 3 || stem === lower) return lower;
  if (/i$/.test(stem) && lower.endsWith('ed')) return `${stem.slice(0, -1)}y`;
  if (/([bdgklmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[cvuz]|[^aeiou]g|[^aeiou]s|[^aeiou]l)$/.test(stem) ? `${stem}e` : stem;
}

/** Singular of a noun, lower case: `countries` → `country`; words such as `news` and `arms` stay, and `lives` are no `live`, as compromise has it. */
export function findNounLemma(word: string, plural: boolean): string {
  const lower = word.toLowerCase();
  if (!plural || OWN_SINGULAR.has(lower)) return lower;
  if (lower === 'lives') return 'life';
  return remember(`noun ${lower}`, () => toSingular(lower, model));
}

/** Lemma of a contraction's part (`n’t` → `not`), or undefined. */
export function findCliticLemma(word: string): string | undefined {
  return CLITIC_LEMMAS.get(word.toLowerCase().replace("'", '’'));
}
