import type { Argument, Fact, Qualifiers, Span } from '../model';
import type { FactDraft } from './fact-draft';

type Merged = FactDraft & { readonly all: readonly Span[] };

/**
 * The same statement in several sentences is one fact: the first wording, all evidence, every qualifier once. A statement
 * that another tells in full (`was seen` beside `was seen in Oslo`) only adds its evidence.
 */
export function mergeFacts(drafts: readonly FactDraft[]): Fact[] {
  const merged = new Map<string, Merged>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const known = merged.get(key);
    if (!known) merged.set(key, { ...draft, all: [draft.evidence] });
    else
      merged.set(key, {
        ...known,
        qualifiers: join(known.qualifiers, draft.qualifiers),
        all: addAll(known.all, [draft.evidence]),
      });
  }
  const facts = [...merged.values()];
  const kept = facts.filter((fact) => !facts.some((other) => isPartOf(fact, other)));
  return kept.map((fact, index) =>
    toFact(
      fact,
      index,
      facts.filter((part) => isPartOf(part, fact)),
    ),
  );
}

function toFact(fact: Merged, index: number, parts: readonly Merged[]): Fact {
  const { subject, relation, predicate, object, qualifiers, modality, all, at } = fact;
  const evidence = parts.reduce((spans, part) => addAll(spans, part.all), all);
  return { id: `f${index + 1}`, subject, relation, predicate, object, qualifiers, modality, evidence, at };
}

/** Whether a statement without object is the beginning of another on the same subject. */
function isPartOf(part: Merged, whole: Merged): boolean {
  if (part === whole || part.object.text || !whole.object.text || sideKey(part.subject) !== sideKey(whole.subject))
    return false;
  return whole.predicate === part.predicate || whole.predicate.startsWith(`${part.predicate} `);
}

function addAll(spans: readonly Span[], more: readonly Span[]): readonly Span[] {
  return [...spans, ...more.filter((one) => !spans.some((known) => known.start === one.start))];
}

/** A later telling adds what an earlier one left out; where both speak, the earlier stands. */
const join = (first: Qualifiers, second: Qualifiers): Qualifiers => ({ ...second, ...first });

const sideKey = ({ text, entity }: Argument): string =>
  entity ??
  text
    .toLowerCase()
    .replace(/^(?:a|an|the) /, '')
    .replace(/[^\p{L}\p{N} ]/gu, '');

function keyOf({ subject, predicate, object, modality }: FactDraft): string {
  return [sideKey(subject), predicate, sideKey(object), modality === 'negated' ? 'not' : ''].join('|');
}
