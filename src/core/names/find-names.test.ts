import { describe, expect, it } from 'vitest';
import { loadModels } from '../../cli/load-models';
import type { Block, BlockKind } from '../model';
import { readPlainText } from '../text/read-plain-text';
import { splitSentences } from '../text/split-sentences';
import { findNames } from './find-names';

const { names: model } = loadModels();

/** Names of a text as `words: type`. */
function namesIn(text: string, kind: BlockKind = 'paragraph'): string[] {
  const blocks: Block[] = Array.from(text.matchAll(/[^\n]+/g), (line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind,
  }));
  const article = { ...readPlainText(text), blocks };
  return findNames(article, splitSentences(article), model).map(
    ({ start, end, type }) => `${text.slice(start, end)}: ${type}`,
  );
}

describe('names are found', () => {
  it.each<[string, string, string[]]>([
    [
      'a person, a body and a place',
      'Maria Delgado joined Reuters in Lisbon.',
      ['Maria Delgado: person', 'Reuters: organization', 'Lisbon: place'],
    ],
    [
      'what an office is of, and who is in it',
      'On Monday, the mayor of London Maria Delgado smiled.',
      ['London: place', 'Maria Delgado: person'],
    ],
    [
      'who says something of a country, who are no one body',
      'Before the talks, Kim said Russia’s war protects its sovereignty.',
      ['Kim: person', 'Russia: place'],
    ],
    [
      'where a member of a party is from',
      'Maria Delgado, an Ottawa New Democrat MP, smiled.',
      ['Maria Delgado: person', 'Ottawa: place'],
    ],
    [
      'titles outside',
      'French President Emmanuel Macron met Dr. Peter Novak.',
      ['Emmanuel Macron: person', 'Peter Novak: person'],
    ],
    [
      'possessives outside',
      'Merkel’s party lost. Angela Merkel resigned.',
      ['Merkel: person', 'Angela Merkel: person'],
    ],
    ['no demonyms', 'Korean and Spanish officials met Japanese envoys.', []],
    ['no weekdays or months', 'On Monday and in October, it rained.', []],
    ['initials', 'George W. Bush met J. K. Rowling.', ['George W. Bush: person', 'J. K. Rowling: person']],
    ['particles', 'Ursula von der Leyen flew to Madrid.', ['Ursula von der Leyen: person', 'Madrid: place']],
    ['hyphens and the surname first', 'President Moon Jae-in flew to Hanoi.', ['Moon Jae-in: person', 'Hanoi: place']],
    [
      'three words with the surname first',
      'Leader Kim Jong Un met Xi Jinping.',
      ['Kim Jong Un: person', 'Xi Jinping: person'],
    ],
    [
      'Arabic names',
      'Crown Prince Mohammed bin Salman met Bashar al-Assad.',
      ['Mohammed bin Salman: person', 'Bashar al-Assad: person'],
    ],
    ['letters', 'The IAEA and NATO agreed in Vienna.', ['IAEA: organization', 'NATO: organization', 'Vienna: place']],
    ['two people joined by and', 'Anna Keller and Tom Brandt spoke.', ['Anna Keller: person', 'Tom Brandt: person']],
    ['nothing where nothing is named', 'It rained all day and the match was called off.', []],
  ])('%s', (_case, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('blocks that name nobody', () => {
  it.each<BlockKind>(['navigation', 'byline'])('%s', (kind) => {
    expect(namesIn('Maria Delgado, Reuters, Lisbon', kind)).toEqual([]);
  });

  it('a credit names organisations only', () => {
    expect(namesIn('Maria Delgado / Reuters', 'credit')).toEqual(['Reuters: organization']);
    expect(namesIn('Ana Delgado / Lakeland Press', 'credit')).toEqual(['Lakeland Press: organization']);
  });
});

it('says how sure it is of each name, from 0 to 1', () => {
  const text = 'Angela Merkel flew to Paris.';
  const article = readPlainText(text);
  for (const { score } of findNames(article, splitSentences(article), model)) {
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
  }
});
