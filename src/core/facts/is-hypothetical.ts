import { PROSPECT_VERBS } from '../lexicon/prospects';
import type { Clause } from '../text/clause';

const HYPOTHETICAL =
  /^(?:if|unless|whether|lest|until|till|than|how|why|so that|what|as long as|so long as|as if|as though|in case)$/;
/** Verbs of wanting and ordering: what stands in their that-clause is wished, not stated. */
const WISHING = new Set(
  'want demand propose recommend request urge insist order require wish ask suggest wonder'.split(' '),
);

/** Whether a clause, or one around it, supposes or asks for something instead of stating it: `if the talks fail`. */
export function isHypothetical(clause: Clause): boolean {
  for (let outer: Clause | null = clause; outer; outer = outer.parent) {
    if (outer.kind === 'report') return false;
    if (outer.kind !== 'relative' && HYPOTHETICAL.test(outer.marker)) return true;
    if ((outer.kind === 'infinitive' && !isInterrupted(outer, clause)) || isStillToCome(outer)) return true;
    if (outer.kind === 'complement' && isWished(outer)) return true;
    if (outer.kind === 'relative') return false;
  }
  return false;
}

/**
 * `was crossing the road to fetch water when the wall fell`: what happened while someone was about to do something did
 * happen, unless the verb before only wants that.
 */
export function isInterrupted(infinitive: Clause, { marker, verb, parent }: Clause): boolean {
  const above = infinitive.parent?.verb;
  if (marker !== 'when' || parent !== infinitive || !above || above.modal || above.form === 'infinitive') return false;
  return verb?.form === 'tensed' && !verb.modal && verb.finite !== 'no' && !PROSPECT_VERBS.has(above.lemma);
}

/** `will start once the rain ends`, `to leave as soon as it is dry`: what something yet to come waits for has not happened either. */
function isStillToCome({ marker, verb, chain, parent }: Clause): boolean {
  if (!/^(?:once|as soon as|when|after|before)$/.test(marker) || verb?.form !== 'tensed' || verb.modal) return false;
  const awaits = [parent?.verb, ...(parent?.chain ?? [])].some(
    (one) => one && (/^(?:will|shall|would)$/.test(one.modal ?? '') || one.form === 'infinitive'),
  );
  return awaits && chain.length === 0 && verb.finite !== 'open';
}

/** `They suggest boats may have sunk`: a modal of possibility says what may be, and wishes nothing. */
function isWished({ parent, verb }: Clause): boolean {
  const lemma = parent?.verb?.lemma ?? '';
  if (lemma === 'suggest' && /^(?:may|might|could|can|will|would)$/.test(verb?.modal ?? '')) return false;
  return WISHING.has(lemma);
}
