import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';
import type { Verdict } from '../../../model';

test.each<[what: string, sentence: string, claim: string, verdict: Verdict]>([
  [
    'a length in dozens',
    'On Friday Lena Aske made her first visit to Lima in 36 years.',
    'Lena Aske visited Lima for the first time in three dozen years.',
    'supported',
  ],
  [
    'another length in dozens',
    'On Friday Lena Aske made her first visit to Lima in 36 years.',
    'Lena Aske visited Lima for the first time in a dozen years.',
    'conflicts',
  ],
  [
    'a part of a century',
    'On Friday Lena Aske made her first visit to Lima in 24 years.',
    'Lena Aske visited Lima for the first time in nearly a quarter of a century.',
    'supported',
  ],
  [
    'years that have passed since',
    'On Friday Lena Aske made her first visit to Lima in 24 years.',
    'Twenty-four years had passed since Lena Aske last set foot in Lima.',
    'supported',
  ],
  [
    'a country’s capital for its name',
    'On Friday Lena Aske made her first visit to Lima in 24 years.',
    'Lena Aske had not been to the Peruvian capital for 24 years.',
    'supported',
  ],
  [
    'years ago, counted back',
    'On Friday Lena Aske made her first visit to Lima in 24 years.',
    'Lena Aske last visited Lima 24 years ago.',
    'supported',
  ],
  [
    'other years ago, counted back',
    'Aske landed on Friday, exactly 24 years after she was last in Lima.',
    'Aske was last in Lima 34 years ago.',
    'conflicts',
  ],
  [
    'years ago for the first time',
    'On Friday Lena Aske made her first visit to Lima in 24 years.',
    'Lena Aske first visited Lima 24 years ago.',
    'related',
  ],
  [
    'years ago for as many years',
    'Lena Aske ran the mill in Tarn for 24 years.',
    'Lena Aske ran the mill in Tarn 24 years ago.',
    'related',
  ],
  [
    'what something is meant to do',
    'The posters are designed to highlight the long friendship between the mills.',
    'The posters are meant to highlight the long friendship between the mills.',
    'supported',
  ],
  [
    'a war that is somebody’s own, whatever he needs for it',
    'Norway announced a pact driven by Chad’s need for trucks in its war against Peru.',
    'Chad is waging war against Peru.',
    'supported',
  ],
  [
    'a country that goes by what it is',
    'Chad signed the pact on Friday. It ties the valley to a world power that holds a seat on the Harbour Council.',
    'Chad holds a seat on the Harbour Council.',
    'supported',
  ],
  [
    'when a promise began',
    'Chad and Peru renewed their 1961 pledge of aid on Friday.',
    'The pledge of aid goes back to 1961.',
    'supported',
  ],
  [
    'another year in which a promise began',
    'Chad and Peru renewed their 1961 pledge of aid on Friday.',
    'The pledge of aid goes back to 1951.',
    'conflicts',
  ],
  [
    'state media for the agency of a state',
    'Pictures released by Norwegian state media agency Nord on Friday show the mayor, Lena Aske, at the fair.',
    'Norwegian state media released pictures of Lena Aske on Friday.',
    'supported',
  ],
  [
    'getting behind the wheel',
    'Lena Aske drove the van on Friday.',
    'Lena Aske got behind the wheel of the van on Friday.',
    'supported',
  ],
  [
    'where a thing was made, not told',
    'In pictures of the Norwegian agency Nord the two mayors enjoy a ride in the van.',
    'The van was made in Norway.',
    'related',
  ],
  [
    'staying as one is',
    'Chad and Peru signed a pact, pledging to send trucks in the event that the other is attacked.',
    'The pact of Chad and Peru pledges that each side stays calm if the other is attacked.',
    'related',
  ],
  [
    'how two felt, not told',
    'The mayors Lena Aske and Dana Orr were seen laughing as they took turns to drive each other on Friday.',
    'Lena Aske and Dana Orr appeared uneasy with each other during the drive.',
    'related',
  ],
  [
    'how truly it was so, not told',
    'The mayors Lena Aske and Dana Orr enjoyed the ride in the van on Friday.',
    'The mayors Lena Aske and Dana Orr genuinely enjoyed the ride in the van on Friday.',
    'related',
  ],
  [
    'being the first to do what someone did on a first visit',
    'The mayors Lena Aske and Dana Orr took turns to drive during the first visit of Orr to Tarn.',
    'Lena Aske was the first to drive.',
    'related',
  ],
  [
    'an adviser of another',
    'According to Dana Orr’s aide Jonas Whitt, the mayor gave Lena Aske a lamp.',
    'Jonas Whitt is one of Lena Aske’s advisers.',
    'conflicts',
  ],
  [
    'a dog of another',
    'Dana Orr’s dog bit the postman Jonas Whitt while he spoke to Lena Aske on Friday.',
    'Lena Aske’s dog bit Jonas Whitt on Friday.',
    'related',
  ],
  [
    'a need that lay behind it',
    'On Friday the mayors announced a new pact driven by Chad’s need for trucks in its war.',
    'Chad’s need for trucks in the war lay behind the new pact.',
    'supported',
  ],
  [
    'one alone of two who did it',
    'The mayors Lena Aske and Dana Orr were seen laughing as they took turns to drive the van on Friday.',
    'Only Lena Aske drove the van on Friday.',
    'conflicts',
  ],
  [
    'one alone where nobody else is told of',
    'Lena Aske was seen laughing as she drove the van on Friday.',
    'Only Lena Aske drove the van on Friday.',
    'related',
  ],
  [
    'flying on after leaving',
    'After her visit to Norway on Friday, Lena Aske landed in Lima.',
    'Lena Aske flew on to Lima after leaving Norway.',
    'supported',
  ],
  [
    'ending a visit beside going on with something else',
    'After her visit to Norway, Lena Aske landed in Lima as she continued her efforts to sell trucks.',
    'Lena Aske flew to Lima after wrapping up her visit to Norway.',
    'supported',
  ],
  [
    'two halves of a country for the two of them',
    'Lena Aske gave South Korean President Moon a dog in 2018 during a breakthrough in the two countries’ relations, said North Korea.',
    'Relations between North and South Korea saw a breakthrough in 2018.',
    'supported',
  ],
])('%s', (_what, sentence, claim, verdict) => {
  expect(answerClaim(claim, sentence)).toBe(verdict);
});
