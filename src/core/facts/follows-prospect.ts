import type { Clause } from '../text/clause';
import type { SentenceView } from './fact-draft';

/** Words for what may come. From the entries around `possibility` and `expectation` in Roget's Thesaurus (1911). */
const PROSPECTS = new Set(
  'prospect possibility risk threat danger fear chance hope likelihood idea plan proposal potential'.split(' '),
);
/** Tokens between the word and what it governs: `of`, a determiner. */
const REACH = 3;

/** `the prospect of Oslo selling its ships`: what a word for a possibility governs has not happened. */
export function followsProspect(view: SentenceView, clause: Clause): boolean {
  if (clause.kind !== 'participle') return false;
  const at = clause.antecedent?.from ?? clause.from;
  return view.tokens.slice(Math.max(0, at - REACH), at).some((token) => PROSPECTS.has(token.lemma));
}
