import { type FeatureBuffer, put, putBits } from './feature-buffer';
import { type Evidence, SEEN, SEEN_COUNT } from './gather-evidence';
import { mix } from './hash';
import { LIST, LIST_COUNT } from './list-bits';
import {
  clusterOf,
  END,
  HYPHEN,
  hashAfter,
  hashBefore,
  listsOf,
  type Place,
  type RunPlace,
  START,
  shapeAfter,
  shapeBefore,
  typeOf,
} from './token-place';

/** The words themselves; these are left out at random in training, so that the rest is learned as well. */
export function putWords(f: FeatureBuffer, { word, before, after, run }: Place): void {
  put(f, 1, word.hash);
  put(f, 2, mix(hashBefore(before), word.hash));
  put(f, 3, mix(word.hash, hashAfter(after)));
  if (!word.isCapital) return;
  if (run && run.last !== word) put(f, 4, mix(run.last.hash, run.part));
  if (run && run.first !== word) put(f, 5, mix(run.first.hash, run.part));
  put(f, 6, word.prefixes[3] ?? 0);
  put(f, 7, word.suffixes[3] ?? 0);
}

/** Neighbours and shapes. */
export function putNeighbours(f: FeatureBuffer, place: Place): void {
  const { word, before, after, before2, after2 } = place;
  put(f, 10, 0);
  put(f, 11, hashBefore(before));
  put(f, 12, hashAfter(after));
  put(f, 13, word.shape);
  put(f, 14, mix(shapeBefore(before), word.shape));
  put(f, 15, mix(word.shape, shapeAfter(after)));
  put(f, 16, mix(mix(shapeBefore(before), word.shape), shapeAfter(after)));
  put(f, 17, mix(word.traits | (place.mode << 10), place.at === 0 ? 1 : 2));
  put(f, 18, mix(hashBefore(before), word.shape));
  put(f, 19, mix(hashAfter(after), word.shape));
  if (place.isNear) {
    put(f, 20, hashBefore(before2));
    put(f, 21, hashAfter(after2));
    put(f, 22, mix(hashBefore(before2), hashBefore(before)));
    put(f, 23, mix(hashAfter(after), hashAfter(after2)));
  }
  if (before?.hash === HYPHEN) {
    put(f, 24, mix(shapeBefore(before2), word.shape));
    put(f, 25, mix(listsOf(before2), mix(word.shape, word.lists)));
    put(f, 26, mix(clusterOf(before2, 6), clusterOf(word, 7)));
  }
  if (after?.hash === HYPHEN) {
    put(f, 27, mix(word.shape, shapeAfter(after2)));
    put(f, 28, mix(word.lists, shapeAfter(after2)));
    put(f, 29, mix(clusterOf(word, 6), clusterOf(after2, 7)));
  }
}

/** Word clusters of the token and around it. */
export function putClusters(f: FeatureBuffer, { word, before, after, before2, after2, isNear }: Place): void {
  const fine = clusterOf(word, 10);
  const middle = clusterOf(word, 7);
  put(f, 40, fine);
  put(f, 41, middle);
  put(f, 42, clusterOf(word, 4));
  put(f, 43, clusterOf(before, 10));
  put(f, 44, clusterOf(after, 10));
  put(f, 45, clusterOf(before, 6));
  put(f, 46, clusterOf(after, 6));
  if (!isNear) return;
  put(f, 47, mix(clusterOf(before, 7), middle));
  put(f, 48, mix(middle, clusterOf(after, 7)));
  put(f, 49, mix(clusterOf(before, 6), clusterOf(after, 6)));
  put(f, 50, mix(clusterOf(before, 7), word.shape));
  put(f, 51, mix(clusterOf(after, 7), word.shape));
  put(f, 52, mix(fine, word.traits));
  put(f, 53, clusterOf(before2, 7));
  put(f, 54, clusterOf(after2, 7));
  put(f, 55, mix(clusterOf(before2, 6), clusterOf(before, 6)));
  put(f, 56, mix(clusterOf(after, 6), clusterOf(after2, 6)));
}

/** Learned word types of the token, its neighbours and the ends of its run. */
export function putTypes(f: FeatureBuffer, { word, before, after, isNear, run }: Place): void {
  put(f, 60, word.type);
  put(f, 61, mix(word.type, word.traits));
  put(f, 62, typeOf(before));
  put(f, 63, typeOf(after));
  if (isNear) {
    put(f, 64, mix(word.type, typeOf(before)));
    put(f, 65, mix(word.type, typeOf(after)));
    put(f, 66, mix(word.type, word.lists));
    put(f, 67, mix(word.type, hashBefore(before)));
    put(f, 68, mix(word.type, hashAfter(after)));
  }
  if (!run) return;
  put(f, 69, mix(mix(run.first.type, run.last.type), run.part));
  put(f, 70, mix(run.last.type, run.part));
  put(f, 71, mix(run.first.type, run.part));
}

/** Word parts and name lists of a capitalised token. */
export function putLists(f: FeatureBuffer, { at, word, before, after, phrase }: Place, firstIsMark: boolean): void {
  put(f, 80, word.prefixes[1] ?? 0);
  put(f, 81, word.prefixes[2] ?? 0);
  put(f, 82, word.suffixes[0] ?? 0);
  put(f, 83, word.suffixes[1] ?? 0);
  put(f, 84, word.suffixes[2] ?? 0);
  put(f, 85, before ? (before.suffixes[2] ?? 0) : START);
  put(f, 86, after ? (after.suffixes[2] ?? 0) : END);
  put(f, 87, word.lists);
  put(f, 88, mix(word.lists, listsOf(before)));
  put(f, 89, mix(word.lists, listsOf(after)));
  put(f, 90, phrase);
  putBits(f, 91, word.lists, LIST_COUNT);
  if (at > 0 && !(at === 1 && firstIsMark)) return;
  const traits = after ? after.traits : 0;
  put(f, 92, mix(word.lists & LIST.commonWord, word.hash));
  put(f, 93, mix(word.lists, traits));
  put(f, 94, mix(clusterOf(word, 7), traits));
}

/** The run of capitalised words as a whole. */
export function putRun(f: FeatureBuffer, run: RunPlace): void {
  const { first, last, before, after, part } = run;
  const length = Math.min(run.length, 3);
  put(f, 100, mix(Math.min(run.length, 6), part));
  put(f, 101, mix(hashBefore(before), mix(part, length)));
  put(f, 102, mix(hashAfter(after), mix(part, length)));
  put(f, 103, mix(last.lists, mix(part, first.lists)));
  put(f, 104, mix(hashBefore(before), hashAfter(after)));
  put(f, 105, mix(first.lists, mix(part, Math.min(run.length, 4))));
  put(f, 106, mix(clusterOf(last, 7), part));
  put(f, 107, mix(clusterOf(first, 7), part));
  put(f, 108, mix(mix(clusterOf(first, 6), clusterOf(last, 6)), part));
  put(f, 109, mix(clusterOf(before, 8), length));
  put(f, 110, mix(clusterOf(after, 8), length));
  put(f, 111, mix(clusterOf(before, 6), clusterOf(after, 6)));
  put(f, 112, mix(mix(clusterOf(last, 6), clusterOf(before, 5)), part));
  put(f, 113, mix(mix(clusterOf(last, 6), clusterOf(after, 5)), part));
}

/** What the rest of the document says about the word. */
export function putEvidence(f: FeatureBuffer, evidence: Evidence, runLength: number): void {
  const { bits } = evidence;
  putBits(f, 120, bits, SEEN_COUNT);
  put(f, 121, mix(bits, runLength));
  if (runLength !== 0) return;
  if (bits & SEEN.endsRun) {
    put(f, 122, mix(evidence.firstLists, bits & SEEN.beginsRun ? 1 : 0));
    put(f, 123, evidence.firstHash);
  }
  if (bits & SEEN.beginsRun) {
    put(f, 124, mix(evidence.lastLists, 5));
    put(f, 125, evidence.lastHash);
  }
}

/** A token in small letters: what stands on either side. */
export function putSmall(f: FeatureBuffer, { word, before, after }: Place): void {
  const sides = mix(before?.isCapital ? 1 : 0, after?.isCapital ? 1 : 0);
  put(f, 130, word.suffixes[2] ?? 0);
  put(f, 131, mix(listsOf(before), listsOf(after)));
  put(f, 132, sides);
  put(f, 133, mix(sides, word.hash));
  put(f, 134, mix(sides, clusterOf(word, 8)));
}
