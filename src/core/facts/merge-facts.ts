import type { Argument, Fact, Qualifiers } from '../model';
import type { FactDraft } from './fact-draft';

/** The same statement in several sentences is one fact: the fullest wording, all evidence, every qualifier once. */
export function mergeFacts(drafts: readonly FactDraft[]): Fact[] {
  const merged = new Map<string, FactDraft & { evidence: FactDraft['evidence']; all: FactDraft['evidence'][] }>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const known = merged.get(key);
    if (!known) merged.set(key, { ...draft, all: [draft.evidence] });
    else
      merged.set(key, {
        ...known,
        qualifiers: joinQualifiers(known.qualifiers, draft.qualifiers),
        all: addEvidence(known.all, draft),
      });
  }
  return [...merged.values()].map(({ subject, relation, object, qualifiers, modality, all }, index) => ({
    id: `f${index + 1}`,
    subject,
    relation,
    object,
    qualifiers,
    modality,
    evidence: all,
  }));
}

function addEvidence(all: readonly FactDraft['evidence'][], draft: FactDraft): FactDraft['evidence'][] {
  return all.some((one) => one.start === draft.evidence.start) ? [...all] : [...all, draft.evidence];
}

/** A later telling adds what an earlier one left out; where both speak, the earlier stands. */
const joinQualifiers = (first: Qualifiers, second: Qualifiers): Qualifiers => ({ ...second, ...first });

const sideKey = ({ text, entity }: Argument): string =>
  entity ??
  text
    .toLowerCase()
    .replace(/^(?:a|an|the) /, '')
    .replace(/[^\p{L}\p{N} ]/gu, '');

function keyOf({ subject, relation, object, modality }: FactDraft): string {
  const stated = modality === 'negated' ? 'not' : '';
  return [sideKey(subject), relation.toLowerCase(), sideKey(object), stated].join('|');
}
