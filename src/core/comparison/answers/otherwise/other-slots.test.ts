import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

type Row = readonly [what: string, claim: string, text: string];

test.each<Row>([
  [
    'of which people someone is stands before the name',
    'Luc Morel scored the first goal in the 51st minute.',
    'Two goals from Ida Lund and one from Luc Morel led Velden. In the 51st minute, Frenchman Luc Morel scored the first goal of the match, but the lead was short-lived.',
  ],
  [
    'firms behind their country are things',
    'Ida Lund criticised handing over control to Chilean companies.',
    'Ms Lund criticised handing over control to Chilean firms, saying that nobody had been asked.',
  ],
  [
    'by its means a deed was done',
    'Aske killed Ida Lund and Per Orre with his knife.',
    'Aske used his knife to kill Ida Lund, 37, from Velden and Per Orre, 41, from Korv.',
  ],
  [
    'an aside between dashes parts no statements',
    'Chile and the Velden nations reached a six-month deal in Korv.',
    'Yesterday in Korv, Chile and the Velden nations — the first members; Ghana, Togo and Mali; plus Chad — reached a six-month deal over its ports.',
  ],
  [
    'lives that are claimed are people killed',
    'Korv police chief Omar Haddad was killed in the air strikes.',
    'The air strikes on Saturday have claimed at least 220 lives, including Korv police chief Omar Haddad.',
  ],
  [
    'a page that does not settle who she is, beside all else of a she',
    'She was in Velden for a hearing at the court, her lawyer said.',
    'Ida Lund’s lawyer said she was in Velden, Norway, for a hearing at the court.',
  ],
  [
    'votes are counted in words or with a dash',
    'The Chilean Senate approved the ferry bill by 98 votes to 15.',
    'The Chilean Senate approved the ferry bill 98–15 yesterday.',
  ],
  [
    'what someone did not mean it to be, he did not mean to be',
    'Lund said she did not mean to be offensive.',
    'Ida Lund said that when calling the riders “tin soldiers”, she “didn’t mean it to be offensive, though I often say things by their name.”',
  ],
  [
    'who is lost to, in a list of matches',
    'Chile beat Peru 7–2.',
    'In the morning session, Mali lost to Chad in the eighth end by a score of 5–7, Peru lost to Chile 2–7 in seven ends, and Norway edged out Togo 6–8 in extra ends.',
  ],
  [
    'a rights group is a group',
    'Orla Network held a demonstration outside parliament on Wednesday.',
    'Outside the Chilean parliament on Wednesday, a demonstration was held by the LGBT rights group Orla Network.',
  ],
])('the document says the same: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).toBe('supported');
});

test.each<Row>([
  [
    'parts of the body',
    'Aske shot a guard in the shoulder.',
    'Aske pulled his own gun and shot the guard in the thigh, for which he faces a charge.',
  ],
  [
    'how often it is',
    'The Velden troops are set to rotate around the region every six months.',
    'The Velden troops are set to rotate around the region every nine months.',
  ],
  [
    'when an event was that is only named',
    'The mob attack on the police station took place in June 2005.',
    'Ida Lund and Per Orre were said to be involved in a June 2003 mob attack on a police station in Velden.',
  ],
  [
    'what would not be done, behind what would',
    'Lund said Chile would release Omar Haddad.',
    'Lund said Chile would allow Omar Haddad to send a letter to his parents but would not release him.',
  ],
  [
    'that he does not think it is so',
    'Haddad said Korv United deserved to win.',
    'The manager, Omar Haddad, said, “I congratulate Korv United but I don’t think they deserved to win”.',
  ],
  ['for and against', 'Judge Lund ruled against the Chilean ministry.', 'Judge Lund ruled for the Chilean ministry.'],
  [
    'most words of a quotation, one of them the opposite',
    'Judge Lund called the lawsuit a “simple and ordinary case”.',
    'Ida Lund, a federal judge in Velden, wrote in her opinion that the lawsuit was a “unique and extraordinary case” which brought up questions.',
  ],
  [
    'a number that others give in the same sentence',
    'The Press Watch reported that 66 journalists were killed worldwide in 2011.',
    'The Press Watch reported that 45 journalists were killed worldwide in 2011, whereas the Velden Union states that 66 journalists died in 2011.',
  ],
  [
    'who leads at a contest',
    'Chad led Mali in terms of ball possession.',
    'Mali led in terms of ball possession but, in the 88th minute, Omar Haddad scored for Chad.',
  ],
  [
    'who beat whom, in a list of matches',
    'Mali defeated Chad 8–4.',
    'In the morning session, Peru lost to Chile 2–7 in seven ends, Norway edged out Togo 6–8 in extra ends, and Chad defeated Mali 8–4 in seven ends.',
  ],
])('the document says otherwise: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).toBe('conflicts');
});

test('two ministers for one thing: who holds the office elsewhere in the document', () => {
  const text =
    'Kerala home minister Ida Lund gave a statement to the Post. Omar Haddad, Kerala’s minister for temples, told the Times another story.';
  expect(answerClaim('Ida Lund is Kerala’s minister for temples.', text)).toBe('conflicts');
});

test.each<Row>([
  [
    'the first time may have been then',
    'Ida Lund receives Chilean-made car as gift from Omar Haddad in February.',
    'On Wednesday, Haddad presented Lund with a Chilean-made car – the second time that Omar Haddad has given her a car.',
  ],
  [
    'what is played is not its player',
    'The match was played in Velden.',
    'Velden extended their lead through the Player of the Year, with a shot past the diving keeper in the match.',
  ],
  [
    'one of several goals',
    'Lund scored the opening goal.',
    'Velden took control of the derby after early goals from Per Orre and Ida Lund. It took Orre three minutes to score the opening goal.',
  ],
  [
    'who adds a word deletes nothing',
    'Ida Lund has deleted the comment.',
    '“The port is lost, and nobody cares about the comment,” Ida Lund added.',
  ],
  [
    'members of a parliament, of whom someone is one',
    'Ida Lund spoke in favour of the bill.',
    'Omar Haddad, also a Labour MSP, said he feared MSPs opposing the ferries were being “bounced” into supporting the bill for fear of being laughed at. Conservative MSP Ida Lund argued that the bill “matters to Scotland”.',
  ],
])('the document only touches on it: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).toBe('related');
});

test('a number that falls by one number to another is no vote', () => {
  expect(answerClaim('The number of volunteers fell to 210.', 'The number of volunteers fell by 30 to 210.')).toBe(
    'supported',
  );
});
