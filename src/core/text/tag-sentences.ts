import nlp from 'compromise';
import type { Name, Sentence, Token, VerbForm, WordClass } from '../model';

type Tags = ReadonlySet<string>;

const CLASS_BY_TAG: readonly (readonly [string, WordClass])[] = [
  ['Modal', 'modal'],
  ['Auxiliary', 'auxiliary'],
  ['Copula', 'auxiliary'],
  ['Verb', 'verb'],
  ['Pronoun', 'pronoun'],
  ['Determiner', 'determiner'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['Value', 'number'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Particle', 'particle'],
  ['Noun', 'noun'],
];

const wordClass = (tags: Tags): WordClass => CLASS_BY_TAG.find(([tag]) => tags.has(tag))?.[1] ?? 'other';

function verbForm(tags: Tags): VerbForm {
  if (!tags.has('Verb')) return null;
  if (tags.has('Gerund')) return 'gerund';
  if (tags.has('Participle')) return 'participle';
  if (tags.has('PastTense')) return 'past';
  if (tags.has('PresentTense')) return 'present';
  return 'base';
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-.,&](?=[\p{L}\p{N}])|[’'](?!s\b|S\b)(?=\p{L}))*|[’'][sS]\b|[^\s]/gu;

/**
 * Words and marks of every sentence with their class, each sentence tagged once for all stages.
 * compromise tags; what the name stage found overrides it.
 */
export function tagSentences(text: string, sentences: readonly Sentence[], names: readonly Name[]): Token[][] {
  return sentences.map((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const tagsAt = tagByOffset(words);
    const inside = names.filter((name) => name.start >= sentence.start && name.end <= sentence.end);
    return Array.from(words.matchAll(WORD), (match): Token => {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const tags = tagsAt.get(match.index) ?? new Set<string>();
      const named = inside.some((name) => name.start <= start && end <= name.end);
      const isWord = /[\p{L}\p{N}]/u.test(match[0]);
      const base = { text: match[0], start, end, lemma: match[0].toLowerCase(), plural: tags.has('Plural') };
      if (!isWord) return { ...base, class: 'punctuation', verb: null };
      if (named) return { ...base, class: 'name', verb: null };
      return { ...base, class: wordClass(tags), verb: verbForm(tags) };
    });
  });
}

function tagByOffset(words: string): Map<number, Tags> {
  const found = new Map<number, Tags>();
  const parsed: { terms: { text: string; tags: string[]; offset: { start: number } }[] }[] = nlp(words).json({
    offset: true,
  });
  for (const part of parsed) for (const term of part.terms) found.set(term.offset.start, new Set(term.tags));
  return found;
}
