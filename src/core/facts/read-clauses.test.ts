import { describe, expect, it } from 'vitest';
import { loadModels } from '../../cli/load-models';
import { readStatement } from '../read-document';

const models = loadModels();
const lines = (text: string): string[] =>
  readStatement(text, '2025-06-12', models).facts.map(({ subject, relation, object }) =>
    `${subject.text} | ${relation} | ${object.text}`.trim(),
  );

describe('clauses side by side are kept apart', () => {
  it.each([
    [
      'a statement behind a comma',
      'The boats are badly damaged, the whole fleet is.',
      'The boats | are badly damaged |',
    ],
    [
      'two statements of one person',
      'He called the plan a farce, he called the mayor a clown.',
      'he | called | the mayor a clown',
    ],
    [
      'the one who thought it',
      'A poll indicated half of voters thought Ruiz had won.',
      'half of voters | thought | Ruiz had won',
    ],
    [
      'a statement behind a gerund and its clause',
      'Ruiz denied it, but upon learning his name was on the list he claimed the list was false.',
      'Ruiz | claimed | the list was false',
    ],
    [
      'who spoke behind an opening gerund',
      'On raising the wreck of the ferry Ana Ruiz said: “We want to know more.”',
      'Ana Ruiz | said | We want to know more',
    ],
    [
      'a statement behind a dash',
      '"The guards are not your enemy — we sometimes fail — we have not been perfect," said Ana Ruiz.',
      'we | have not been | perfect',
    ],
    [
      'what a clause says of a noun it lacks elsewhere',
      'The council dropped a rule the town is unwilling to keep.',
      'the town | is | unwilling to keep',
    ],
    [
      'a plural that a relative clause hangs on',
      'Corvo makes maps of Chile which help the farmers.',
      'maps | help | the farmers',
    ],
    [
      'what someone is taught',
      'The war taught him that people share the same fears.',
      'people | share | the same fears',
    ],
    [
      'those who are described',
      'It stays shut because we live there and those who built the dam are proud.',
      'those | are | proud',
    ],
    [
      'what a later time opens',
      'The school ended all lessons for the rest of the day, and ten minutes after that Ana Ruiz closed the gate.',
      'Ana Ruiz | closed | the gate',
    ],
    [
      'words behind a colon',
      'The note addressed claims that one of the men had been hurt: “Guards on the quay saw a gun.”',
      'one of the men | had been hurt |',
    ],
    [
      'a long row of describing words',
      'Ruiz called it the largest, most severe and most costly fire.',
      'Ruiz | called | it the largest, most severe and most costly fire',
    ],
    [
      'two places in an order',
      'Lind and Moen were booked in the 65th and 89th minutes.',
      'Lind and Moen | were booked in | the 65th and 89th minutes',
    ],
    [
      'what stands before a cause',
      'The count could be higher due to the rain.',
      'The count | could be | higher due to the rain',
    ],
    [
      'a year in a name',
      'The 2007 Harbour Crime Report cites ten ports.',
      'The 2007 Harbour Crime Report | cites | ten ports',
    ],
    [
      'what someone was behind a relative clause that ends with a time',
      'Reporters say a guard who robbed a bank in Oslo last week was a Chilean.',
      'a guard | was | a Chilean',
    ],
    [
      'what was attended',
      'A quiet service was held at the harbour, attended by friends and family.',
      'A quiet service | was attended by | friends and family',
    ],
    [
      'who says what behind what pictures show',
      'Reuters published pictures showing the front of the hall collapsed and said that a shed was lost.',
      'Reuters | said that | a shed was lost',
    ],
    ['what a speaker does too', '“We owe all to you,” Ruiz said, thanking Norway.', 'Ruiz | was thanking | Norway'],
    [
      'who was killed before they came home',
      'The bodies of the six sailors killed in the storm arrived Monday at a port.',
      'the six sailors | were killed in | the storm',
    ],
    [
      'what a headline says was done',
      'Guards of a Chilean bank sentenced',
      'Guards of a Chilean bank | were sentenced |',
    ],
    ['what is reported of whom', 'Six men were reported killed.', 'Six men | were reported killed |'],
    ['what somebody did besides', 'They were in Oslo, doing the hard work.', 'They | did | the hard work'],
    [
      'who was released behind what they were arrested after',
      'A guard arrested after the storm was released on Monday.',
      'A guard | was released on | Monday',
    ],
    [
      'what a poll showed behind what it was taken after',
      'A poll taken after the debate showed a lead for Ruiz.',
      'A poll | showed | a lead for Ruiz',
    ],
    [
      'a headline with a clause of its own behind “after”',
      'Two arrested after a house burned down.',
      'Two | were arrested |',
    ],
    [
      'who was charged, and no day',
      'Lind appeared in court on Friday charged with theft.',
      'Lind | was charged with | theft',
    ],
    [
      'what a headline counts behind a comma',
      'Carpark gutted by fire, 1,300 buses destroyed',
      '1,300 buses | were destroyed |',
    ],
    ['when somebody was treated so', 'Ruiz wept when convicted.', 'Ruiz | was convicted |'],
    ['those whom something was done to', 'Those killed included Lind.', 'Those | were killed |'],
    [
      'how long',
      'The council will never sell the mill as long as Ruiz lives.',
      'The council | will never sell | the mill',
    ],
    [
      'a statement behind one that says no more',
      'The court found that Ruiz did not lie, the guard was a liar.',
      'Ruiz | did not lie |',
    ],
    [
      'two words set against each other',
      'The rain came in shorter but fiercer bursts.',
      'The rain | came in | shorter but fiercer bursts',
    ],
    ['who was told, before a name', 'Ruiz told local media Lind’s boat was saved.', 'Lind’s boat | was saved |'],
    [
      'who the players are',
      'Three more players, Ana Ruiz, Vera Lind and Nils Berg were booked.',
      'Ana Ruiz, Vera Lind and Nils Berg | were booked |',
    ],
    [
      'what “which” adds at the end',
      'Ships are free to sail in Norway, which has led to queues.',
      'Ships | are | free to sail in Norway',
    ],
  ])('%s: %s', (_what, text, wanted) => {
    expect(lines(text)).toContain(wanted);
  });
});
