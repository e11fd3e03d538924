import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

it.each([
  ['Lind won the race twice.', 'Mona Lind, 31, won the race on Sunday.', 'related'],
  ['Lind won the race twice.', 'Mona Lind won the race twice before she retired.', 'supported'],
  ['Lind won the race three times.', 'Mona Lind, 31, won the race for the third time on Sunday.', 'supported'],
  ['Lind won the race twice.', 'Mona Lind won the race three times.', 'conflicts'],
  ['Lind won the race four times.', 'Mona Lind won the race twice in the 1990s.', 'conflicts'],
  ['Lind won the race twice.', 'Mona Lind, who was arrested three times, won the race.', 'related'],
  ['Women were half as likely to fall.', 'Women were twice as likely to fall as men.', 'conflicts'],
  ['Women were three times as likely to fall as men.', 'Women were twice as likely to fall as men.', 'conflicts'],
  ['Women were twice as likely to fall.', 'Women were twice as likely to fall as men.', 'supported'],
  ['Women were twice as likely to fall.', 'Women were as likely to fall as men.', 'not-covered'],
  ['Ada Berg married twice.', 'Ada Berg, who was married twice, is survived by a son.', 'supported'],
  ['Ada Berg was married three times.', 'Ada Berg, who was married twice, is survived by a son.', 'conflicts'],
  [
    'Lind won the race twice.',
    'Mona Lind won the race a day after Karl Berg failed a drug test for the second time.',
    'related',
  ],
  ['Berg won the race twice.', 'Mona Lind won the race for the second time, beating Karl Berg.', 'related'],
  ['Lind won the race twice.', 'Mona Lind, who had been held by police for the second time, won the race.', 'related'],
  ['Lind won the race twice.', 'Mona Lind won the race and was held by police for the second time.', 'related'],
  ['Lind won the race twice.', 'Mona Lind entered the race for the second time and won.', 'related'],
  ['Lind won the race twice.', 'Mona Lind hopes to win the race for the second time.', 'related'],
  ['Lind won the race twice.', 'Mona Lind won the race in twice the time of Karl Berg.', 'related'],
  ['Lind won the race twice.', 'Mona Lind won the race and twice the money.', 'related'],
  ['Lind won the race twice.', 'Mona Lind, twice an Olympic champion, won the race.', 'related'],
])('how often something was done, and how many times as much: %s %s', (claim, text, verdict) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
