import type { Span } from '../model';
import { type Discourse, isOwner, isWithin } from './discourse';
import type { Draft } from './draft';

/**
 * Who says the quoted sentence that `span` stands in, as far as it has been read: people outside the quotation in the
 * sentence where it begins, and in the one before when it goes on behind a name: “…,” Lee said. “He …”. Speakers call
 * themselves I, so that no "he" in their words means them. Empty outside quotations, and for a few quoted words within a
 * sentence of the paper's.
 */
export function findQuotedSpeakers(discourse: Discourse, span: Span): ReadonlySet<Draft> {
  const quotation = discourse.quotations.find((one) => isWithin(span, one));
  const first = discourse.tokens.find((token) => token.start > (quotation?.start ?? 0) && /\p{L}/u.test(token.text));
  if (!quotation || !/^\p{Lu}/u.test(first?.text ?? '')) return new Set();
  const previous = discourse.past.at(-1);
  const goesOn = previous?.block === quotation.block && discourse.quotations.some((one) => isIn(one, previous.tokens));
  const opening = discourse.past.find(({ tokens }) => isIn(quotation, tokens));
  const tokensOf = (sentence: number) =>
    sentence === discourse.sentence
      ? discourse.tokens
      : (discourse.past.find(({ index }) => index === sentence)?.tokens ?? []);
  const isSpeaker = (sentence: number) =>
    sentence === discourse.sentence || (goesOn && sentence === previous?.index) || sentence === opening?.index;
  const outside = discourse.seen.filter(
    (one) => isSpeaker(one.sentence) && !discourse.quotations.some((other) => isWithin(one, other)),
  );
  const speakers = outside.filter((one) => one.draft.type === 'person' && !isOwner(tokensOf(one.sentence), one));
  return new Set(speakers.map((one) => one.draft));
}

const isIn = (quotation: Span, tokens: readonly Span[]): boolean =>
  tokens.some((token) => isWithin(token, quotation)) && tokens.some((token) => !isWithin(token, quotation));
