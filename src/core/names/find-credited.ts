import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import type { ScoredName } from './read-twice';
import { isListed, type Word } from './read-word';
import { KIND } from './tags';

/** How sure a name is that the form of a credit gives. */
const CREDITED = 0.8;

/** Words of organisations, those left out that people have as names too: ANA is an airline, Ana is not. */
const isBodyWord = (word: Word): boolean =>
  isListed(word, LIST.knownBody | LIST.company | LIST.organizationEnd) &&
  (!isListed(word, LIST.firstName | LIST.lastName) || isListed(word, LIST.organizationEnd));

/**
 * Organisations of a picture's credit ("Reuters via Getty Images"): runs of capitals between slashes, "via" and the
 * like, with a word that is known as an organisation or ends one. People in credits are photographers, of whom the
 * article does not speak.
 */
export function findCredited({ words }: NameSentence): ScoredName[] {
  const found: ScoredName[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!words[first]?.isCapital) continue;
    let last = first;
    while (words[last + 1]?.isCapital) last += 1;
    const run = words.slice(first, last + 1);
    if (run.some(isBodyWord)) {
      found.push({ first, last, kind: KIND.organization, score: CREDITED });
    }
    first = last;
  }
  return found;
}
