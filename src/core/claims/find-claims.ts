import type { Claim, Reading, Sentence, Token } from '../model';
import type { ClaimModel } from './claim-model';
import { isClaimable } from './is-claimable';
import { readStance } from './read-stance';
import { scoreClaim } from './score-claim';
import { splitClauses } from './split-clauses';

/** Kinds of block in which nothing is claimed. */
const SILENT = new Set(['navigation', 'credit', 'byline', 'dateline']);

/**
 * Sentences and clauses that state something checkable, with stance, score and the reasons for both.
 * Questions, instructions, greetings and fragments without a verb are none.
 */
export function findClaims(reading: Omit<Reading, 'claims' | 'facts'>, model: ClaimModel): Claim[] {
  return reading.sentences.flatMap((sentence, index): Claim[] => {
    const block = reading.article.blocks[sentence.block];
    const tokens = reading.tokens[index] ?? [];
    if (!block || SILENT.has(block.kind) || !isClaimable(tokens, block.kind)) return [];
    const clauses = splitClauses(tokens);
    const isSplit = clauses.length > 1 && clauses.every((clause) => isClaimable(clause, block.kind));
    return (isSplit ? clauses : [tokens]).map((clause) => toClaim(clause, sentence, index, isSplit, reading, model));
  });
}

function toClaim(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  isSplit: boolean,
  reading: Omit<Reading, 'claims' | 'facts'>,
  model: ClaimModel,
): Claim {
  const start = isSplit ? (tokens[0]?.start ?? sentence.start) : sentence.start;
  const end = isSplit ? (tokens.at(-1)?.end ?? sentence.end) : sentence.end;
  const { stance, because } = readStance({ start, end }, tokens, reading);
  const { score, because: worth } = scoreClaim(tokens, { start, end }, reading, model);
  return { start, end, sentence: index, score, stance, because: [...because, ...worth] };
}
