import { describe, expect, it } from 'vitest';
import { readMarked as read } from '../../../tests/read-marked';

describe('people of one surname', () => {
  it.each<[string, string, string[]]>([
    [
      'a surname means through whom the other was brought in',
      '{P Ana Reyes} was fined. Her husband, {P Omar Reyes}, was cleared.\n\nIt rained. {P Reyes} sold the car.',
      ['Ana Reyes+Reyes', 'Omar Reyes'],
    ],
    [
      'but not in the paragraph that brings the other in',
      '{P Ana Reyes} was fined.\n\nHer husband, {P Omar Reyes}, was cleared. {P Reyes} sold the car.',
      ['Ana Reyes', 'Omar Reyes', 'Reyes'],
    ],
    [
      'nor where the other is no kin',
      '{P Ana Reyes} was fined. Another driver, {P Omar Reyes}, was cleared.\n\nIt rained. {P Reyes} sold the car.',
      ['Ana Reyes', 'Omar Reyes', 'Reyes'],
    ],
    [
      'whoever is named once is spoken of by the way',
      '{P Ana Reyes} won. {P Reyes} smiled. {P Reyes} left. The late {P Omar Reyes} was her hero. {P Reyes} sold the car.',
      ['Ana Reyes+Reyes+Reyes+Reyes', 'Omar Reyes'],
    ],
    [
      'what somebody is called in a headline is no first name',
      '{P Rocker Lind} jailed\n\nThe singer {P Omar Lind} wept. {P Lind} fell.',
      ['Rocker Lind+Omar Lind+Lind'],
    ],
    [
      'a hyphenated surname is one',
      '{P Reyes-Lund} won. {P Ana Reyes-Lund} beat two rivals.',
      ['Reyes-Lund+Ana Reyes-Lund'],
    ],
    [
      'the second half of a hyphenated surname is not what its bearer goes by',
      '{P Omar Lund} met {P Ana Reyes-Lund}. It rained. {P Lund} smiled.',
      ['Omar Lund+Lund', 'Ana Reyes-Lund'],
    ],
    ['a short first name is one', '{P Robert Shaw} left. {P Bob Shaw} sold it.', ['Robert Shaw+Bob Shaw']],
    ['a first name that begins surnames too is one', '{P Hale} ran. {P Von Hale} won.', ['Hale+Von Hale']],
    [
      'and leaves the surname open beside another who bears it',
      '{P Von Hale} won. {P Ida Hale} lost. It rained. {P Hale} ran.',
      ['Von Hale', 'Ida Hale', 'Hale'],
    ],
    ['a surname with its particle stays one', '{P Ida van Hale} won. {P Van Hale} smiled.', ['Ida van Hale+Van Hale']],
    ['a hyphenated first name is one', '{P Ann-Marie Lund} won. {P Ann-Marie} smiled.', ['Ann-Marie Lund+Ann-Marie']],
  ])('%s', (_case, marked, figures) => {
    const { figures: found, wordsOf } = read(marked);
    expect(found.map((figure) => wordsOf(figure, 'name').join('+'))).toEqual(figures);
  });

  it('and no part of the name that they go by', () => {
    const { named } = read('{P Rocker Lind} jailed\n\nThe singer {P Omar Lind} wept.');
    expect(named('Omar Lind')?.mentions).toHaveLength(2);
  });

  it('letters in brackets stand for the name before them, whichever of its words they leave out', () => {
    const { named } = read('The {O Lakeland Transport and Harbour Union} ({O LTH}) met. {O LTH} agreed.');
    expect(named('Lakeland Transport and Harbour Union')?.mentions).toHaveLength(3);
  });
});
