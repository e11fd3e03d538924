import type { Fact, Figure, FigureType } from '../core/model';

/** A figure of a document with the facts about it; null gathers what is about no one named. */
export interface FigureFacts {
  readonly figure: Figure | null;
  readonly facts: readonly Fact[];
}

/** Readers ask first who, then which body, then where. */
const RANK: Readonly<Record<FigureType, number>> = {
  person: 0,
  organization: 1,
  place: 2,
  event: 3,
  product: 4,
  other: 5,
};
/** Groups such as “A and B” come after single figures of their members' kind. */
const GROUP_RANK = 0.5;

function rankOf(figure: Figure | null, byId: ReadonlyMap<string, Figure>): number {
  if (!figure) return Number.POSITIVE_INFINITY;
  const members = (figure.members ?? []).map((id) => byId.get(id)).filter((member) => member !== undefined);
  if (members.length === 0) return RANK[figure.type];
  return Math.min(...members.map((member) => RANK[member.type])) + GROUP_RANK;
}

/**
 * Facts by figure, each fact once: under its subject, or else under its object. People come first; among figures of a
 * kind the one with more facts; facts keep their order.
 */
export function groupFacts(facts: readonly Fact[], figures: readonly Figure[]): FigureFacts[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const groups = new Map<Figure | null, Fact[]>();
  for (const fact of facts) {
    const owner = byId.get(fact.subject.entity ?? '') ?? byId.get(fact.object.entity ?? '') ?? null;
    groups.set(owner, [...(groups.get(owner) ?? []), fact]);
  }
  return [...groups]
    .map(([figure, own]) => ({ figure, facts: own }))
    .sort((a, b) => rankOf(a.figure, byId) - rankOf(b.figure, byId) || b.facts.length - a.facts.length);
}
