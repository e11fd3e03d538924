import { describe, expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const PLEA = 'Lawyer Ida Hale pleaded guilty on Monday to two counts of fraud, a month before her trial.';
const FREED = 'The court quashed the conviction of Ida Hale, who spent 17 years behind bars.';
const TRAIN = 'A spokeswoman for the railway said the truck driver had ignored a warning light near Korvale.';

describe('what courts and police tell', () => {
  it.each([
    ['years behind bars', 'Hale spent 17 years in prison.', FREED, 'supported'],
    ['fewer of them', 'Hale spent seven years in jail.', FREED, 'conflicts'],
    ['the other plea', 'Hale pleaded not guilty to fraud.', PLEA, 'conflicts'],
    ['the other plea alone', 'Hale pleaded not guilty.', PLEA, 'conflicts'],
    [
      'a plea of innocence that was one',
      'Hale pleaded not guilty.',
      'Ida Hale pleaded not guilty on Monday to fraud.',
      'supported',
    ],
    [
      'a verdict by its words',
      'Hale was found not guilty.',
      'A jury in Korvale acquitted Ida Hale of theft on Tuesday.',
      'supported',
    ],
    [
      'the other verdict',
      'Hale was found not guilty of theft.',
      'A jury in Korvale found Ida Hale guilty of theft on Tuesday.',
      'conflicts',
    ],
    ['the driver of something else', 'The train driver ignored a warning light.', TRAIN, 'conflicts'],
    ['a driver of whom no more is told', 'The driver ignored a warning light.', TRAIN, 'supported'],
  ])('%s', (_, claim, sentence, answer) => expect(answerClaim(claim, sentence)).toBe(answer));

  it.each([
    ['a plea to something else', 'Hale pleaded not guilty to theft.', PLEA],
    ['years of someone else', 'Nils Aske spent 17 years in prison.', FREED],
  ])('is not answered: %s', (_, claim, sentence) =>
    expect(answerClaim(claim, sentence)).toMatch(/related|not-covered/),
  );
});
