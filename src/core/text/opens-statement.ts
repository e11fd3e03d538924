import { isVerbChunk } from './chunk';
import type { ParseState } from './parse-state';

/**
 * Whether a form that may be past or participle begins a sentence of which the statement stands behind a comma: `Asked whether
 * he would go, Lind said no`, `Founded in 1990, the party won`. What is told in the past has a subject in front of it.
 */
export function opensStatement({ chunks, at, clause }: ParseState): boolean {
  if (
    clause.kind !== 'main' ||
    clause.from > 0 ||
    chunks.slice(0, at).some(({ kind }) => !/^(?:quote|adverb)$/.test(kind))
  )
    return false;
  const next = chunks[at + 1]?.kind ?? '';
  if (!/^(?:preposition|subordinator|adverb)$/.test(next)) return false;
  const comma = chunks.findIndex(({ kind }, i) => i > at && kind === 'comma');
  if (comma < 0 || chunks[comma + 1]?.kind !== 'noun') return false;
  const end = chunks.findIndex(({ kind }, i) => i > comma && kind === 'stop');
  return chunks
    .slice(comma + 1, end < 0 ? undefined : end)
    .some((chunk) => isVerbChunk(chunk) && chunk.finite !== 'no');
}
