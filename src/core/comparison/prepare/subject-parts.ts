import type { Clause, NounPart } from '../../text/clause';

/** The subject of a clause with what stands in apposition to it: `the culture minister`, `Lena Aske`; [] where there is none. */
export function subjectParts({ subject, before }: Clause): NounPart[] {
  if (!subject) return [];
  const apposed = before.filter((part): part is NounPart => part.kind === 'noun' && part.apposed && part !== subject);
  return before.some((part) => part === subject) ? [subject, ...apposed] : [subject];
}
