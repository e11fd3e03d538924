import { expect, it } from 'vitest';
import { loadModels } from '../../../cli/load-models';
import { readDocument, readStatement } from '../../read-document';
import { alignItems } from '../align/align-items';
import { SAID } from '../align/find-position';
import { ItemMatches } from '../align/item-matches';
import { toFollowable } from '../differ/follow-words';
import { linkPageFigures } from '../prepare/link-page-figures';
import { prepareDocument, prepareSentences } from '../prepare/prepare-document';
import { isFarFrom } from './is-far-from';

const models = loadModels();
const SENTENCE = 'Three Nordair jets declared fuel emergencies after being diverted to Corvo.';

it.each<[claim: string, far: boolean]>([
  ['Three Nordair jets declared fuel emergencies after being diverted to Corvo.', false],
  ['Three Nordair jets declared fuel emergencies after being diverted to Tarn.', false],
  ['Three Nordair jets reported fuel emergencies after being diverted.', false],
  ['Three Nordair jets lost a wheel after being diverted to Corvo.', true],
  ['Nordair jets are blue.', true],
])('a sentence that lacks two words of a claim, or all but two, is too far from it to be followed: %s', (text, far) => {
  const page = readStatement(text, null, models);
  const document = prepareDocument(readDocument('d', SENTENCE, null, models));
  const [claim] = prepareSentences(page);
  const [sentence] = document.sentences;
  if (!claim || !sentence) throw new Error('nothing was read');
  const matches = new ItemMatches(document, linkPageFigures(page, document.reading));
  const same = (a: Parameters<typeof matches.match>[0], b: typeof a) => matches.match(a, b).score >= SAID;
  const pairs = alignItems(claim.items, sentence.items, matches);
  const sides = { claim, document: sentence, pairs, same };
  expect(isFarFrom(toFollowable(sides), sides, 0.5)).toBe(far);
});
