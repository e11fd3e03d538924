import { SAYING_VERBS } from '../lexicon/verbs';
import { openClause, type ParseState } from './parse-state';

/** Quotation marks after a verb of saying and a comma or colon open what is said: `She added, “We will stay.”` */
export function placeQuote(state: ParseState): void {
  const { clause, chunks, tokens } = state;
  const mark = chunks[state.at - 1];
  const divides = mark !== undefined && /^[,:]$/.test(tokens[mark.from]?.text ?? '');
  if (
    !divides ||
    !clause.verb ||
    !SAYING_VERBS.has(clause.verb.lemma) ||
    clause.after.some((part) => part.kind === 'clause')
  )
    return;
  openClause(state, 'complement', chunks[state.at]?.to ?? clause.to);
}
