import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelBlocks } from './label-blocks';

const PROSE = 'The council voted nine to two on Tuesday to close the old bridge for repairs until the spring.';
const MORE = 'Engineers had warned for years that the piers were wearing away faster than the budget allowed.';
const kinds = (text: string): string[] => labelBlocks(text).map((block) => block.kind);
const kindIn = (line: string): string[] =>
  kinds(`Bridge to close until spring\n\n${PROSE}\n\n${line}\n\n${MORE}`).slice(2, -1);

describe('labelBlocks', () => {
  it.each([
    ['a lone statement', PROSE],
    ['a lone statement without a full stop', 'Bridge to close until spring'],
    ['tokenised words', 'The bridge is closed ( Reuters ) .'],
  ])('takes %s for a paragraph', (_, text) => expect(kinds(text)).toEqual(['paragraph']));

  it('tells headline, byline, dateline and body apart at the head of a story', () => {
    expect(kinds(`Bridge to close until spring\nBy Ann Lee and Bo Chan\nFriday, August 21, 2015\n\n${PROSE}`)).toEqual([
      'headline',
      'byline',
      'dateline',
      'paragraph',
    ]);
  });

  it.each([
    ['a full stop in title case', `Old Bridge Closes Until Spring: Engineers Warned.\n\n${PROSE}`, 'headline'],
    ['a sentence first', `${PROSE}\n${MORE}`, 'paragraph'],
    ['nothing but another short line', 'Which bridge?\nThe old one', 'paragraph'],
  ])('decides the first line with %s', (_, text, kind) => expect(kinds(text)[0]).toBe(kind));

  it.each([
    ['an agency in brackets', 'Workers stand on the pier. (AFP/Getty Images)', ['caption', 'credit']],
    ['an agency by way of another', 'Workers stand on the pier. (KCNA/AP via CNN Newsource)', ['caption', 'credit']],
    ['a named photographer', 'Workers stand on the pier. Photograph: Ann Lee/Reuters', ['caption', 'credit']],
    ['square brackets', 'Workers stand on the pier. [Ann Lee/Al Jazeera via AP]', ['caption', 'credit']],
    ['its own picture', 'Workers stand on the pier in this undated handout photo.', ['caption']],
    ['a file photo label', 'FILE PHOTO: Workers stand on the pier', ['caption']],
    ['a line of its own', 'Photo by Ann Lee', ['credit']],
    ['an acronym after a name', 'He spoke to the Associated Press (AP) about the old stone bridge.', ['paragraph']],
    ['an aside in brackets', 'She paid 300 pounds for it. (The bridge was free until 1990.)', ['paragraph']],
  ])('knows a caption and its credit by %s', (_, line, wanted) => expect(kindIn(line)).toEqual(wanted));

  it.each([
    ['More on this story', 'navigation'],
    ['READ NEXT', 'navigation'],
    ['Related', 'navigation'],
    ['You may also like:', 'navigation'],
    ['Most read', 'navigation'],
    ['What the council wants', 'paragraph'],
  ])('takes the headlines below “%s” at the end for %s', (label, kind) => {
    const text = `Bridge to close until spring\n\n${PROSE}\n\n${label}\nFerry firm boss Ann Lee fined over unpaid wages\nOld mill to reopen`;
    expect(kinds(text).slice(-2)).toEqual([kind, kind]);
  });

  it('goes on with the story where prose follows a label', () => {
    expect(kinds(`Bridge to close\n\n${PROSE}\n\nRead more\nFerry firm fined\n\n${MORE}`).at(-1)).toBe('paragraph');
  });

  it('leaves the last paragraph a paragraph when an agency signs the story', () => {
    expect(kinds(`Bridge to close\n\n${PROSE}\n\n${MORE} (Reuters)`)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'credit',
    ]);
  });

  it.each([
    ['PREV Bridges of the north: a tour in pictures', 'navigation'],
    ['NEXT: Ferry fares to rise', 'navigation'],
    ['Next year the bridge will be a hundred years old.', 'paragraph'],
    ['Read more: Ferry fares to rise', 'navigation'],
    ['Also read | Ferry fares to rise', 'navigation'],
    ['Lesen Sie auch: Die Brücke bleibt zu', 'navigation'],
    ['Читайте также: мост закрыт', 'navigation'],
    ['Sign up for our morning newsletter', 'navigation'],
    ['Advertisement', 'navigation'],
    ['© 2024 The Harbour Post. All rights reserved.', 'navigation'],
    ['Updated: 3 May 2024, 10:15 GMT', 'dateline'],
    ['2 days ago', 'dateline'],
    ['WASHINGTON (Reuters) –', 'dateline'],
    ['He drew a photo of a photo.', 'paragraph'],
    ['May 3, 2024 was the last day on which lorries could cross.', 'paragraph'],
    ['Years of warnings', 'heading'],
    ['“We told them so”', 'heading'],
    ['> We told them so', 'quote'],
    ['• Cars may cross until June', 'list'],
  ])('labels %s as %s', (line, kind) => expect(kindIn(line)).toEqual([kind]));

  it('knows a list by neighbouring items, not by a single dash', () => {
    expect(kindIn('- cars\n- bicycles')).toEqual(['list', 'list']);
    expect(kindIn('- That was all they said about the bridge.')).toEqual(['paragraph']);
  });

  it('knows a table by cells in neighbouring lines', () => {
    expect(kindIn('Year\tCars\n2023\t400')).toEqual(['table', 'table']);
  });

  it('gives ranges that hold the trimmed lines', () => {
    const text = `  Bridge to close \r\n\r\n${PROSE}  \n`;
    expect(labelBlocks(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Bridge to close', PROSE]);
  });

  it('finds the parts of the bundled document', () => {
    const file = join(import.meta.dirname, '../../../assets/documents/putin-kim-limousine.txt');
    const all = kinds(readFileSync(file, 'utf8'));
    expect(all[0]).toBe('headline');
    expect(all.slice(-2)).toEqual(['navigation', 'navigation']);
    expect(all.filter((kind) => kind === 'caption')).toHaveLength(2);
    expect(all.filter((kind) => kind === 'credit')).toHaveLength(2);
    expect(all.filter((kind) => kind === 'paragraph')).toHaveLength(14);
  });
});
