import type { Clause, NounPart } from '../../text/clause';

/**
 * Who they are that a participle or relative clause tells of, where its sentence says so outright: Lind and Aske in `the two
 * killed were Lind and Aske`, `the woman who won was Lind`.
 */
export function partsOfBeing({ kind, from, parent, objectGap }: Clause, noun: NounPart | null): readonly NounPart[] {
  const verb = parent?.verb;
  if (
    !noun ||
    !verb ||
    !/^(?:participle|relative)$/.test(kind) ||
    objectGap ||
    parent.subject !== noun ||
    noun.to !== from
  )
    return [];
  if (verb.lemma !== 'be' || verb.negated || verb.modal || parent.chain.length) return [];
  const [first, ...more] = parent.after;
  if (first?.kind !== 'noun') return [];
  return [first, ...more.filter((part) => part.kind === 'noun')];
}
