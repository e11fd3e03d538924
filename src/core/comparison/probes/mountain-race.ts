import type { ProbeSet } from './probe';

/** Lengths of time, bounds, counts, ordinals, votes, and which way a figure went. */
export const MOUNTAIN_RACE: ProbeSet = {
  subject: 'a mountain race',
  published: '2025-09-08',
  document: `Course record falls at the Skarn ridge race

Runner Ilse Tofte, 31, won the Skarn Ridge Race on Saturday in three hours and 48 minutes, the fastest time since the race began in 1974.

It was the second time that Tofte has won the race. Marek Dunn finished second, four minutes behind her.

About 1,900 runners started, up 14% from last year, and the entry fee rose 6% to 85 euros. The number of volunteers fell by 30 to 210.

The club's board voted four to three to move next year's race to August. The vote followed a debate of more than two hours.

Dunn spent nine months recovering from a broken ankle. He is the only runner who has finished the race more than 15 times.

The mountain rescue team was called out twice. A runner aged 57 was treated for heat stroke at the hospital in Orrin, the team's leader, Sana Qureshi, said.

Sales at the race shop gained 11% while the club's debts shrank to 40,000 euros.`,
  probes: [
    ['Ilse Tofte won the Skarn Ridge Race in three hours and 48 minutes.', 'supported'],
    ['Tofte won the race in less than four hours.', 'supported', 'related'],
    ['Tofte won the race in under three hours.', 'conflicts'],
    ['Tofte won the Skarn Ridge Race in three hours and 12 minutes.', 'conflicts'],
    ['Tofte won the race in more than three hours.', 'supported', 'related'],
    ['It was the third time that Tofte has won the race.', 'conflicts'],
    ['Tofte has won the race twice.', 'supported', 'related'],
    ['Tofte won the race on Sunday.', 'conflicts'],
    ['Marek Dunn finished third.', 'conflicts', 'related'],
    ['Marek Dunn finished ten minutes behind Tofte.', 'conflicts', 'related'],
    ['The entry fee fell 6%.', 'conflicts'],
    ['The entry fee rose to 95 euros.', 'conflicts'],
    ['The entry fee rose 6% to 85 euros.', 'supported'],
    ['The number of runners fell 14% from last year.', 'conflicts', 'related'],
    ['The number of volunteers rose by 30.', 'conflicts'],
    ['The number of volunteers fell to 210.', 'supported', 'related'],
    ['Sales at the race shop fell 11%.', 'conflicts'],
    ['Sales at the race shop rose 11%.', 'supported', 'related'],
    ['Sales of shoes at the shop fell 11%.', 'related', 'not-covered'],
    ['Sales at the race shop fell 11% in 2019.', 'related', 'not-covered'],
    ['The club’s board voted unanimously to move next year’s race to August.', 'conflicts', 'related'],
    ['The club’s board voted five to two to move next year’s race to August.', 'conflicts'],
    ['The club’s board voted to move next year’s race to August.', 'supported'],
    ['The board voted six to one to sell the club house.', 'related', 'not-covered'],
    ['The debate lasted less than an hour.', 'conflicts', 'related'],
    ['The vote followed a debate of at least two hours.', 'supported', 'related'],
    ['Dunn spent four months recovering from a broken ankle.', 'conflicts'],
    ['Dunn spent nine weeks recovering from a broken ankle.', 'conflicts', 'related'],
    ['Dunn spent nine days recovering from a cold.', 'related', 'not-covered'],
    ['Dunn has finished the race at least ten times.', 'supported', 'related'],
    ['The mountain rescue team was called out five times.', 'conflicts', 'related'],
    ['The mountain rescue team was called out five times last year.', 'related', 'not-covered'],
    ['A runner aged 75 was treated for heat stroke at the hospital in Orrin.', 'conflicts'],
    ['A runner aged 23 was treated for a broken leg.', 'related', 'not-covered'],
    ['The race began in 1947.', 'conflicts'],
    ['The Tarn Ridge Race began in 1947.', 'related', 'not-covered'],
  ],
};
