import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

type Row = readonly [what: string, claim: string, text: string];

test.each<Row>([
  [
    'the one ferry of a text is the one that bears a name',
    'Ida Lund praised the ferry’s owner and crew.',
    'The Polar Orla, a Danish car ferry that ran aground in May, was stopped off the coast of Chile.\n\nRear Admiral Ida Lund issued a statement in which she praised Polar Orla’s owner and crew for following the rules.',
  ],
  [
    'a museum called so behind its letters is that museum',
    'The museum closed on June 27.',
    'A guard fell at the closed Underwater Caves Velden (UCV) museum on Tuesday.\n\nTen guards remained at UCV after its closure on June 27 to care for what it holds.',
  ],
  [
    'hundreds of people are hundreds of riders',
    'Hundreds of people marched in Chile in support of Lund.',
    'Simultaneously, in Chile hundreds of protesters marched to the harbour in support of Ida Lund.',
  ],
  [
    'pounds are written by their letters',
    'Lund was fined 800 pounds over a video.',
    'On Monday, Ida Lund was fined GBP 800 for a joke video that she posted.',
  ],
  [
    'a capital is that of the country whose adjective stands before it',
    'Santiago is the capital of Chile.',
    'After her visit to Norway, Ida Lund landed in the Chilean capital of Santiago as she went on with her efforts.',
  ],
])('the document says the same: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).toBe('supported');
});

test.each<Row>([
  [
    'of two ferries either may be meant',
    'Ida Lund praised the ferry’s owner and crew.',
    'The Polar Orla, a Danish car ferry, and the Korv Star, a ferry from Chile, were stopped.\n\nIda Lund praised Polar Orla’s owner and crew for following the rules.',
  ],
  [
    'whoever is behind a place is not called so',
    'Ida Lund praised the man’s courage.',
    'In Velden, a man from Korv was rescued on Monday.\n\nIda Lund praised Velden’s courage in a speech.',
  ],
  [
    'that she spoke does not say what came before it',
    'The lamp was thrown just before Lund began speaking.',
    'Live lamp thrown at Ida Lund in Velden\n\nIda Lund, who was in Velden on Tuesday, spoke to a crowd of riders. A lamp was thrown at her while she was speaking, police said.',
  ],
  [
    'what was destroyed did not destroy',
    'The Chilean Navy reported that a pirate ship had destroyed one of its frigates.',
    'Meanwhile, the Chilean Navy has reported that it met and destroyed what it called a pirate “mother ship” on Tuesday.',
  ],
])('the document does not settle it: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).not.toBe('supported');
});

test.each<Row>([
  [
    'what cannot be blamed on something is not',
    'A Chilean consultant blamed the fire on the lamp of Lund.',
    'Despite the reports, a Chilean consultant says that the fire on the ferry cannot be blamed on the lamp of Lund.',
  ],
  [
    'who says “we can’t” says that they will not',
    'Ida Lund said Chile would turn away the refugees.',
    'Chilean Prime Minister Ida Lund said, “Although we look to our own safety, we can’t turn away the refugees.”',
  ],
  [
    'a count that others gave, beside one’s own',
    'The organizers put attendance at 60,000.',
    'The organizers of the march estimate more than 100,000 people attended, but the police put the number at 60,000.',
  ],
  [
    'done by the same to the same, or not done',
    'The assailant was patted down by security.',
    'The attacker was wearing a bag strapped to his back, but was not patted down by security.',
  ],
  [
    'prosecution and defence are two sides',
    'Ida Lund testified for the defense.',
    'Director of the Council of Riders Ida Lund testified for the prosecution.',
  ],
])('the document says otherwise: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).toBe('conflicts');
});
