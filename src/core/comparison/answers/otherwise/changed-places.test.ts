import { describe, expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

describe('a sentence in which two words of a claim have changed places', () => {
  it.each([
    [
      'before their nouns',
      'Barges with electric engines would slowly be replaced with petrol ferries.',
      'Barges and buses with petrol engines would slowly be replaced with electric ferries.',
    ],
    [
      'among things that are told apart',
      'The goat was in the upper stall and the mule in the lower stall.',
      'The mule was led into the upper stall, next to the hay, whilst the goat was in the lower stall, beside the door.',
    ],
    [
      'as somebody’s title',
      'James Orr is alderman of Velden’s 40th ward.',
      'Politicians who signed the letter included Velden 46th ward alderman James Orr, city clerk Susana Brenn, Velden aldermen Omar Moreno and Velden 40th ward alderman Patrick J. Lind, retired judge Maureen Roy, and others.',
    ],
  ])('does not say the same: %s', (_, claim, sentence) => {
    expect(answerClaim(claim, sentence)).not.toBe('supported');
  });

  it('says otherwise where they are who does it and whom it is done to', () => {
    const sentence =
      'Omar Lind was one of the fifteen hostages freed by the Chilean army, who tricked Ada Brenn into handing over the hostages.';
    expect(answerClaim('Ada Brenn tricked the Chilean army into handing over the hostages.', sentence)).toBe(
      'conflicts',
    );
  });

  it.each([
    [
      'Barges with petrol engines would slowly be replaced with electric ferries.',
      'Barges and buses with petrol engines would slowly be replaced with electric ferries.',
    ],
    [
      'The mule was in the upper stall, and the goat was in the lower stall.',
      'The mule was in the upper stall, whilst the goat was in the lower stall.',
    ],
    [
      'The Chilean army tricked Ada Brenn into handing over the hostages.',
      'Omar Lind was one of the fifteen hostages freed by the Chilean army, who tricked Ada Brenn into handing over the hostages.',
    ],
  ])('says the same where they have not: %s', (claim, sentence) => {
    expect(answerClaim(claim, sentence)).toBe('supported');
  });
});

describe('two names that have changed places, all else being where it was', () => {
  it.each([
    [
      'Karl II was the last Chilean king and Sultan Vahid was the last Chilean pope.',
      'Brenn was both the granddaughter of Sultan Vahid, who was the last Chilean king, and Karl II, who was the last Chilean pope.',
    ],
    [
      'The deal made Omar Lind president and Ada Brenn prime minister.',
      'Flown in on Monday, Aske led both to a deal that made the senator Ada Brenn president and her rival, Omar Lind, prime minister.',
    ],
    [
      'The silver medal went to Chile and the bronze to Peru.',
      'This year Norway won, with the silver medal going to Peru and the bronze to Chile.',
    ],
    [
      'The Corvo Star was bound for Lima from Bergen.',
      'Early on Sunday, the train, the Corvo Star, bound for Bergen from Lima, hit a lorry.',
    ],
    [
      'The Temple of Corvo Magna was built by Ptolemy IV.',
      'Digging at the Temple of Corvo Magna began on Monday. The temple was built about 300 BC by Ptolemy II.',
    ],
  ])('say otherwise: %s', (claim, sentence) => {
    expect(answerClaim(claim, sentence)).toBe('conflicts');
  });

  it.each([
    ['Ada Brenn beat Omar Lind in the 2019 vote.', 'Omar Lind lost to Ada Brenn in the 2019 vote.'],
    [
      'Ada Brenn met Omar Lind at the old castle in Bergen.',
      'Omar Lind met Ada Brenn at the old castle in Bergen on Friday.',
    ],
    ['The bridge was given to Bergen by Ada Brenn.', 'Ada Brenn gave the bridge to Bergen.'],
  ])('say the same where they do either way, or turn round: %s', (claim, sentence) => {
    expect(answerClaim(claim, sentence)).not.toBe('conflicts');
  });
});

describe('a sentence with a few words of a claim', () => {
  it('does not say what its verbs say', () => {
    const text =
      'Lind came home today, days after being rescued from the rebels. Lind rejected the idea that the rescue was staged.';
    expect(answerClaim('Lind said the rescue was staged.', text)).not.toBe('supported');
  });

  it('says for whom somebody works by what they are there', () => {
    const text = 'Omar Lind, a reporter at the Korv Courier, was hurt.';
    expect(answerClaim('Omar Lind works for the Korv Courier.', text)).toBe('supported');
  });

  it('says nothing of a country’s government by naming the country', () => {
    const text =
      'In remarks ahead of talks, Omar Lind voiced his “full support and solidarity with the struggles of the Russian government, military and the people,” pointing to the war in Ukraine.';
    expect(answerClaim('Lind voiced full support for the Ukrainian government.', text)).not.toBe('supported');
  });

  it('does not say who is ahead by naming who leads whom', () => {
    const text = 'At the end of the first half, Orr led the Corvo Kites in scoring with eleven points.';
    expect(answerClaim('The Corvo Kites were ahead at the end of the first half.', text)).not.toBe('supported');
  });
});

describe('a sentence that tells of another occasion', () => {
  it.each([
    [
      'what has been refused may be given yet',
      'Chile will grant Lind asylum.',
      'Chile had at first rejected an asylum request by Sami Lind, and Lind fled to Peru.',
    ],
    [
      'what is done in public may have been done before',
      'Lind uses the luxury car gifted by Brenn for the first time in public.',
      'Chilean leader Ada Brenn gave Omar Lind a luxury car on Monday – the second time Brenn has given Lind this luxury car.',
    ],
  ])('says nothing against it: %s', (_, claim, sentence) => {
    expect(answerClaim(claim, sentence)).not.toBe('conflicts');
  });

  it('says otherwise where both tell of one', () => {
    expect(
      answerClaim('Chile granted Lind asylum.', 'Chile rejected Lind’s request for asylum, and Lind fled to Peru.'),
    ).toBe('conflicts');
  });
});
