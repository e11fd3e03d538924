import type { Figure, Mention, NumberExpression, Reading, TimeExpression } from '../model';

/** What begins where in a text, by offset; of several mentions that begin at one place, the longest. */
export interface Marked {
  readonly mentions: ReadonlyMap<number, Mention & { readonly figure: Figure }>;
  readonly times: ReadonlyMap<number, TimeExpression>;
  readonly numbers: ReadonlyMap<number, NumberExpression>;
}

/** Looks up figures, times and numbers by the offset where they begin. */
export function markStarts({ figures, times, numbers }: Reading): Marked {
  const mentions = new Map<number, Mention & { figure: Figure }>();
  for (const figure of figures) {
    for (const mention of figure.mentions) {
      const before = mentions.get(mention.start);
      if (!before || before.end < mention.end) mentions.set(mention.start, { ...mention, figure });
    }
  }
  return {
    mentions,
    times: new Map(times.map((time) => [time.start, time])),
    numbers: new Map(numbers.map((number) => [number.start, number])),
  };
}
