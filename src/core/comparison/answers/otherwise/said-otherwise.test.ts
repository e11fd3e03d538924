import { describe, expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

describe('a sentence with all words of a claim does not say the same', () => {
  it.each([
    [
      'of a name that hangs elsewhere',
      'Orr hosted a weekly show for the Korv Courier.',
      'Ada Orr, 56, worked for the Korv Courier for years whilst also hosting a weekly show for Radio Velden.',
    ],
    [
      'of a name that has no part in it',
      'Orr said he would stand with Velden against the threats.',
      'Mr. Orr said he would stand with Chile against the threats but added that the main concern was trade. He was born in Velden.',
    ],
    [
      'of another’s employer',
      'Orr was flying for Korv Airways when he died.',
      'Orr had previously worked with Korv Airways but was flying planes for Velden Air at the time of his death.',
    ],
    [
      'of a place that takes part itself',
      'Chile beat Norway 2–1 in Poland.',
      'Yesterday Chile beat Norway 2–1, Poland lost 1–2 against Peru, and the hosts won 3–1 against Egypt.',
    ],
    [
      'of who did another deed',
      'Orr was replaced by Sergio Lind.',
      'Mohamed Orr was replaced in the 30th minute after a tackle by captain Sergio Lind.',
    ],
    [
      'of what was so and need not be any more',
      'Korv Airport remains closed.',
      'Korv Airport was closed after the landing.',
    ],
    [
      'of an office in which someone is the deputy',
      'Rod Orr is the Chilean attorney general.',
      'Deputy Chilean Attorney General Rod Orr released a memo on Friday.',
    ],
    [
      'of a count that is that of others',
      'Eight of the 71 dead are children.',
      'Of the 71 dead, 59 are men, eight are women, and four are children.',
    ],
    [
      'of who denies it',
      'Joseph Orr said the hijackers sought asylum.',
      'There were reports, including comments by a Chilean minister, that the hijackers sought asylum in Korv, something Prime Minister Joseph Orr denied.',
    ],
    [
      'of an office read as a word of saying',
      'Susan Orr is the Chilean secretary of state.',
      'Susan Orr, who is the Chilean ambassador to the United Nations, said the launch was wrong.',
    ],
    [
      'of how often it is done',
      'Patrols are carried out seven times a day.',
      'The staff has grown, and patrols are carried out four times a day instead of twice a day.',
    ],
    [
      'of how a vote ended',
      'The bill was passed with 30–7 votes.',
      'The bill was passed with 92–7 votes, achieving the mandatory majority.',
    ],
    [
      'of who is named where others won',
      'Chile won the first set 25–12.',
      'With half of those watching who had seen Chile against Peru earlier at the Games, Norway won the first set 25–12.',
    ],
  ])('%s', (_what, claim, text) => {
    expect(answerClaim(claim, text)).toMatch(/related|not-covered|conflicts/);
  });

  it.each([
    [
      'Orr hosted a weekly show for Radio Velden.',
      'Ada Orr worked for the Courier whilst hosting a weekly show for Radio Velden.',
    ],
    ['Chile beat Norway 2–1 in Poland.', 'In Poland on Sunday, Chile beat Norway 2–1 and Peru lost.'],
    ['Rod Orr is the deputy attorney general.', 'Deputy Attorney General Rod Orr released a memo on Friday.'],
    ['Korv Airport remained closed.', 'Korv Airport remained closed on Monday after the landing.'],
  ])('but does where they are its own: %s', (claim, text) => {
    expect(answerClaim(claim, text)).toBe('supported');
  });
});

describe('who does something that anybody may do as well', () => {
  it.each([
    [
      'Malva Oster wrote to Omar Ruiz.',
      'Mark Nyberg wrote to Ruiz on Friday. Omar Ruiz joins teens such as Malva Oster.',
    ],
    [
      'Lena Brenn is a member of the Rebel Council.',
      'Mateo Vasile, a member of the Rebel Council, denied it. Lena Brenn confirmed it on Monday.',
    ],
    [
      'Construction of the oil refinery has begun.',
      'The two firms signed a protocol for the building of an oil refinery.',
    ],
  ])('is not contradicted by another who does it: %s', (claim, text) => {
    expect(answerClaim(claim, text)).toMatch(/related|not-covered/);
  });
});

describe('who is in an office', () => {
  const BRIEFING =
    'The Tory defence spokesman, Gerald Vasile, called it a mistake. The Liberal defence spokesman Nick Brenn disagreed. A spokesman for Omar Ruiz, Mateo Lind, denied it. Lena Aske, vice chairman of the Rebel Council, confirmed it.';
  it.each([
    ['Nick Brenn is the Tory defence spokesman.', 'conflicts'],
    ['Lena Aske is a spokesman for Omar Ruiz.', 'conflicts'],
    ['Mateo Lind is a spokesman for Omar Ruiz.', 'supported'],
    ['Gerald Vasile is the Tory defence spokesman.', 'supported'],
  ])('is not who holds another: %s', (claim, answer) => {
    expect(answerClaim(claim, BRIEFING)).toBe(answer);
  });

  it('may be named in brackets by a short of the country', () => {
    const text = 'Lena Brenn (SWE), Sweden coach: "We won." Tor Vasile (NOR), Norway coach: "We lost."';
    expect(answerClaim('Lena Brenn coaches Norway.', text)).toBe('conflicts');
  });

  it('may be of a body by the short of its name', () => {
    const text =
      'Hackers broke into the site of the Velden Baptist Church and the account of Shirley Orr, the Church’s spokeswoman.';
    expect(answerClaim('Shirley Orr is the Velden Baptist Church’s spokeswoman.', text)).toBe('supported');
  });
});
