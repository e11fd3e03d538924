import { BROADER_WORDS } from '../../lexicon/broader-words';
import { NEWS_PAIRS } from '../../lexicon/news-pairs';
import { OPPOSITE_SETS } from '../../lexicon/opposites';
import { ADJECTIVE_SETS } from '../../lexicon/paraphrase-adjectives';
import { NOUN_SETS } from '../../lexicon/paraphrase-nouns';
import { VERB_SETS } from '../../lexicon/paraphrase-verbs';
import { SYNONYM_SETS } from '../../lexicon/synonyms';
import { WORDNET_DERIVATIONS } from '../../lexicon/wordnet-derivations';
import { WORDNET_OPPOSITES } from '../../lexicon/wordnet-opposites';
import { toBroader, toPairs, toSets } from './word-table';

/** The numbers of the synonym sets that have a word. */
export const SETS = toSets(SYNONYM_SETS, NOUN_SETS, ADJECTIVE_SETS, VERB_SETS);
/** Words that the news uses for each other. */
export const PAIRS = toPairs(NEWS_PAIRS);
export const OPPOSITES = toPairs(OPPOSITE_SETS);
/** The words that cover a word. */
export const BROADER = toBroader(BROADER_WORDS);
/** Opposites by WordNet. */
export const ANTONYMS = toPairs(WORDNET_OPPOSITES);
/** Words of other classes that come from a word, or that it comes from. */
export const DERIVED = toPairs(WORDNET_DERIVATIONS);
