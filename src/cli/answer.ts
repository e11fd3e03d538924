import type { Analysis } from '../core/model';

/** The command line's JSON for one input: the analysis, its figures under the contract's name `entities`. */
export function toAnswer(id: string, { figures, ...analysis }: Analysis) {
  return { id, ...analysis, entities: figures };
}
