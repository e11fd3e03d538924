import { IRREGULAR_FORMS } from '../../lexicon/irregular-verbs';
import type { Token } from '../../model';

/** Base form, also of an irregular past form that was taken for a noun or adjective: `profit rose`, `the dam built in 1974`. */
export function toLemma(token: Token, before: Token | undefined): string {
  const irregular = IRREGULAR_FORMS.get(token.text.toLowerCase());
  const mistaken = (token.class === 'noun' || token.class === 'adjective') && before?.class !== 'determiner';
  return irregular && !irregular.base && mistaken && !token.plural ? irregular.lemma : token.lemma;
}

const PARTICIPLES: Readonly<Record<string, string>> = {
  built: 'build',
  made: 'make',
  led: 'lead',
  held: 'hold',
  born: 'birth',
};

/** Base form of a participle inside a hyphenated word, which the tagger leaves as it stands. */
export const toBase = (word: string): string => PARTICIPLES[word] ?? word;
