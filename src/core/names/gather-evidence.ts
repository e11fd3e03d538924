import { hashText } from './hash';
import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import { isListed, isTitle, type Word } from './read-word';

/** What the rest of the document says about a capitalised word. */
export interface Evidence {
  /** Bits of what was seen, see `SEEN`. */
  bits: number;
  /** Lists and hash of the first word of the runs that it ends, and of the last word of those that it begins. */
  firstLists: number;
  firstHash: number;
  lastLists: number;
  lastHash: number;
  count: number;
}

/** Seen somewhere in the document: written small; not at a line's start; behind a title; … */
export const SEEN = {
  small: 1,
  inside: 2,
  afterTitle: 4,
  afterFirstName: 8,
  beforeOrganizationEnd: 16,
  afterPreposition: 32,
  beforeVerb: 64,
  beginsRun: 128,
  endsRun: 256,
  often: 512,
} as const;
export const SEEN_COUNT = 10;

const hashes = (words: string) => new Set(words.split(' ').map((word) => hashText(word)));
/** What people do, and organisations through them; "is" and "has" say that a subject stands before. */
const VERBS = hashes(
  'said says told added say adding noted asked explained tweeted wrote announced who whose has was is had will did',
);
const PREPOSITIONS = hashes('in at from near to across outside into around throughout');

/** Evidence by the hash of the word's small letters. */
export function gatherEvidence(sentences: readonly NameSentence[]): Map<number, Evidence> {
  const found = new Map<number, Evidence>();
  const of = (word: Word): Evidence => {
    const known = found.get(word.hash);
    if (known) return known;
    const fresh = { bits: 0, firstLists: 0, firstHash: 0, lastLists: 0, lastHash: 0, count: 0 };
    found.set(word.hash, fresh);
    return fresh;
  };
  for (const { words } of sentences) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word?.isCapital) {
        if (word?.isWord) of(word).bits |= SEEN.small;
        continue;
      }
      let last = at;
      while (words[last + 1]?.isCapital) last += 1;
      for (let inside = at; inside <= last; inside++) noteWord(words, inside, at, last, of);
      at = last;
    }
  }
  return found;
}

function noteWord(words: readonly Word[], at: number, first: number, last: number, of: (word: Word) => Evidence): void {
  const word = words[at];
  const [head, tail] = [words[first], words[last]];
  if (!word || !head || !tail) return;
  const evidence = of(word);
  const before = words[at - 1];
  const after = words[at + 1];
  evidence.count += 1;
  if (evidence.count > 1) evidence.bits |= SEEN.often;
  if (at > 0) evidence.bits |= SEEN.inside;
  if (isTitle(before)) evidence.bits |= SEEN.afterTitle;
  if (at > first && isListed(before, LIST.firstName)) evidence.bits |= SEEN.afterFirstName;
  if (after && VERBS.has(after.hash)) evidence.bits |= SEEN.beforeVerb;
  if (at === first && before && PREPOSITIONS.has(before.hash)) evidence.bits |= SEEN.afterPreposition;
  if (last > at && isListed(tail, LIST.organizationEnd)) evidence.bits |= SEEN.beforeOrganizationEnd;
  // A common word before a name at a line's start ("Yesterday Smith") makes no run of two.
  if (last === first || (first === 0 && last === 1 && isListed(head, LIST.commonWord))) return;
  if (at === first) {
    evidence.bits |= SEEN.beginsRun;
    evidence.lastLists |= tail.lists;
    evidence.lastHash = tail.hash;
  }
  if (at === last) {
    evidence.bits |= SEEN.endsRun;
    evidence.firstLists |= head.lists;
    evidence.firstHash = head.hash;
  }
}
