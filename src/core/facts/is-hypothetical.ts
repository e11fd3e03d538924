import type { Clause } from '../text/clause';

const HYPOTHETICAL = /^(?:if|unless|whether|lest|until|till|than|how|why|so that|what)$/;
/** Verbs of wanting and ordering: what stands in their that-clause is wished, not stated. */
const WISHING = new Set(
  'want demand propose recommend request urge insist order require wish ask suggest wonder'.split(' '),
);

/** Whether a clause, or one around it, supposes or asks for something instead of stating it: `if the talks fail`. */
export function isHypothetical(clause: Clause): boolean {
  for (let outer: Clause | null = clause; outer; outer = outer.parent) {
    if (outer.kind === 'report') return false;
    if (outer.kind !== 'relative' && HYPOTHETICAL.test(outer.marker)) return true;
    if (outer.kind === 'infinitive') return true;
    if (outer.kind === 'complement' && isWished(outer)) return true;
    if (outer.kind === 'relative') return false;
  }
  return false;
}

/** `They suggest boats may have sunk`: a modal of possibility says what may be, and wishes nothing. */
function isWished({ parent, verb }: Clause): boolean {
  const lemma = parent?.verb?.lemma ?? '';
  if (lemma === 'suggest' && /^(?:may|might|could|can|will|would)$/.test(verb?.modal ?? '')) return false;
  return WISHING.has(lemma);
}
