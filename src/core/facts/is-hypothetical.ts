import type { Clause } from '../text/clause';

const HYPOTHETICAL = /^(?:if|unless|whether|lest|until|till|than|how|why|so that|what)$/;
/** Verbs of wanting and ordering: what stands in their that-clause is wished, not stated. */
const WISHING = new Set(
  'want demand propose recommend request urge insist order require wish ask suggest wonder'.split(' '),
);

/** Whether a clause, or one around it, supposes or asks for something instead of stating it: `if the talks fail`. */
export function isHypothetical(clause: Clause): boolean {
  for (let outer: Clause | null = clause; outer; outer = outer.parent) {
    if (outer.kind !== 'relative' && HYPOTHETICAL.test(outer.marker)) return true;
    if (outer.kind === 'infinitive') return true;
    if (outer.kind === 'complement' && WISHING.has(outer.parent?.verb?.lemma ?? '')) return true;
    if (outer.kind === 'relative') return false;
  }
  return false;
}
