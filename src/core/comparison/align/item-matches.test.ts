import { expect, it } from 'vitest';
import { loadModels } from '../../../cli/load-models';
import { readDocument, readStatement } from '../../read-document';
import { linkPageFigures } from '../prepare/link-page-figures';
import { prepareDocument, prepareSentences } from '../prepare/prepare-document';
import { ItemMatches } from './item-matches';
import { matchItems } from './match-items';

const models = loadModels();
const TEXT = `Ada Brenn sold 40 lamps in Corvo on Monday.

Brenn bought the lamps in Norway two years ago. “They are cheap,” she said of the lamps.`;

it('says of every two items, the first time and again, what comes out when they are held against each other', () => {
  const page = readStatement(
    'Norwegian trader Brenn purchased “cheap” lamps and sold 30 of them on Tuesday.',
    null,
    models,
  );
  const document = prepareDocument(readDocument('d', TEXT, '2025-06-12', models));
  const links = linkPageFigures(page, document.reading);
  const matches = new ItemMatches(document, links);
  const claims = prepareSentences(page).flatMap(({ items }) => items);
  for (const { items } of document.sentences) {
    const numbers = matches.numbersOf(items);
    for (const claim of [...claims, ...claims])
      items.forEach((item, at) => {
        const expected = matchItems(claim, item, links);
        expect(matches.matchAt(matches.rowOf(claim), numbers[at] ?? 0, claim, item)).toEqual(expected);
        expect(matches.match(claim, item)).toEqual(expected);
        expect(matches.match(claim, { ...item })).toEqual(expected);
      });
  }
});
