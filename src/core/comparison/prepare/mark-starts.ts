import type { Figure, Mention, NumberExpression, PageReading, TimeExpression } from '../../model';
import { findHalves, type Halves } from './find-halves';
import { nameKeysOf } from './link-page-figures';

/** A mention with its figure and that figure's names in words. */
export interface MarkedMention extends Mention {
  readonly figure: Figure;
  readonly names: readonly (readonly string[])[];
}

/** What begins where in a text, by offset; of several mentions that begin at one place, the longest. */
export interface Marked {
  readonly mentions: ReadonlyMap<number, MarkedMention>;
  readonly times: ReadonlyMap<number, TimeExpression>;
  readonly numbers: ReadonlyMap<number, NumberExpression>;
  /** Whom `the North` and `the South` mean in it. */
  readonly halves: Halves;
}

/** Looks up figures, times and numbers by the offset where they begin. */
export function markStarts({ article, figures, times, numbers }: PageReading): Marked {
  const mentions = new Map<number, MarkedMention>();
  for (const figure of figures) {
    const names = figure.members ? [] : nameKeysOf(figure, article.text);
    for (const mention of figure.mentions) {
      const before = mentions.get(mention.start);
      if (!before || before.end < mention.end) mentions.set(mention.start, { ...mention, figure, names });
    }
  }
  return {
    mentions,
    times: new Map(times.map((time) => [time.start, time])),
    numbers: new Map(numbers.map((number) => [number.start, number])),
    halves: findHalves(figures),
  };
}
