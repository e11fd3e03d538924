import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import type { ScoredName } from './read-twice';
import { isListed } from './read-word';
import { KIND } from './tags';

/** What is called after whoever heads it: "the Duterte administration", "the Merkel-led coalition". */
const HEADED = /^(?:administration|regime|presidency)$/;
const LED = /^(?:led|era)$/;
/** Lists whose words are no person by themselves. */
const NO_PERSON = ~(LIST.firstName | LIST.lastName);
const PLACE = LIST.country | LIST.city;
/** How sure a name is that only what it is tied to shows. */
const TIED = 0.6;

/** Whether what follows a word shows that it is a person who heads something. */
export function isHead({ tokens, words }: Pick<NameSentence, 'tokens' | 'words'>, at: number): boolean {
  const [next, second] = [tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? ''];
  return at > 0 && (HEADED.test(next) || (next === '-' && LED.test(second) && isListed(words[at], LIST.lastName)));
}

/** Names that were not read as such and that what follows shows: who heads a government, a place tied to a place. */
export function findTied({ words, tokens, mode }: NameSentence, names: readonly ScoredName[]): ScoredName[] {
  if (mode) return []; // in capitals and title case any word may look like a name
  const taken = new Uint8Array(words.length);
  for (const { first, last } of names) taken.fill(1, first, last + 1);
  return words.flatMap((word, at): ScoredName[] => {
    const isAlone = word.isCapital && !taken[at] && !(at > 1 && words[at - 1]?.isCapital) && word.length > 2;
    if (!isAlone) return [];
    if (isHead({ tokens, words }, at) && !isListed(word, NO_PERSON)) {
      return [{ first: at, last: at, kind: KIND.person, score: TIED }];
    }
    const next = tokens[at + 1]?.text;
    const tied = names.find((name) => name.first === at + 2 && name.kind === KIND.place);
    const isPlace = next === '-' && tied !== undefined && isListed(word, PLACE) && !isListed(word, LIST.commonWord);
    return isPlace ? [{ first: at, last: at, kind: KIND.place, score: TIED }] : [];
  });
}
