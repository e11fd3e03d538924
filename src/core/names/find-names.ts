import type { Article, BlockKind, Name, Sentence } from '../model';
import { readNameSentences } from './name-document';
import type { NameModel } from './name-model';
import { readTwice } from './read-twice';
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
  return settleNames(read, tidy).flatMap((names, index) => {
    const { tokens } = read[index] ?? { tokens: [] };
    const isCredit = spoken[index] !== undefined && kindOf(spoken[index]) === 'credit';
    return names.flatMap(({ first, last, kind, score }): Name[] => {
      const [from, to, type] = [tokens[first], tokens[last], KINDS[kind - 1]];
      if (!from || !to || !type || (isCredit && type !== 'organization')) return [];
      return [{ start: from.start, end: to.end, type, score }];
    });
  });
}
