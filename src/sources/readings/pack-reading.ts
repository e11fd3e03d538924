import type { Reading } from '../../core/model';
import { type PackedTokens, packTokens, unpackTokens } from '../../core/text/pack-tokens';

/** A reading as it is stored. */
export interface PackedReading extends Omit<Reading, 'tokens'> {
  readonly packed: PackedTokens;
}

/** Makes a reading small enough to be stored by the thousand. */
export function packReading({ tokens, ...rest }: Reading): PackedReading {
  return { ...rest, packed: packTokens(rest.sentences, tokens) };
}

/** The reading again, as it was before. */
export function unpackReading({ packed, ...rest }: PackedReading): Reading {
  return { ...rest, tokens: unpackTokens(packed, rest.article.text, rest.sentences) };
}
