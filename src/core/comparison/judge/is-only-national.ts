import { roleOf } from '../../figures/role-words';
import type { SaidPair } from '../align/align-items';
import { relateWords } from '../meaning/relate-words';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Bodies that are of a country wherever they act. From general knowledge of news prose. */
const BODIES =
  /^(?:police|army|navy|military|force|troops?|government|authority|ministry|embassy|airline|company|firm)$/;

/** `was caught in Norway` beside `Norwegian officers caught him`: whose officers they are does not say where it was. */
export const isOnlyNational = ({ items, tokens }: PreparedSentence, said: readonly SaidPair[]): boolean =>
  said.some(({ claim, document }) => {
    if (!claim.country || !claim.located || claim.demonym || !document.demonym) return false;
    const noun = items.find(({ from, class: kind }) => from >= document.to && kind !== 'adjective');
    const isNext = noun && tokens.slice(document.to, noun.from).every(({ class: kind }) => kind === 'adjective');
    if (!noun || !isNext || noun.kind !== 'word') return false;
    return roleOf(noun.lemma) !== null || relateWords('person', noun.lemma) === 'broader' || BODIES.test(noun.lemma);
  });
