import type { Reading, Reason, Span, Token } from '../model';
import { claimFeatures } from './claim-features';
import type { ClaimModel } from './claim-model';
import { rankClaim } from './rank-claim';

/** What a sentence has that makes it worth checking, with its share in the score. */
const WORTH: Readonly<Record<'base' | 'number' | 'time' | 'name' | 'comparison' | 'past' | 'self', number>> = {
  base: 0.3,
  number: 0.2,
  time: 0.12,
  name: 0.15,
  comparison: 0.1,
  past: 0.1,
  self: -0.15,
};
/**
 * How much of the score the learned ranking decides. It has seen debates only and thinks little of plain news, so that the
 * rules keep a share; from .5 to .8 the ranking of debates hardly changes.
 */
const LEARNED = 0.7;

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
  sentence: Span,
  reading: Pick<Reading, 'numbers' | 'times' | 'figures'>,
  model: ClaimModel,
): ClaimWorth {
  const numbers = reading.numbers.filter((number) => inside(number, sentence));
  const times = reading.times.filter((time) => inside(time, sentence));
  const names = reading.figures.flatMap((figure) =>
    figure.mentions.filter((mention) => mention.form === 'name' && inside(mention, sentence)),
  );
  const low = (token: Token): string => token.text.toLowerCase();
  const parts: readonly (readonly [number, string, readonly Span[]])[] = [
    [WORTH.number, 'worth-number', numbers],
    [WORTH.time, 'worth-time', times],
    [WORTH.name, 'worth-name', names],
    [WORTH.comparison, 'worth-comparison', tokens.filter((token) => COMPARISON.test(low(token)))],
    [WORTH.past, 'worth-past-event', tokens.filter((token) => token.class === 'verb' && token.verb === 'past')],
    [WORTH.self, 'worth-less-about-oneself', tokens.filter((token) => FIRST_PERSON.test(low(token)))],
  ];
  const there = parts.filter(([, , at]) => at.length > 0);
  const ruled = Math.max(
    0,
    Math.min(
      1,
      there.reduce((sum, [worth]) => sum + worth, WORTH.base),
    ),
  );
  const learned = rankClaim(claimFeatures({ tokens, numbers, times, names }), model);
  return {
    score: Math.round((LEARNED * learned + (1 - LEARNED) * ruled) * 1000) / 1000,
    because: there.map(([, rule, at]) => ({ rule, at: at.map(({ start, end }) => ({ start, end })) })),
  };
}
