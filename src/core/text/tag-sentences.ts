import { HELPERS } from '../lexicon/closed-words';
import type { Name, Sentence, Span, Token } from '../model';
import { correctClasses } from './correct-classes';
import { draftWords } from './draft-words';
import { findCliticLemma, findNounLemma, findVerbLemma } from './find-lemma';
import { findTokens } from './find-tokens';
import { type Term, type TermTags, tagWithCompromise } from './tag-with-compromise';
import type { WordDraft } from './word-draft';

/** Well-known names that stand in for the text's own when compromise tags: it knows these, and few others. */
const STAND_INS: Readonly<Partial<Record<Name['type'], string>>> = {
  person: 'John',
  place: 'Paris',
  organization: 'Google',
};

/**
 * Words and marks of every sentence with their class, form and lemma, all sentences tagged once for every stage.
 * compromise tags; what the name stage found, closed word lists and rules of context override it.
 */
export function tagSentences(text: string, sentences: readonly Sentence[], names: readonly Name[]): Token[][] {
  const drafts = sentences.map((sentence) => {
    const own = names.filter((name) => name.start < sentence.end && sentence.start < name.end);
    const tokens = findTokens(text.slice(sentence.start, sentence.end)).map(({ start, end }) => ({
      start: start + sentence.start,
      end: end + sentence.start,
    }));
    return { own, tokens, ...toTerms(text, tokens, own) };
  });
  const tagged = tagWithCompromise(drafts.map(({ terms }) => terms));
  return drafts.map(({ own, tokens, termOf }, index) => {
    const tags = termOf.map((term): TermTags | null => (term === null ? null : (tagged[index]?.[term] ?? null)));
    const words = draftWords(text, tokens, own, tags);
    correctClasses(words);
    return words.map((word, at) => toToken(word, words, at));
  });
}

/** The terms for compromise, and for each token the index of its term: a name is one term, marks hang on the word before. */
function toTerms(text: string, tokens: readonly Span[], names: readonly Name[]) {
  const terms: { text: string; post: string }[] = [];
  let last: Name | undefined;
  const termOf = tokens.map(({ start, end }): number | null => {
    const words = text.slice(start, end);
    const name = names.find((one) => one.start < end && start < one.end);
    const previous = terms.at(-1);
    if (name && name === last) return terms.length - 1;
    last = name;
    if (name) terms.push({ text: STAND_INS[name.type] ?? words, post: ' ' });
    else if (/^[’'] ?s$/i.test(words) && previous) previous.text += "'s";
    else if (/[\p{L}\p{N}]/u.test(words)) terms.push({ text: words.replace('’', "'"), post: ' ' });
    else if (previous && /[,.;:!?]/.test(words)) previous.post = `${words} `;
    else return null;
    return terms.length - 1;
  });
  return { terms: terms satisfies Term[], termOf };
}

function toToken(word: WordDraft, words: readonly WordDraft[], at: number): Token {
  const { start, end, text } = word;
  const wordClass = word.class === 'verb' && isHelping(words, at) ? 'auxiliary' : word.class;
  return { text, start, end, lemma: toLemma(word), class: wordClass, verb: word.verb, plural: isPlural(word) };
}

/** Whether a form of be, have or do helps a later verb: only adverbs may stand between. */
function isHelping(words: readonly WordDraft[], at: number): boolean {
  const word = words[at];
  if (!word || !(HELPERS.has(word.lower) || /^[’']/.test(word.lower))) return false;
  let next = at + 1;
  while (words[next]?.class === 'adverb') next++;
  const verb = words[next];
  if (verb?.class !== 'verb') return false;
  const lemma = HELPERS.get(word.lower)?.lemma ?? 'be';
  if (lemma === 'do') return verb.verb === 'base';
  if (lemma === 'have') return verb.verb === 'participle' || verb.verb === 'past';
  return verb.verb === 'participle' || verb.verb === 'past' || verb.verb === 'gerund';
}

const PLURAL_PRONOUNS = new Set(['we', 'us', 'they', 'them', 'ourselves', 'themselves', 'these', 'those']);

const isPlural = (word: WordDraft): boolean => (word.class === 'noun' ? word.plural : PLURAL_PRONOUNS.has(word.lower));

function toLemma(word: WordDraft): string {
  const clitic = findCliticLemma(word.lower);
  if (clitic && word.class !== 'noun') return clitic;
  if (word.class === 'particle' && word.lower.startsWith('’')) return '’s';
  if (word.lower === '’s') return 'be';
  if (word.class === 'verb') return HELPERS.get(word.lower)?.lemma ?? findVerbLemma(word.lower, word.verb);
  if (word.class === 'noun') return findNounLemma(word.lower, word.plural);
  return word.lower;
}
