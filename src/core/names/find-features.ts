import { createFeatureBuffer, type FeatureBuffer } from './feature-buffer';
import { findPhrases, findRuns, type Runs } from './find-runs';
import { type Evidence, gatherEvidence } from './gather-evidence';
import type { NameSentence } from './name-document';
import type { NameModel } from './name-model';
import type { Word } from './read-word';
import {
  putClusters,
  putEvidence,
  putLists,
  putNeighbours,
  putRun,
  putSmall,
  putTypes,
  putWords,
} from './token-features';
import type { Place, RunPlace } from './token-place';

/** The features of one token; empty where no capital is near and so no name can be. */
export interface TokenFeatures {
  readonly hashes: Int32Array;
  /** How many of the first hashes name words themselves. */
  readonly lexical: number;
}

const NONE: TokenFeatures = { hashes: new Int32Array(0), lexical: 0 };

/** Features of every token of a document, sentence by sentence. */
export function findFeatures(
  sentences: readonly NameSentence[],
  model: Pick<NameModel, 'phrases' | 'phraseLists'>,
): TokenFeatures[][] {
  const evidence = gatherEvidence(sentences);
  const buffer = createFeatureBuffer();
  return sentences.map((sentence) => {
    const { words } = sentence;
    const runs = findRuns(words);
    const phrases = findPhrases(words, model);
    return words.map((word, at) =>
      isCapitalNear(words, at)
        ? readToken(buffer, toPlace(sentence, at, word, runs, phrases[at] ?? 0, evidence), words[0]?.isWord === false)
        : NONE,
    );
  });
}

function isCapitalNear(words: readonly Word[], at: number): boolean {
  for (let near = at - 2; near <= at + 2; near++) if (words[near]?.isCapital) return true;
  return false;
}

function toPlace(
  { words, mode }: NameSentence,
  at: number,
  word: Word,
  runs: Runs,
  phrase: number,
  evidence: ReadonlyMap<number, Evidence>,
): Place {
  const [before, after] = [words[at - 1], words[at + 1]];
  const isNear = word.isCapital || (word.traits & 4) !== 0 || !word.isWord || isNearTo(before) || isNearTo(after);
  const known = word.isCapital ? evidence.get(word.hash) : undefined;
  const run = toRunPlace(words, at, runs);
  return {
    at,
    word,
    before,
    after,
    before2: words[at - 2],
    after2: words[at + 2],
    isNear,
    mode,
    run,
    phrase,
    evidence: known,
  };
}

const isNearTo = (word: Word | undefined) =>
  word !== undefined && (word.isCapital || (word.length === 1 && !word.isWord));

function toRunPlace(words: readonly Word[], at: number, runs: Runs): RunPlace | null {
  const start = runs.first[at] ?? -1;
  const end = runs.last[at] ?? -1;
  const [first, last] = [words[start], words[end]];
  if (!first || !last || !words[at]?.isCapital) return null;
  const part = at === start ? (at === end ? 1 : 0) : at === end ? 3 : 2;
  return { first, last, before: words[start - 1], after: words[end + 1], length: end - start + 1, part };
}

function readToken(f: FeatureBuffer, place: Place, firstIsMark: boolean): TokenFeatures {
  f.length = 0;
  putWords(f, place);
  const lexical = f.length;
  putNeighbours(f, place);
  putClusters(f, place);
  putTypes(f, place);
  if (place.word.isCapital) {
    putLists(f, place, firstIsMark);
    if (place.run) putRun(f, place.run);
    if (place.evidence) putEvidence(f, place.evidence, (place.run?.length ?? 1) - 1);
  } else putSmall(f, place);
  return { hashes: f.values.slice(0, f.length), lexical };
}
