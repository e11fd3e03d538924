import { describe, expect, it } from 'vitest';
import { loadModels } from '../../cli/load-models';
import { readDocument, readStatement } from '../read-document';
import { compareClaims } from './compare-claims';

const models = loadModels();
/** Sentences around the one that answers, so that the document is no mere passage. */
const AROUND = 'The weather in the valley was mild.\n\nTrains ran as usual.\n\nThe market opened at eight.';

function answer(claim: string, sentence: string) {
  const document = readDocument('d', `News from the valley\n\n${sentence}\n\n${AROUND}`, '2025-06-12', models);
  const [comparison] = compareClaims(readStatement(claim, '2025-06-12', models), [document]);
  if (!comparison) throw new Error('no answer');
  return comparison.verdict;
}

type Held = readonly [claim: string, sentence: string];

describe('the document says otherwise', () => {
  it.each<Held>([
    ['The ferry will cost NZ$62 million.', 'The ferry will cost NZ $26 million.'],
    ['Ada Brenn left the council in April.', 'In March, Ada Brenn left the council.'],
  ])('of an amount or a time as papers write them: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });
});
