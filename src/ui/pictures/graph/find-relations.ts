import type { Fact, Figure, Span } from '../../../core/model';
import type { DocumentView } from '../../../core/report';

/** That one figure does something to, or is something of, another. */
export interface Relation {
  /** Figure id. */
  readonly from: string;
  /** Figure id. */
  readonly to: string;
  /** In the document's words: `presented an Aurus car`. */
  readonly label: string;
  /** True when both do it together, so that it has no direction. */
  readonly mutual: boolean;
  /** False when someone says it, when it lies ahead or is not said to be certain. */
  readonly certain: boolean;
  /** True when the document says that it is not so. */
  readonly negated: boolean;
  readonly evidence: Span;
}

const CERTAIN: ReadonlySet<Fact['modality']> = new Set(['asserted', 'negated']);

/** A group's members, or the figure itself. */
const membersOf = (id: string, byId: ReadonlyMap<string, Figure>): readonly string[] => byId.get(id)?.members ?? [id];

interface Ends {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly label: string;
  readonly mutual: boolean;
}

/** Whom a fact joins: subject and object, or giver and receiver, or the two who act together; null when it joins nobody. */
function findEnds(fact: Fact, byId: ReadonlyMap<string, Figure>, byName: ReadonlyMap<string, string>): Ends | null {
  const { subject, relation, object, qualifiers } = fact;
  if (!subject.entity) return null;
  const from = membersOf(subject.entity, byId);
  if (object.entity) return { from, to: membersOf(object.entity, byId), label: relation, mutual: false };
  const receiver = byName.get(qualifiers.recipient ?? '');
  const label = `${relation} ${object.text}`;
  if (receiver) return { from, to: membersOf(receiver, byId), label, mutual: false };
  const [one, other, ...more] = from;
  return one && other && more.length === 0 ? { from: [one], to: [other], label, mutual: true } : null;
}

/** Who is joined to whom by a document's facts. A fact that names one figure only joins nobody, and is left out. */
export function findRelations({ facts, figures }: DocumentView): Relation[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const byName = new Map(figures.map(({ name, id }) => [name, id]));
  const found = new Map<string, Relation>();
  for (const fact of facts) {
    const ends = fact.modality === 'evaluative' ? null : findEnds(fact, byId, byName);
    const [evidence] = fact.evidence;
    if (!ends || !evidence) continue;
    for (const from of ends.from) {
      for (const to of ends.to) {
        const negated = fact.modality === 'negated';
        const key = JSON.stringify([from, to, ends.label, negated]);
        if (from === to || found.has(key)) continue;
        const certain = CERTAIN.has(fact.modality) && fact.qualifiers.source === undefined;
        found.set(key, { from, to, label: ends.label, mutual: ends.mutual, certain, negated, evidence });
      }
    }
  }
  return [...found.values()];
}
