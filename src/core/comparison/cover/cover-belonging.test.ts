import { expect, it } from 'vitest';
import { answerClaim as answer } from '../../../../tests/answer-claim';

type Held = readonly [claim: string, text: string];

const FLOOD = 'The town of Velden was hit by a flood in May.';

it.each<Held>([
  ['The mayor of Velden resigned on Monday.', `${FLOOD} The mayor resigned on Monday after a long debate.`],
  ['The schools of Velden closed on Monday.', `${FLOOD} The schools closed on Monday after a long debate.`],
  [
    'Nearly the entire population of Velden was moved.',
    'In Velden, the flood came at night. Nearly the entire population of 900 was moved to Oslo.',
  ],
])('whose a thing is goes without saying behind the one name: %s', (claim, text) => {
  expect(answer(claim, text)).toBe('supported');
});

it.each<Held>([
  ['The mayor of Velden resigned on Monday.', `${FLOOD} A mayor resigned on Monday after a long debate.`],
  ['The mayor of Velden resigned on Monday.', `${FLOOD} The mayor of a village resigned on Monday.`],
  ['The mayor of Velden resigned on Monday.', `${FLOOD} In Brenn, the mayor resigned on Monday.`],
  [
    'The mayor of Velden resigned on Monday.',
    'The towns of Velden and Brenn were hit by a flood in May. The mayor resigned on Monday after a long debate.',
  ],
  ['The president of Velden resigned on Monday.', `${FLOOD} The president resigned on Monday after a long debate.`],
])('not behind two, or where it is of another: %s', (claim, text) => {
  expect(answer(claim, text)).not.toBe('supported');
});
