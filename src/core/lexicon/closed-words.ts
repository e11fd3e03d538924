import type { WordClass } from '../model';

/**
 * The closed word classes of English: words whose class is known without context, or nearly so.
 * Source: Quirk, Greenbaum, Leech & Svartvik, A Comprehensive Grammar of the English Language, §§ 2.34–2.41, 6.1 and 9.7.
 * A word stands in the class it has most often in running text; `correct-classes` turns the doubtful ones by context.
 */
const LISTS: Readonly<Partial<Record<WordClass, string>>> = {
  determiner:
    'a an the this these those every each some any no all both either neither another such what whatever which whichever whose my your his her its our their half many few several much enough',
  pronoun:
    'i me you he him she it we us they them myself yourself himself herself itself ourselves themselves yourselves mine yours ours theirs hers who whom whoever someone somebody something anyone anybody anything everyone everybody everything nobody nothing none oneself',
  preposition:
    'in on at of for with from by into onto over after before during against between among amongst through throughout under underneath beneath since until till near around within without toward towards upon across behind beyond along alongside off amid amidst despite like unlike than via per about above below beside besides except inside outside past regarding concerning versus vs vs. as aboard atop unto plus minus',
  conjunction:
    'and or but nor if because although though while whilst whereas unless whether lest once when whenever where wherever why how',
  modal: 'can could may might shall should will would must ought cannot ca wo',
  adverb:
    "not n’t n't also too very just only even still already again never ever always often then now here there thus however instead meanwhile moreover therefore furthermore rather quite soon almost nearly perhaps maybe nonetheless nevertheless later earlier together apart away back forward ago abroad ahead twice yet else so sometimes elsewhere afterwards afterward indeed hence altogether alone overseas overnight home",
  particle: 'to up down out',
};

/** Class of a lower-case closed-class word; undefined for every other word. */
export const CLOSED_WORDS: ReadonlyMap<string, WordClass> = new Map(
  Object.entries(LISTS).flatMap(([name, words]) =>
    words.split(' ').map((word): [string, WordClass] => [word, toClass(name)]),
  ),
);

function toClass(name: string): WordClass {
  switch (name) {
    case 'determiner':
    case 'pronoun':
    case 'preposition':
    case 'conjunction':
    case 'modal':
    case 'adverb':
      return name;
    default:
      return 'particle';
  }
}

/** Forms of be, have and do with the form of the verb; they help other verbs or stand alone. */
export const HELPERS: ReadonlyMap<
  string,
  { lemma: string; form: 'base' | 'present' | 'past' | 'participle' | 'gerund' }
> = new Map([
  ['be', { lemma: 'be', form: 'base' }],
  ['am', { lemma: 'be', form: 'present' }],
  ['is', { lemma: 'be', form: 'present' }],
  ['are', { lemma: 'be', form: 'present' }],
  ['was', { lemma: 'be', form: 'past' }],
  ['were', { lemma: 'be', form: 'past' }],
  ['been', { lemma: 'be', form: 'participle' }],
  ['being', { lemma: 'be', form: 'gerund' }],
  ['have', { lemma: 'have', form: 'present' }],
  ['has', { lemma: 'have', form: 'present' }],
  ['had', { lemma: 'have', form: 'past' }],
  ['having', { lemma: 'have', form: 'gerund' }],
  ['do', { lemma: 'do', form: 'present' }],
  ['does', { lemma: 'do', form: 'present' }],
  ['did', { lemma: 'do', form: 'past' }],
  ['doing', { lemma: 'do', form: 'gerund' }],
  ['done', { lemma: 'do', form: 'participle' }],
]);
