import { expect, test } from 'vitest';
import { answerClaim as answer } from '../../../../../tests/answer-claim';
import type { Verdict } from '../../../model';

test.each<[what: string, text: string, claim: string, verdict: Verdict]>([
  [
    'what happened in a place pointed at',
    'Four lists stood in Velden East. Veteran Lena Aske of the Harbour Party lost her seat in this constituency.',
    'Lena Aske of the Harbour Party kept her seat in Velden East.',
    'conflicts',
  ],
  [
    'a body called by a pronoun, beside the name of a thing',
    'The Corvo Weather Office said it was a tornado that struck the city. After a review of the storm, they rated it as a level two tornado on the Enhanced Fujita scale.',
    'The Corvo Weather Office rated the storm as a level two tornado.',
    'supported',
  ],
  [
    'someone called by her age',
    'Norwegian skater Lena Aske is hopeful. The 25 year old has already broken the Norwegian record twice this season.',
    'Lena Aske has broken the Norwegian record twice this season.',
    'supported',
  ],
  [
    'someone called by what she does',
    'Lena Aske is hopeful. The young skater has already broken the Norwegian record twice this season.',
    'Lena Aske has broken the Norwegian record twice this season.',
    'supported',
  ],
  [
    'the other side of a match known before',
    'Norway lost to Chile. Five Norwegian players were booked in the match.',
    'Eight Norwegian players were booked in the match against Chile.',
    'conflicts',
  ],
  [
    'where someone lived, by what he is called',
    'The show has portraits of the tailor Omar Lind, a former resident of Velsund.',
    'The tailor Omar Lind once lived in Velsund.',
    'supported',
  ],
  [
    'who lost to whom by a margin, one of them with a small word for a surname',
    'On Monday the veteran Wim Haas was defeated by 9,400 votes by James To.',
    'James To lost to Wim Haas by 9,400 votes.',
    'conflicts',
  ],
  [
    'people counted by what they did',
    'Lena Aske has launched a petition which now has more than 9,000 signatures.',
    'More than 9,000 people have signed the petition of Lena Aske.',
    'supported',
  ],
  [
    'people counted by a word for who does it',
    'The city of Velden expects about 9,000 visitors at the harbour fair.',
    'The city of Velden expects about 9,000 people to visit the harbour fair.',
    'supported',
  ],
  [
    'two kinds counted together in either order',
    'The dam threatened 9,000 clerks and doctors in Velden.',
    'The dam threatened 9,000 doctors and clerks in Velden.',
    'supported',
  ],
  [
    'a body by letters that the text does not use',
    'The United Nations placed strict new sanctions on Chile in March.',
    'The UN imposed strict new sanctions on Chile in March.',
    'supported',
  ],
  [
    'the day of a clause with what went on then',
    'The Halm was lost on February 1, 2003 when it broke apart in the Velsund ice.',
    'The Halm broke apart in the Velsund ice in 2005.',
    'conflicts',
  ],
  [
    'a bill that passed a house, told from the other side',
    'The Velden Senate unanimously passed a bill on harbour fees.',
    'The bill on harbour fees narrowly passed the Velden Senate.',
    'conflicts',
  ],
  [
    'what is frozen and not raised',
    'The agency Ostra has agreed to freeze bus fares for the next school year.',
    'The agency Ostra agreed to raise bus fares for the next school year.',
    'conflicts',
  ],
  [
    'the festival of the sentence before, called the event',
    'The Velsund festival opened on Monday. The city expects about 9,000 visitors at the event this year.',
    'The city expects about 9,000 people to visit the festival this year.',
    'supported',
  ],
  [
    'what is only thought to have been',
    'An estimated 9,000 girls and women were robbed during the Velsund flood.',
    'About 9,000 women and girls are thought to have been robbed in the Velsund flood.',
    'supported',
  ],
  [
    'the second of two places with a hyphen',
    'Prices rose on Friday on fears that the Chile-Velsund dispute may spread.',
    'Prices rose on Friday on worries that the Velsund dispute might spread.',
    'supported',
  ],
])('%s: %s', (_what, text, claim, verdict) => {
  expect(answer(claim, text)).toBe(verdict);
});

test.each<[what: string, text: string, claim: string]>([
  [
    'another place than the one pointed at',
    'Four lists stood in Velden East. Veteran Lena Aske of the Harbour Party won her seat in this constituency.',
    'Lena Aske of the Harbour Party won her seat in Tarn West.',
  ],
  [
    'another person than the one spoken of',
    'Norwegian skater Lena Aske met Dana Orr. The 25 year old has already broken the Norwegian record twice this season.',
    'Omar Lind has broken the Norwegian record twice this season.',
  ],
  [
    'fewer things than were counted together',
    'The dam threatened 9,000 clerks and doctors in Velden.',
    'The dam threatened 9,000 clerks in Velden.',
  ],
  [
    'another thing than the event',
    'The driver left Velsund on Monday. The city expects about 9,000 visitors at the event this year.',
    'The city expects about 9,000 people to visit the driver this year.',
  ],
  [
    'what nearly nobody had',
    'Until May very few of the Velden nurses had access to the new vaccine.',
    'Most of the Velden nurses had access to the new vaccine.',
  ],
  [
    'another body with the same letters in part',
    'The United Northern Ports placed strict new sanctions on Chile in March.',
    'The UN imposed strict new sanctions on Chile in March.',
  ],
  [
    'people counted for whom it was done',
    'The choir showed more than 9,000 drawings to the town.',
    'More than 9,000 people were drawn by the choir in the town.',
  ],
])('%s is not said: %s', (_what, text, claim) => {
  expect(answer(claim, text)).not.toBe('supported');
});
