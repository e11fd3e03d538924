import { loadModels } from '../src/cli/load-models';
import { compareClaims } from '../src/core/comparison/compare-claims';
import type { Verdict } from '../src/core/model';
import { readDocument, readStatement } from '../src/core/read-document';

const models = loadModels();
const DAY = '2025-06-12';
/** Sentences around the one that answers, so that the document is no mere passage. */
const AROUND = 'The weather in the valley was mild.\n\nTrains ran as usual.\n\nThe market opened at eight.';

/** What a document in which a sentence stands says to a claim. */
export function answerClaim(claim: string, sentence: string): Verdict {
  const document = readDocument('d', `News from the valley\n\n${sentence}\n\n${AROUND}`, DAY, models);
  const [comparison] = compareClaims(readStatement(claim, DAY, models), [document]);
  if (!comparison) throw new Error('no answer');
  return comparison.verdict;
}
