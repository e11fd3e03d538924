import type { Claim, Reading } from '../model';
import { isClaimable } from './is-claimable';
import { readStance } from './read-stance';
import { scoreClaim } from './score-claim';

/** Kinds of block in which nothing is claimed. */
const SILENT = new Set(['navigation', 'credit', 'byline', 'dateline']);

/**
 * Sentences and clauses that state something checkable, with stance, score and the reasons for both.
 * Questions, instructions, greetings and fragments without a verb are none.
 */
export function findClaims(reading: Omit<Reading, 'claims' | 'facts'>): Claim[] {
  return reading.sentences.flatMap((sentence, index): Claim[] => {
    const block = reading.article.blocks[sentence.block];
    const tokens = reading.tokens[index] ?? [];
    if (!block || SILENT.has(block.kind)) return [];
    if (!isClaimable(tokens, block.kind)) return [];
    const { stance, because } = readStance(sentence, tokens, reading);
    const { score, because: worth } = scoreClaim(tokens, sentence, reading);
    const { start, end } = sentence;
    return [{ start, end, sentence: index, score, stance, because: [...because, ...worth] }];
  });
}
