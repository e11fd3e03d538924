import type { Article, BlockKind, Name, Sentence } from '../model';
import { dropDoubtful } from './drop-doubtful';
import { findKnownBodies } from './find-known-bodies';
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
  const kindOf = (sentence: Sentence) => article.blocks[sentence.block]?.kind ?? 'paragraph';
  const spoken = sentences.filter((sentence) => !SILENT.has(kindOf(sentence)));
  const read = readNameSentences(article.text, spoken, model);
  const tidy = readTwice(read, model).map((names, index) => {
    const sentence = read[index];
    return sentence ? names.flatMap((name) => tidyName(sentence, name)) : [];
  });
  const settled = dropDoubtful(read, settleNames(read, addKnownBodies(read, tidy, model)));
  return settled.flatMap((names, index) => {
    const { tokens } = read[index] ?? { tokens: [] };
    const isCredit = spoken[index] !== undefined && kindOf(spoken[index]) === 'credit';
    return names.flatMap(({ first, last, kind, score }): Name[] => {
      const [from, to, type] = [tokens[first], tokens[last], KINDS[kind - 1]];
      if (!from || !to || !type || (isCredit && type !== 'organization')) return [];
      return [{ start: from.start, end: to.end, type, score }];
    });
  });
}

function addKnownBodies(
  sentences: readonly NameSentence[],
  found: readonly ScoredName[][],
  model: NameModel,
): ScoredName[][] {
  return found.map((names, index) => {
    const sentence = sentences[index];
    return sentence ? [...names, ...findKnownBodies(sentence, names, model)] : names;
  });
}
