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

/** Takes the features of one token; the buffer is written over afterwards. The first `lexical` name words themselves. */
type Visit = (sentence: number, token: number, features: FeatureBuffer, lexical: number) => void;

/** Visits the tokens of a document that can be in a name, those near a capital, each with its features. */
export function visitFeatures(
  sentences: readonly NameSentence[],
  model: Pick<NameModel, 'phrases' | 'phraseLists'>,
  visit: Visit,
): void {
  const evidence = gatherEvidence(sentences);
  const buffer = createFeatureBuffer();
  sentences.forEach((sentence, index) => {
    const { words } = sentence;
    const runs = findRuns(words);
    const phrases = findPhrases(words, model);
    const firstIsMark = words[0]?.isWord === false;
    words.forEach((word, at) => {
      if (!isCapitalNear(words, at)) return;
      const place = toPlace(sentence, at, word, runs, phrases[at] ?? 0, evidence);
      visit(index, at, buffer, readToken(buffer, place, firstIsMark));
    });
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

/** Writes a token's features; returns how many of them name words themselves. */
function readToken(f: FeatureBuffer, place: Place, firstIsMark: boolean): number {
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
  return lexical;
}
