import type { Article, BlockKind, Name, Sentence } from '../model';
import { findByRules } from './find-by-rules';
import type { NameModel } from './name-model';

/** Blocks whose names are not what the article speaks of. */
const SILENT: ReadonlySet<BlockKind> = new Set(['navigation', 'byline']);

/**
 * Finds the names of people, organisations and places, titles and possessive endings outside; returns [] when there
 * are none. Navigation and bylines name nobody; a picture's credit names organisations only.
 */
export function findNames(article: Article, sentences: readonly Sentence[], _model: NameModel): Name[] {
  const surnames = new Set<string>();
  const kindOf = (sentence: Sentence) => article.blocks[sentence.block]?.kind ?? 'paragraph';
  return sentences
    .filter((sentence) => !SILENT.has(kindOf(sentence)))
    .flatMap((sentence) => {
      const names = findByRules(article.text, sentence, surnames);
      return kindOf(sentence) === 'credit' ? names.filter((name) => name.type === 'organization') : names;
    });
}
