import { describe, expect, it } from 'vitest';
import { answerClaim as answer } from '../../../tests/answer-claim';

type Held = readonly [claim: string, sentence: string];

describe('a claim near the words', () => {
  it.each<Held>([
    [
      'Orlat uses parts of old songs in its rites.',
      'Many groups, such as Orlat, use parts of old songs in their rites.',
    ],
    [
      'Paul Brenn is a New Democrat MP from Ottawa.',
      'Paul Brenn, an Ottawa New Democrat MP, said the lapses were grave.',
    ],
  ])('is said: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('supported');
  });

  it.each<Held>([
    [
      'Marches on the square were banned by the Norwegian Ministry of Justice.',
      'Before the ruling, the group was banned from holding marches on the square by the Norwegian Ministry of Culture.',
    ],
    [
      'Otto Lind defeated Ada To by 10,694 votes.',
      'Lena Aske won there, while Otto Lind of the Greens was defeated by 10,694 votes by Ada To.',
    ],
    ['Chris Brenn is the governor of Ohio.', 'In a statement, Governor of Texas Chris Brenn said it was late.'],
  ])('is otherwise: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });
});
