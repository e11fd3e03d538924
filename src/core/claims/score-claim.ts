import type { Reading, Reason, Sentence, Span, Token } from '../model';

/** What a sentence has that makes it worth checking, with its share in the score. */
const WORTH: Readonly<Record<'base' | 'number' | 'time' | 'figure' | 'comparison' | 'past', number>> = {
  base: 0.3,
  number: 0.2,
  time: 0.12,
  figure: 0.15,
  comparison: 0.1,
  past: 0.1,
};

const COMPARISON =
  /^(?:more|less|fewer|most|least|higher|lower|largest|biggest|smallest|highest|lowest|first|last|only|than|record)$/;
const FIRST_PERSON = /^(?:i|me|my)$/;

interface ClaimWorth {
  /** 0..1 */
  readonly score: number;
  readonly because: readonly Reason[];
}

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Check-worthiness: specific, measurable, about the world rather than about the speaker. Each part is a reason. */
export function scoreClaim(
  tokens: readonly Token[],
  sentence: Sentence,
  reading: Pick<Reading, 'numbers' | 'times' | 'figures'>,
): ClaimWorth {
  const numbers = reading.numbers.filter((number) => inside(number, sentence));
  const times = reading.times.filter((time) => inside(time, sentence));
  const names = reading.figures.flatMap((figure) =>
    figure.mentions.filter((mention) => mention.form === 'name' && inside(mention, sentence)),
  );
  const parts: readonly (readonly [number, string, readonly Span[]])[] = [
    [WORTH.number, 'worth-number', numbers],
    [WORTH.time, 'worth-time', times],
    [WORTH.figure, 'worth-figure', names],
    [WORTH.comparison, 'worth-comparison', tokens.filter((token) => COMPARISON.test(token.text.toLowerCase()))],
    [WORTH.past, 'worth-past-event', tokens.filter((token) => token.class === 'verb' && token.verb === 'past')],
  ];
  const there = parts.filter(([, , at]) => at.length > 0);
  const personal = tokens.some((token) => FIRST_PERSON.test(token.text.toLowerCase())) ? WORTH.figure : 0;
  const score = there.reduce((sum, [worth]) => sum + worth, WORTH.base) - personal;
  return {
    score: Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000,
    because: there.map(([, rule, at]) => ({ rule, at: at.map(({ start, end }) => ({ start, end })) })),
  };
}
