import { describe, expect, it } from 'vitest';
import { loadModels } from '../../../cli/load-models';
import type { Verdict } from '../../model';
import { readDocument, readStatement } from '../../read-document';
import { compareClaims } from '../compare-claims';

const models = loadModels();

/** A report's opening, so that the sentence in question is one of several. */
const OPENING =
  'Harbour news\n\nThe council of Aldport met on Tuesday. It spoke for three hours about the harbour.\n\n';

function answerTo(claim: string, sentence: string): Verdict {
  const document = readDocument('d', `${OPENING}${sentence}`, '2026-03-04', models);
  const [answer] = compareClaims(readStatement(claim, '2026-03-04', models), [document]);
  return answer?.verdict ?? 'not-covered';
}

const NOT_SAID: readonly (readonly [why: string, claim: string, sentence: string])[] = [
  [
    'somebody else is said to be it',
    'Maria Lunde remains in hospital.',
    'Maria Lunde was sent home on Monday, while the other two drivers remain in hospital.',
  ],
  [
    'the number belongs to another deed',
    'Exports to Chile rose 6 percent.',
    'Exports rose in most of the region but fell 6 percent in Chile.',
  ],
  [
    'the adjective is not said of it',
    'The ferries to Aldport are expensive.',
    'The ferries to Aldport leave the harbour at noon.',
  ],
  [
    'how two looked is not said',
    'Reyes and Lunde looked uneasy during the drive.',
    'Reyes and Lunde were seen laughing during the drive.',
  ],
  [
    'how someone is to stay is not said',
    'The treaty obliges each side to stay neutral if the other is attacked.',
    'Chile and Norway signed a treaty, pledging to give help if the other is attacked.',
  ],
  [
    'the first is another first',
    'Lunde was the first of the two to drive.',
    'Lunde and Reyes took turns to drive during Reyes’s first visit to Aldport.',
  ],
  [
    'where a thing was made is only whose agency shows it',
    'The limousine was made in Chile.',
    'In footage released by the Chile state agency Ofra, the two take a ride in the limousine.',
  ],
  [
    'the nationalities have changed places',
    'The Danish coastguard stopped two Swedish trawlers in May.',
    'The Swedish coastguard stopped two Danish trawlers in May.',
  ],
  [
    'what never happened is not said by the words around it',
    'Lunde has never given Reyes a boat.',
    'Lunde and Reyes were seen in the boat.',
  ],
  [
    'what it is made of elsewhere is not said',
    'The guests rode in a ferry built in Chile.',
    'The guests from Chile rode in a Peruvian-built ferry.',
  ],
  [
    'one is set against the other',
    'It was Tom Lunde, not Reyes, who paid for the boat.',
    'According to Tom Lunde, Reyes paid for the boat.',
  ],
  [
    'the first word says that it never was',
    'Never before had Reyes shown Lunde the boat.',
    'Reyes has shown Lunde the boat for the third time.',
  ],
  [
    'it is said to be another length of time ago',
    'Reyes called on Aldport a decade ago.',
    'Reyes called on Aldport for the first time in 24 years.',
  ],
  [
    'the office is the title of somebody else',
    'Maria Lunde is the transport minister.',
    'Maria Lunde met Transport Minister Tom Reyes at the harbour.',
  ],
  [
    'the office is one of another country',
    'Maria Lunde is a former president of Chile.',
    'Former Peruvian president Maria Lunde left for Chile.',
  ],
  ['only one is said to have done it', 'Only Maria Lunde rowed the boat.', 'Maria Lunde and Tom Reyes rowed the boat.'],
  [
    'what the claim has first comes later',
    'The coastguard reached the ferry before the fishermen.',
    'The fishermen reached the ferry before the coastguard arrived.',
  ],
  [
    'the holder is of another country',
    'Lena Berg is the ambassador of Chile.',
    'The two ambassadors are Lena Berg of Peru and Ana Ruiz of Chile.',
  ],
  [
    'the contrary adjective is said',
    'The boats of Aldport are inferior to those of Tarn.',
    'The boats of Aldport are superior to those of Tarn.',
  ],
  ['a thing is not handed over by being there', 'Reyes gave Lunde a boat.', 'Lunde and Reyes were seen in a boat.'],
];

describe('words that a sentence shares with a claim do not say the same', () => {
  it.each(NOT_SAID)('where %s', (_why, claim, sentence) => {
    expect(answerTo(claim, sentence)).not.toBe('supported');
  });
});

const SAID: readonly (readonly [why: string, claim: string, sentence: string, right: Verdict])[] = [
  [
    'who buys and who sells tell of one deed',
    'Norvik bought the old ferry from Lunde Lines for 2 million euros.',
    'Lunde Lines sold the old ferry to Norvik for 2 million euros.',
    'supported',
  ],
  [
    'a day without a year is the same day, whatever the tense beside it',
    'The bridge is closed until April 7.',
    'The bridge will remain shut until April 7.',
    'supported',
  ],
  [
    'what no longer is, and what still is, contradict each other',
    'Tickets for the Aldport ferry are no longer valid.',
    'Tickets for the Aldport ferry remain valid.',
    'conflicts',
  ],
  [
    'some of those who were named are counted',
    'Nine people died when the ferry Maria sank off Aldport.',
    'The ferry Maria with 164 people on board sank off Aldport, killing nine of them.',
    'supported',
  ],
  [
    '“ahead of” is before',
    'Reyes voiced her support after the talks with Lunde.',
    'Reyes voiced her support ahead of the talks with Lunde.',
    'conflicts',
  ],
];

describe('what stands beside a deed is no conflict with it', () => {
  it.each([
    ['For want of workers, two inspections were cancelled.', 'Two inspections were cancelled for lack of staff.'],
    [
      'Nobody had been charged when the police closed the case.',
      'The police closed the case in March without charges.',
    ],
    ['Over 6,000 villagers had to leave.', 'More than 6,200 people had to leave eleven villages.'],
    ['Maria Lunde had not been to Aldport for ten years.', 'It was Maria Lunde’s first visit to Aldport in ten years.'],
    ['Chile also expelled a diplomat.', 'Peru expelled two diplomats on Monday.'],
  ])('%s', (claim, sentence) => {
    expect(answerTo(claim, sentence)).not.toBe('conflicts');
  });
});

describe('a claim is answered', () => {
  it.each(SAID)('where %s', (_why, claim, sentence, right) => {
    expect(answerTo(claim, sentence)).toBe(right);
  });
});
