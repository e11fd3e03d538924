import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

type Row = readonly [what: string, claim: string, text: string];

const SENATE =
  'The bill was approved by the lower house, the National Assembly, on Thursday, and by the upper house — the Senate — on Friday.';
const PLANTS = 'The plants in Oslo and Graz will close in 2026 and 2028 respectively, Korvik said.';

/** Sentences that have all of a claim’s words, and say them of somebody or something else. */
test.each<Row>([
  ['his wife', 'Ida Lund left Korv.', 'Ida Lund’s husband left Korv on Monday.'],
  ['the wife of someone named with his', 'Omar Brenn left Korv.', 'Omar Brenn was ill, and his wife left Korv.'],
  ['someone’s company', 'Ida Lund sold the house.', 'Ida Lund’s company sold the house.'],
  ['what someone made', 'Jon Aske praised Ida Lund.', 'Jon Aske praised Ida Lund’s plan.'],
  [
    'the brother of someone with a title',
    'Opposition leader Omar Brenn was released from prison.',
    'The brother of opposition leader Omar Brenn was released from prison on Monday.',
  ],
  [
    'someone’s agent',
    'Omar Brenn said the offer was too low.',
    'Omar Brenn’s agent told reporters that the offer was too low, but his teammates urged him to stay.',
  ],
  [
    'whose adviser was arrested',
    'Minister Omar Brenn was arrested.',
    'Minister Omar Brenn, in office since May, resigned hours after the arrest of his adviser Ida Lund.',
  ],
  [
    'whose aide was charged',
    'Ida Lund was charged with fraud in Accra.',
    'Omar Brenn, a former aide to Health Minister Ida Lund, was charged with fraud in Accra on Monday.',
  ],
  [
    'whose unnamed adviser was arrested',
    'Minister Ida Lund was arrested.',
    'The resignation of minister Ida Lund followed the arrest of her chief adviser on Monday.',
  ],
  [
    'who came in behind the winner',
    'Ida Lund won the Oslo marathon on Sunday.',
    'Ida Lund was second in the Oslo marathon on Sunday, ten seconds behind the winner.',
  ],
  [
    'what came later',
    'Ida Lund resigned before the arrest of her deputy.',
    'The resignation of Ida Lund followed the arrest of her deputy.',
  ],
  [
    'what someone says and another denies',
    'The manager warned the firm about the leak.',
    'A nurse told the inquiry that the manager had warned the firm about the leak, but the manager denied this.',
  ],
  [
    'a comparison the other way round, in another degree',
    'The Velden tunnel is cheaper than the Korv tunnel.',
    'The Korv tunnel is longer than the Velden tunnel but cheaper, engineers said.',
  ],
  [
    'who only tells of it',
    'Korv Aid has rebuilt all forty homes in Velden.',
    'Some homes in Chile have been rebuilt, including all forty homes in Velden, the agency Korv Aid said.',
  ],
  ['the day of another doer', 'The Senate approved the bill on Thursday.', SENATE],
  ['the day of another doer, the other way', 'The National Assembly approved the bill on Friday.', SENATE],
  ['the second of two lists', 'The plant in Oslo will close in 2028.', PLANTS],
  [
    'who is left out',
    'Malta backed the quota on Friday.',
    'Every member of the council except Malta backed the quota on Friday.',
  ],
  [
    'a part of those who are counted',
    'All five suspects in the robbery have been charged.',
    'Only two of the five suspects in the robbery have been charged.',
  ],
  [
    'less than most of them',
    'Most of the homes in Velden have been rebuilt.',
    'About a third of the homes in Velden have been rebuilt.',
  ],
  [
    'the time of someone else’s words',
    'The ship will be scrapped in Porto.',
    'The minister announced in Porto on Monday that the ship will be scrapped next year.',
  ],
  [
    'the year of another thing',
    'The film won a prize in Oslo in 1976.',
    'The film about the 1976 flood won a prize in Oslo on Monday.',
  ],
  [
    'what would have been',
    'The crew reported the leak at once.',
    'Had the crew reported the leak at once, the spill would have been small.',
  ],
  [
    'a charge that is disputed',
    'The Chilean election was rigged.',
    'Ida Lund said the Chilean election had been rigged, a charge that the mayor, Omar Brenn, rejected as baseless.',
  ],
  [
    'a condition',
    'Regulators in Oslo blocked the sale of Korvik.',
    'Korvik may close its yard if regulators in Oslo block its sale, the firm said.',
  ],
])('the document does not say the same: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).not.toBe('supported');
});

test.each<Row>([
  ['whose wife survived', 'Ida Lund survived the crash.', 'Ida Lund’s brother was killed in the crash.'],
  [
    'who goes beyond another in something else',
    'The Graz line is longer than the Korv tunnel.',
    'The Korv tunnel is longer than the Velden tunnel, and only the Graz line is older than both.',
  ],
  [
    'who is left out of a denial',
    'Korv did not cut its fees in April.',
    'All the ports except Korv cut their fees in April.',
  ],
  [
    'who did something else to it',
    'Chile received two boats from Norway.',
    'Norway gave Chile two boats and got a promise of grain, which Peru, not Chile, finally delivered.',
  ],
  [
    'the second of two innings, named once',
    'Omar Brenn took five wickets in the second innings.',
    'Jon Aske scored 81 in the first innings and Omar Brenn took five wickets in the second as Korv beat Velden.',
  ],
  [
    'what was also done to it',
    'The bridge at Korv was rebuilt in 1997.',
    'The bridge at Korv was destroyed in the 1997 flood and was rebuilt by a Chilean firm.',
  ],
])('the document does not say otherwise: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).not.toBe('conflicts');
});

test.each<Row>([
  ['each has a day, and this is its own', 'The Senate approved the bill on Friday.', SENATE],
  ['each of two lists has its own', 'The plant in Graz will close in 2028.', PLANTS],
  ['one of two lists that go together, alone', 'The plant in Graz will close.', PLANTS],
  ['someone’s deed is his', 'Ida Lund angered Jon Aske.', 'Ida Lund’s speech angered Jon Aske.'],
  [
    'the troops of a body',
    'The Northern Front seized the dam.',
    'The dam was seized by fighters of the Northern Front.',
  ],
  [
    'a purpose that both name',
    'Lund and Aske met to discuss the future of Korv.',
    'Ida Lund and Jon Aske met earlier this week to discuss the future of Korv.',
  ],
  [
    'a word in its other spelling',
    'Protesters locked the gates of the hall.',
    'The protestors locked the gates of the hall.',
  ],
  [
    'a place in front of a clause with where',
    'At least twenty homes were destroyed in Velden.',
    'The mill stands in the old quarter of Velden, where at least twenty homes were destroyed.',
  ],
])('the document says the same: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).toBe('supported');
});

test.each<Row>([
  [
    'no where there was yes',
    'Ida Lund refused to join forces with Jon Aske.',
    'Ida Lund later agreed to join forces with Jon Aske, although nothing came of it.',
  ],
  ['who died did not survive', 'Omar Brenn survived the shooting.', 'A gunman killed Omar Brenn in the shooting.'],
  ['a river goes the other way', 'The Elbe has been falling.', 'The Elbe, a river in Germany, has been rising.'],
  [
    'who did not come',
    'Omar Brenn appeared at the hearing in Oslo.',
    'Omar Brenn left Korv without a word and failed to appear at the hearing in Oslo.',
  ],
  [
    'the day on which a leader was shot, told behind who he was',
    'Ida Lund was shot on Sunday.',
    'Shops stayed shut to mourn Ida Lund, a leader of the Harbour Union (HU), shot on Monday.',
  ],
])('the document says otherwise: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).toBe('conflicts');
});
