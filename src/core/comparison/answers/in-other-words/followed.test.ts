import { describe, expect, it } from 'vitest';
import { answerClaim as answer } from '../../../../../tests/answer-claim';

type Held = readonly [what: string, claim: string, sentence: string];

describe('a claim in a sentence’s own words', () => {
  it.each<Held>([
    [
      'at the end of a long sentence',
      'Three Nordair jets declared fuel emergencies after being diverted to Tarn.',
      'Part of a series on air safety, the show reported on an incident in Norway last year where three Nordair jets declared fuel emergencies after being diverted to Corvo.',
    ],
    [
      'the second of two',
      'The bridge linked the towns of Velden and Lima.',
      'Some forty people are missing at the scene in the Korv district, where the bridge linked the towns of Velden and Tarn.',
    ],
    [
      'though the same name stands further on',
      'Lind stated that the track in that area is run by Nordlink.',
      'Nordlink’s chief Omar Lind held Orlat Group responsible: he stated the track in that area is run by Orlat Group, and that an Orlat Group clerk had sent the Nordlink train there.',
    ],
    [
      'a year that opens the sentence',
      'The Growers’ Union sued Café Korv in 1996.',
      'In 2006, the Growers’ Union sued Café Korv over a poster that called its beans stale.',
    ],
    [
      'a word of negation within a vote',
      'Lind and Aske voted to keep the Korv ferry line.',
      'Lind and Aske voted not to keep the Korv ferry line, which the council had bought in May.',
    ],
    [
      'what someone said could not be',
      'Omar Lind said the plan could not pay for itself in a decade.',
      'Engineer Omar Lind said that the plan could pay for itself in a decade, thanks to savings on oil.',
    ],
    [
      'none where some are counted',
      'Korv has reported no deaths from fever this year.',
      'Across the river, Korv has reported three deaths from fever this year, and Tarn none.',
    ],
    [
      'what did not come about',
      'Dana Orr retired from the Norwegian team after Norway qualified for the Korv Cup in May.',
      'Dana Orr retired from the Norwegian team last year, after Norway failed to qualify for the Korv Cup in May.',
    ],
    [
      'who is set before whom',
      'Orr sent on Dana Lund in place of Lena Berg.',
      'Coach Mira Orr was quick to change her team, and sent on Lena Berg in place of Dana Lund.',
    ],
    [
      'another king of the name',
      'The temple in Velden was built about 300 BC by Ptolemy III.',
      'The temple in Velden was built about 300 BC by Ptolemy II.',
    ],
    [
      'an opposite beside a word that is not said',
      'Teachers in Korv say the pay increases are too generous.',
      'But teachers in Korv say the increases are too stingy.',
    ],
  ])('is answered by what stands in its place: %s', (_what, claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });

  it.each<Held>([
    [
      'with an adverbial at another place',
      'Lind’s steel plates were taken away by the jury after the race.',
      'After the race, the jury had Lind’s steel plates, which shield a driver from smoke, taken away.',
    ],
    [
      'behind other things of the same kind',
      'Ada Brenn won Picture of the Year for her film Harbour.',
      'Ada Brenn won Song of the Year, Voice of the Year and Tune of the Year for her song Gulls, and Picture of the Year for her film Harbour.',
    ],
    [
      'with another small word',
      'Omar Lind alone was charged with making false statements to obtain a fishing licence.',
      'Omar Lind, alone, was also charged with making false statements for the purpose of obtaining a fishing licence.',
    ],
  ])('is said %s', (_what, claim, sentence) => {
    expect(answer(claim, sentence)).toBe('supported');
  });

  it.each<Held>([
    [
      'somebody else did it',
      'Grace Phiri declared no competing interests.',
      'Phiri has received lecture fees from Korv; the other authors declared no competing interests.',
    ],
    [
      'it is only asked for',
      'The prime minister has sacked the treasurer, George Vass.',
      'The opposition leader, Fiona Kerr, called on the prime minister to sack the treasurer, George Vass.',
    ],
    [
      'it is of fewer',
      'The dam threatened 9,000 clerks in Velden.',
      'The dam threatened 9,000 clerks and doctors in Velden.',
    ],
  ])('is not said where %s', (_what, claim, sentence) => {
    expect(answer(claim, sentence)).not.toBe('supported');
  });

  it.each<Held>([
    [
      'two things were made by two firms',
      'Kuhn’s boots were made by the firm Tarn.',
      'Kuhn’s rope was made by the firm Halden.',
    ],
    [
      'one is a form of the other',
      'The pilgrimage to Velden is one of the five duties of Islam.',
      'Believers are asked to make a pilgrimage to Velden once in their lives, as it is one of the five duties of the Islamic faith.',
    ],
    [
      'both sides deny it',
      'The quarrel over the Orn river has not been settled.',
      'The ministers did not settle their quarrel over the water of the Orn river, which farmers on both banks use.',
    ],
    [
      'not only is no denial',
      'Seoul worries over the sale of arms.',
      'The visit worries Seoul, not only over the sale of arms.',
    ],
    [
      'the partner is named further on',
      'The Korv Fund is sponsoring the Tarn race in partnership with the Velden Institute.',
      'The Korv Fund, in partnership with the Velden Institute, is sponsoring the Tarn race.',
    ],
    [
      'another did the same',
      'Lena Berg makes her first visit to Velden in 14 years.',
      'Laughter was heard during Ana Ruiz’s first visit to Velden in 24 years.',
    ],
    [
      'what is left out is not included',
      'The Korv model leaves out the effect of rising prices.',
      'The Korv model does not include the effect of rising prices, which is complex.',
    ],
  ])('is no conflict where %s', (_what, claim, sentence) => {
    expect(answer(claim, sentence)).not.toBe('conflicts');
  });
});

describe('a claim of which one sentence has everything', () => {
  it.each<Held>([
    [
      'the thing is told of as an accident',
      'Strong winds and heavy rain caused the Korv crane to fall.',
      'The accident in the port was caused by strong winds and heavy rain that led the Korv crane to fall.',
    ],
    [
      'what was delivered is known',
      'Aske’s letter was delivered by Norwegian envoy Dana Orr.',
      'In the letter, delivered by Norwegian envoy Dana Orr last year, Aske says she has been held for two years.',
    ],
  ])('is said though %s', (_what, claim, sentence) => {
    expect(answer(claim, sentence)).toBe('supported');
  });

  it.each<Held>([
    [
      'another gave it',
      'Dunn presented Kress with a brass lamp made in Bergen.',
      'Dunn gave Kress a bundle of old charts, and Kress presented her with a brass lamp made in Bergen.',
    ],
    [
      'another country was left',
      'Two envoys were ordered by Chad to leave Norway.',
      'Chad ordered two Norwegian envoys to leave the country within a week.',
    ],
  ])('is not said where %s', (_what, claim, sentence) => {
    expect(answer(claim, sentence)).not.toBe('supported');
  });
});

describe('a sentence that goes on about what the one before has named', () => {
  it.each<Held>([
    [
      'a thing under it',
      'The first tremor occurred 64 kilometres east of Velden.',
      'The first tremor came at noon. It occurred 64 kilometres west of Velden.',
    ],
    [
      'a spokesman under he',
      'The government spokesman stressed that there was a need to leave at once.',
      'A spokesman for the government confirmed the plan. He stressed that there was no need to leave at once.',
    ],
  ])('answers to a claim about it: %s', (_what, claim, sentences) => {
    expect(answer(claim, sentences)).toBe('conflicts');
  });

  it('answers to none about another who was named there', () => {
    const sentences =
      'A spokesman for the government met Omar Lind. He stressed that there was no need to leave at once.';
    expect(answer('The government spokesman stressed that there was a need to leave at once.', sentences)).not.toBe(
      'conflicts',
    );
  });
});
