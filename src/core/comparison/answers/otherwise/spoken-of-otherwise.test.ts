import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';
import type { Verdict } from '../../../model';

const SIGNED = 'Velden Rovers have signed the striker Jon Aske from Korv. ';
const AIR = 'Corvid Air said its pilots had walked out at midnight. ';
const MAKER = 'Chemical maker Delmar pleaded guilty on Tuesday to dumping waste. ';
const RACE = 'Per Lind of Norway won the race in Oslo on Saturday, ahead of Uwe Holt of Germany. ';

test.each<[verdict: Verdict, claim: string, text: string]>([
  ['supported', 'Aske scored 18 goals last season.', `${SIGNED}The 24-year-old scored 18 goals last season.`],
  ['conflicts', 'Aske scored 28 goals last season.', `${SIGNED}The 24-year-old scored 18 goals last season.`],
  [
    'supported',
    'Aske’s father played for Denmark.',
    `${SIGNED}The 24-year-old, whose father played for Denmark, left.`,
  ],
  ['supported', 'Corvid Air cancelled 40 flights.', `${AIR}The airline, which flies to Oslo, cancelled 40 flights.`],
  ['conflicts', 'Corvid Air cancelled 60 flights.', `${AIR}The airline, which flies to Oslo, cancelled 40 flights.`],
  [
    'supported',
    'The company was ordered to pay for the clean-up.',
    `${MAKER}It was fined and ordered to pay for the clean-up.`,
  ],
  ['supported', 'The Norwegian won the race.', RACE],
  ['supported', 'The 34-year-old broke his leg.', 'Jan Aske, 34, fell from a roof on Sunday and broke his leg.'],
  [
    'supported',
    'The factory in Korv employs 900 people.',
    'Delmar will close its factory in Korv next year. The plant, which employs 900 people, was opened in 1987.',
  ],
  [
    'supported',
    'Lind taught in Canada for 30 years.',
    'The novelist Ada Lind has died. Born in Oslo, she moved to Canada in 1950 and taught there for 30 years.',
  ],
  [
    'supported',
    'Orr learned to make bombs in Pakistan.',
    'Orr, a former postman from Leeds, travelled to Pakistan in 2008. There he learned to make bombs.',
  ],
  [
    'conflicts',
    'Orr is a former baker from Leeds.',
    'Orr, a former postman from Leeds, travelled to Pakistan in 2008. There he learned to make bombs.',
  ],
  [
    'supported',
    'The Korv Telegraph published the photographs.',
    'Photographs appeared in the Korv Telegraph on Monday. The newspaper published the photographs without a name.',
  ],
  [
    'supported',
    'Ana told the court that Reyes had been at home.',
    'The trial of Omar Reyes resumed on Tuesday. His wife, Ana, gave evidence, telling the court that he had been at home.',
  ],
  [
    'supported',
    'Lind pleaded guilty to theft.',
    'Accountant Ada Lind stole 240,000 pounds from a charity. The mother of two, of Hove, pleaded guilty to theft.',
  ],
])('%s: %s', (verdict, claim, text) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});

test.each<[claim: string, text: string]>([
  ['Aske’s father played for Velden Rovers.', `${SIGNED}The 24-year-old, whose father played for Denmark, left.`],
  ['Aske died in hospital.', 'A man was stabbed in Korv, Inspector Jon Aske said. The 34-year-old died in hospital.'],
  ['The Swede won the race.', RACE],
  ['The 35-year-old broke his leg.', 'Jan Aske, 34, fell from a roof on Sunday and broke his leg.'],
  ['The bank was ordered to pay for the clean-up.', `${MAKER}It was fined and ordered to pay for the clean-up.`],
  [
    'Lind taught in Canada for 30 years.',
    'Ada Lind moved to Canada in 1950, left it for Norway and taught there for 30 years.',
  ],
  [
    'The baker warned the airline.',
    'The plumber who warned the airline was dismissed, while the baker who stayed was promoted.',
  ],
  ['The Reform Party won the election in Korv.', 'The Reform Party lost the state election in Korv on Sunday.'],
  ['Ada Lind left the court.', 'Ada Lind met Ana Holt. The mother of Peter left the court.'],
])('nothing is said of %s', (claim, text) => {
  expect(['related', 'not-covered']).toContain(answerClaim(claim, text));
});
