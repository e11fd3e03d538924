import type { Article, BlockKind, Name, Sentence } from '../model';
import { dropDoubtful } from './drop-doubtful';
import { findCalledBodies } from './find-called-bodies';
import { findCredited } from './find-credited';
import { findEmployers } from './find-employers';
import { findKnownBodies } from './find-known-bodies';
import { findPlaced } from './find-placed';
import { findShortBodies } from './find-short-bodies';
import { findTied } from './find-tied';
import { findTitled } from './find-titled';
import { type NameSentence, readNameSentences } from './name-document';
import type { NameModel } from './name-model';
import { readTwice, type ScoredName } from './read-twice';
import { settleNames } from './settle-names';
import { KINDS } from './tags';
import { tidyName } from './tidy-name';

/** Blocks whose names are not what the article speaks of. */
const SILENT: ReadonlySet<BlockKind> = new Set(['navigation', 'byline']);

/**
 * Finds the names of people, organisations and places, titles and possessive endings outside; returns [] when there
 * are none. Navigation and bylines name nobody; a picture's credit names organisations only.
 */
export function findNames(article: Article, sentences: readonly Sentence[], model: NameModel): Name[] {
  const isCredit = (sentence: Sentence) => article.blocks[sentence.block]?.kind === 'credit';
  const isSilent = (sentence: Sentence) => SILENT.has(article.blocks[sentence.block]?.kind ?? 'paragraph');
  const credits = readNameSentences(article.text, sentences.filter(isCredit), model);
  const spoken = sentences.filter((sentence) => !isCredit(sentence) && !isSilent(sentence));
  const read = readNameSentences(article.text, spoken, model);
  const tidy = readTwice(read, model).map((names, index) => {
    const sentence = read[index];
    return sentence ? dropOverlaps(names.flatMap((name) => tidyName(sentence, name))) : [];
  });
  const settled = dropDoubtful(read, findShortBodies(read, settleNames(read, addMissed(read, tidy, model))));
  return [...toNames(read, settled), ...toNames(credits, credits.map(findCredited))].sort((a, b) => a.start - b.start);
}

/** A name that another has grown over, as a surname behind its hyphen, is part of that. */
const dropOverlaps = (names: readonly ScoredName[]): ScoredName[] =>
  names.filter(({ first, last }, at) => !names.slice(0, at).some((one) => first <= one.last && one.first <= last));

function toNames(sentences: readonly NameSentence[], found: readonly ScoredName[][]): Name[] {
  return found.flatMap((names, index) =>
    names.flatMap(({ first, last, kind, score }): Name[] => {
      const tokens = sentences[index]?.tokens ?? [];
      const [from, to, type] = [tokens[first], tokens[last], KINDS[kind - 1]];
      return from && to && type ? [{ start: from.start, end: to.end, type, score }] : [];
    }),
  );
}

function addMissed(
  sentences: readonly NameSentence[],
  found: readonly ScoredName[][],
  model: NameModel,
): ScoredName[][] {
  return found.map((names, index) => {
    const sentence = sentences[index];
    if (!sentence) return names;
    const called = findEmployers(sentence, findCalledBodies(sentence, names));
    const known = [...called, ...findKnownBodies(sentence, called, model)];
    const more = [...known, ...findPlaced(sentence, known)];
    const titled = findTitled(sentence, more).flatMap((name) => tidyName(sentence, name));
    return [...more, ...titled, ...findTied(sentence, [...more, ...titled])];
  });
}
