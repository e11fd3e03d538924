import { describe, expect, it } from 'vitest';
import { type Called, describeIdentity } from './describe-identity';

const lind = (...descriptions: string[]): Called => ({ name: 'Vera Lind', descriptions });

describe('who someone is, in one line', () => {
  it.each<[string, Called, Called | null, { page: string[]; document: string[]; isShared: boolean } | null]>([
    ['nothing where nobody says anything', lind(), lind(), null],
    ['the page’s words alone', lind('engineer'), null, { page: ['engineer'], document: [], isShared: false }],
    ['the document’s words alone', lind(), lind('engineer'), { page: [], document: ['engineer'], isShared: false }],
    ['once where both say the same', lind('Engineer'), lind('engineer'), of(['Engineer'])],
    ['once, and in full, where one says more', lind('engineer'), lind('Finnish engineer'), of(['Finnish engineer'])],
    ['apart where they differ', lind('mayor'), lind('engineer'), of(['mayor'], ['engineer'])],
    ['apart where an office is over', lind('former mayor'), lind('mayor'), of(['former mayor'], ['mayor'])],
    ['apart where an office is a deputy’s', lind('deputy mayor'), lind('mayor'), of(['deputy mayor'], ['mayor'])],
    [
      'apart where only part is shared',
      lind('mayor', 'rower'),
      lind('mayor', 'engineer'),
      of(['mayor', 'rower'], ['mayor', 'engineer']),
    ],
    ['each thing once', lind('mayor', 'mayor of Turku'), null, of(['mayor of Turku'], [], false)],
    ['no more than fits', lind('mayor', 'rower', 'poet'), null, of(['mayor', 'rower'], [], false)],
  ])('%s', (_case, page, document, expected) => {
    expect(describeIdentity(page, document)).toEqual(expected);
  });

  it('has the document’s name where it is written otherwise', () => {
    const page = { name: 'Lind', descriptions: ['engineer'] };
    expect(describeIdentity(page, lind('engineer'))).toEqual(of(['engineer'], ['Vera Lind', 'engineer']));
  });
});

function of(page: string[], document: string[] = [], isShared = document.length === 0) {
  return { page, document, isShared };
}
