import { describe, expect, it } from 'vitest';
import { answerClaim as answer } from '../../../../../tests/answer-claim';

type Held = readonly [claim: string, sentence: string];

describe('the document says otherwise', () => {
  it.each<Held>([
    ['The ferry will cost NZ$62 million.', 'The ferry will cost NZ $26 million.'],
    ['Ada Brenn left the council in April.', 'In March, Ada Brenn left the council.'],
  ])('of an amount or a time as papers write them: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });
});

describe('an office', () => {
  it.each<Held>([
    [
      'Omar Lind is Chile’s foreign minister.',
      'On Friday, Peru Foreign Minister Omar Lind warned that talks had ended.',
    ],
    ['Ada Brenn is an editor at the Corvo Post.', '“It was late,” Ada Brenn, an editor at the Tarn Gazette, said.'],
    [
      'Ada Brenn is editor-in-chief of the Corvo Post.',
      'Ada Brenn, editor-in-chief of the Tarn Gazette, said it was late.',
    ],
    ['Dana Orr is one of Berg’s advisers.', 'Ruiz’s aide Dana Orr said that the visit with Berg ended on Friday.'],
  ])('of somebody else than the document says is a difference: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });

  it.each<Held>([
    ['Ada Brenn quit as finance minister in May.', 'In May, Ada Brenn quit as Foreign Affairs minister after a row.'],
    ['Ada Brenn is the president of Chile.', 'Chilean Prime Minister Ada Brenn said the bridge was closed.'],
    ['Ada Brenn is the minister of health of Chile.', 'Chilean Education Minister Ada Brenn opened the bridge.'],
    ['Ada Brenn is a Conservative MP.', 'Ada Brenn, a Labour MP, said the bridge was closed.'],
    ['Ada Brenn is a Republican senator from Ohio.', 'Senator Ada Brenn, a Democrat from Ohio, voted for the bridge.'],
  ])('for something else, or of another party, is a difference: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });

  it.each<Held>([
    ['Ada Brenn is the mayor of Corvo.', 'Otto Vasile, the mayor of Corvo, met Ada Brenn on Friday.'],
    [
      'Ada Brenn is Finland’s culture minister.',
      'The museum’s director, Ada Brenn, received the painting from Finnish Culture Minister Elina Harju.',
    ],
  ])('that only one can hold, and somebody else does, is a difference: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });

  it('that several can hold is not said of whoever stands beside one who does', () => {
    const sentence = 'Otto Vasile, a senator for Corvo, met Ada Brenn on Friday.';
    expect(answer('Ada Brenn is a senator for Corvo.', sentence)).toBe('related');
  });

  it.each<Held>([
    [
      'Omar Lind is Peru’s foreign minister.',
      'On Friday, Peru Foreign Minister Omar Lind warned that talks had ended.',
    ],
    ['Ada Brenn quit as foreign minister in May.', 'In May, Ada Brenn quit as Foreign Affairs minister after a row.'],
    [
      'Elina Harju is Finland’s culture minister.',
      'Ada Brenn received the painting from Finnish Culture Minister Elina Harju.',
    ],
  ])('is said in other words: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('supported');
  });
});

describe('words in quotation marks', () => {
  const SPEECH =
    '“It was a very long night, and nobody slept,” Ada Brényi told reporters. “The crew will not put up with such cheap tricks.”';

  it.each([['Ada Brényi said it had been “a very short night”.'], ['Brényi accused the crew of “dirty tricks”.']])(
    'that the speaker said otherwise are a difference: %s',
    (claim) => {
      expect(answer(claim, SPEECH)).toBe('conflicts');
    },
  );

  it.each([
    ['Ada Brényi said it had been “a very long night”.'],
    ['Otto Vasile said it had been “a very short night”.'],
    ['Ada Brényi spoke of “a very good crew”.'],
  ])('that are hers, somebody else’s or of something else are none: %s', (claim) => {
    expect(answer(claim, SPEECH)).not.toBe('conflicts');
  });

  it('from somebody else than the claim says are a difference, with accents in the name or without', () => {
    const sentence = 'Ada Brényi was late. In a statement, Otto Vasile called the plan “a clumsy invention”.';
    expect(answer('Brenyi called the plan “a clumsy invention”.', sentence)).toBe('conflicts');
  });

  const WORDS = 'Ada Brényi was late. “Closing the bridge in summer would ruin the small harbour,” said Otto Vasile.';

  it('that another is said to have said, word for word, are a difference', () => {
    const claim = 'Ada Brényi said closing the bridge in summer would ruin the small harbour.';
    expect(answer(claim, WORDS)).toBe('conflicts');
  });

  it('that another is said to have said in other words are none', () => {
    expect(answer('Ada Brényi said shutting the bridge would hurt the port.', WORDS)).not.toBe('conflicts');
  });
});

describe('where someone belongs', () => {
  it.each<Held>([
    ['Ada Brenn is from Spain.', 'Otto Vasile beat Ada Brenn, of Argentina, on Friday.'],
    ['Belmar Metals is an Australian company.', 'The owner, Canada’s Belmar Metals, said the strike was over.'],
    ['Ada Brenn speaks for Nordlys Bank.', 'Korvan Bank’s Ada Brenn said the strike was unjust.'],
    ['Ada Brenn works at the University of Corvo.', 'Ada Brenn, a historian at the University of Tarn, urged caution.'],
    ['Ada Brenn is editor at large at the Corvo Post.', 'Ada Brenn, editor at large at the Tarn Gazette, said so.'],
    ['Ada Brenn is a Labour MP from Corvo.', 'Ada Brenn, a Conservative MP, said the bridge was closed.'],
  ])('is a difference when it is elsewhere: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });

  it.each<Held>([
    ['Ada Brenn is from Corvo.', 'Otto Vasile beat Ada Brenn, of Argentina, on Friday.'],
    ['Ada Brenn is a critic of Spain.', 'Argentina’s Ada Brenn beat Otto Vasile on Friday.'],
    ['Ada Brenn worked at Nordlys Bank.', 'Ada Brenn, the former head of Korvan Bank, said so.'],
    ['Ada Brenn is a member of the Tarn Club.', 'Ada Brenn, an analyst at Korvan Bank, said so.'],
    ['Ada Brenn speaks for Nordlys.', 'Ada Brenn of Nordlys Bank said so.'],
  ])('is none when both may be so: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).not.toBe('conflicts');
  });
});

describe('what is said of one thing', () => {
  it.each<Held>([
    [
      'Ada Brenn said things would have been much better an hour later.',
      '“An hour later it would have been much worse,” Ada Brenn said.',
    ],
    ['Ada Brenn said Tuesday’s vote was justified.', 'Ada Brenn says Tuesday’s vote is unjustified.'],
    ['The Corvo summit will be held from May 14 to 16.', 'Ada Brenn left the May 4–6 Corvo summit.'],
    [
      'Chile admits that its navy was behind the raid on the port.',
      'Peru accuses Chile’s navy of planning the raid on the port, but Chile denies the allegation.',
    ],
    ['Ada Brenn said taxes could be discussed.', 'Ada Brenn said anything could be discussed, except taxes.'],
  ])('is a difference when the other cannot be so too: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });

  it.each<Held>([
    ['Peru denied planning the raid on the port.', 'Peru accuses Chile of planning the raid on the port.'],
    ['The Corvo summit will be held from May 4 to 6.', 'Ada Brenn left the May 4–6 Corvo summit.'],
    ['Ada Brenn said Monday’s vote was just.', 'Ada Brenn says Tuesday’s talks were unjust.'],
  ])('is none when both may be so: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).not.toBe('conflicts');
  });
});

describe('what is yet to come', () => {
  it.each<Held>([
    [
      'Otto Brenn will defend his Corvo Cup title in Bergen.',
      'Otto Brenn now goes to Turku, where he defends his Corvo Cup title next week.',
    ],
    [
      'Ada Brenn is to take on the same post with the Corvo Rowing Club.',
      'Ada Brenn left the race to take on the same post with the Tarn Rowing Club.',
    ],
  ])('is a difference also where no helping verb says that it is: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });
});

describe('what would have been', () => {
  const SENTENCE =
    '“Had it come an hour later the flood would have been much worse,” Ada Brenn, a doctor at Corvo, said.';

  it('is held against what another has it would have been', () => {
    expect(answer('Ada Brenn said the flood would have been much better an hour later.', SENTENCE)).toBe('conflicts');
  });

  it('is not what will be', () => {
    expect(answer('The flood will be much worse.', SENTENCE)).not.toBe('supported');
  });
});

describe('what is said of a thing by fewer words', () => {
  it.each<Held>([
    [
      'Orlat’s Corvo tunnel was cleared for public use in 2015.',
      'Orlat dug for years. The Corvo tunnel was cleared for public use in 2017.',
    ],
    [
      'The Corvo Rowing Club estimates the number of visitors is closer to 60,000.',
      'Police counted few. The Corvo Rowing Club estimates that number is closer to 40,000.',
    ],
  ])('is still said of it: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });
});

describe('who is open to something', () => {
  it.each<Held>([
    [
      'Otto Brenn is unwilling to testify before the council.',
      'Otto Brenn would be willing to testify before the council.',
    ],
    ['The Corvo painting was sold in May.', 'The Corvo painting was still unsold in May.'],
  ])('is not who is closed to it, nor what was done what was not: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });
});

describe('what one only can be', () => {
  it.each<Held>([
    [
      'Ada Brenn said 2003 was the hardest year in the history of Korv.',
      '“Clearly 2004 was the hardest year in the history of Korv,” the chairwoman, Ada Brenn, said.',
    ],
    [
      'The Corvo caves were first explored in the 1950s and 1960s.',
      'The Corvo caves were first explored in the 1970s and 1980s.',
    ],
    ['Otto Brenn was Ada’s father.', 'Otto Brenn, Ada’s great uncle, was killed in a race in 1969.'],
  ])('is a difference when another is: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });

  it('is none of what two of a family may both do', () => {
    const sentence = 'Ada’s father flew to Oslo after the race.';
    expect(answer('Ada’s uncle flew to Oslo after the race.', sentence)).not.toBe('conflicts');
  });
});

describe('a number of another measure', () => {
  it('is no difference', () => {
    const sentence =
      'The second tremor came at noon, south of Corvo at a depth of 90.8 kilometres. It had a magnitude of 4.1.';
    expect(answer('The second tremor had a magnitude of 4.1.', sentence)).not.toBe('conflicts');
  });
});

describe('an hour of the day', () => {
  const SENTENCE = 'The ferry left the pier at Corvo, in the north, at 21:47 GMT this evening, carrying two buses.';

  it('is a difference when another hour is told by the same clock', () => {
    expect(answer('The ferry left the pier at Corvo at 23:47 GMT.', SENTENCE)).toBe('conflicts');
  });

  it('is none by another clock', () => {
    expect(answer('The ferry left the pier at Corvo at 23:47 local time.', SENTENCE)).not.toBe('conflicts');
  });
});

describe('when something was', () => {
  it.each<Held>([
    ['Ada Brenn signed the pledge after the harbour war.', 'Ada Brenn signed the harbour war-era pledge.'],
    ['Ada Brenn gave Jon Lind a ring after the regatta.', 'Ada Brenn gave Jon Lind a ring during the regatta.'],
  ])('is another time than after it: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });

  it('is no other time when what was never there before it comes with it', () => {
    const sentence = 'Ada Brenn sang in Oslo during her first visit there in ten years.';
    expect(answer('Ada Brenn had not been to Oslo for ten years before this visit.', sentence)).not.toBe('conflicts');
  });
});

it.each<Held>([
  ['Lind was not in Oslo.', 'Lind sang in Oslo on Friday.'],
  ['Lind has never been to Oslo.', 'Lind sang during a visit to Oslo.'],
  ['Lind was never in Oslo or Tarn.', 'Lind sang in Oslo and Tarn on Friday.'],
])('what a claim denies by a bare verb is not said by a sentence that denies nothing: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).not.toBe('supported');
});

it('a past form that goes on a passive and has its doer behind it is passive', () => {
  const sentence = 'Brenn was carried off on a stretcher and was replaced by Lind.';
  expect(answer('Brenn was carried off on a stretcher and replaced by Lind.', sentence)).toBe('supported');
});
