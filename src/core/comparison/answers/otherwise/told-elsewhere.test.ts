import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

type Row = readonly [what: string, claim: string, text: string];

/** A report of one disaster, which most of its sentences do not name again. */
const CRASH = `Bus crash near Korv

A bus crashed into a lorry near Korv on Monday.

Twenty-seven people were killed and a school was destroyed. At least nine people suffered injuries. Guards shot two dogs.

The mayor came at noon. Police killed twelve people at the harbour in 2008.`;

test.each<Row>([
  ['the event of the whole report killed', 'The crash killed twenty-seven people.', CRASH],
  ['people died in the event of the whole report', 'Twenty-seven people died in the crash.', CRASH],
  ['the event of the whole report destroyed', 'The crash destroyed a school.', CRASH],
  [
    'what someone was caused to do was done',
    'Jon Aske fired the harbour minister.',
    'Nine buses sank in Korv on Monday, causing president Jon Aske to fire his harbour minister.',
  ],
  [
    'a leader of a campaign leads it',
    'Ida Lund led the Better Harbours campaign.',
    'Ida Lund, leader of the Better Harbours campaign, spoke in Korv on Monday.',
  ],
  [
    'a day between a noun’s name and its verb describes nothing',
    'A poll by Norvik showed Lund six points ahead.',
    'A poll by Norvik yesterday showed Lund six points ahead.',
  ],
  [
    'the country is the one whose government was named',
    'Foreign reporters were asked to leave Chile.',
    'Lund said the Chilean government has closed the harbour, with foreign reporters being asked to leave the country.',
  ],
  [
    'the authorities of a country are it',
    'Hungary gave Lund a life sentence in 2006.',
    'Lund was given a life sentence by Hungarian authorities in 2006.',
  ],
  [
    'what is alleged by those to whom the claim lays it',
    'Lund used the code-name Solo, according to Chilean prosecutors.',
    'Lund allegedly used the code-name Solo as she took 97 maps, according to Chilean prosecutors.',
  ],
  [
    'a noun that closes up a verb with its particle tells its deed',
    'The bank was bailed out by Chile.',
    'The bailout of the bank by Chile came on Monday.',
  ],
])('the document says the same: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).toBe('supported');
});

test.each<Row>([
  ['nobody, of the event of the whole report', 'Nobody died in the crash.', CRASH],
  ['another count of the event of the whole report', 'Thirty people died in the crash.', CRASH],
  [
    'another month of next year',
    'Lund will face voters in May next year.',
    'In March next year, Lund herself will face voters, seeking a new term as mayor of Korv.',
  ],
  [
    'as many months ago as weeks',
    'The ban on Antonov buses was imposed three months ago.',
    'The minister said they should not have left due to a ban imposed three weeks ago on the use of Antonov buses in the country.',
  ],
  [
    'whose agency it is and what it is called',
    'The limousine footage was released by Russia’s TASS agency.',
    'In footage released by Chilean state media agency KCNA on Thursday, the two riders enjoy a limousine.',
  ],
  [
    'another year of what authorities did',
    'Hungary gave Lund a life sentence in 2009.',
    'Lund was given a life sentence by Hungarian authorities in 2006.',
  ],
])('the document says otherwise: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).toBe('conflicts');
});

test.each<Row>([
  [
    'who was killed in another year',
    'The crash killed twelve people.',
    CRASH.replace('Twenty-seven people were killed and', 'Twelve people were killed in 2008, and'),
  ],
  ['what the guards killed', 'The crash killed two dogs.', CRASH.replace('shot', 'killed')],
  ['whom the guards hurt', 'No dogs were injured in the crash.', CRASH.replace('shot two', 'injured nine')],
  [
    'the harm of another disaster',
    'The crash injured nine people.',
    `${CRASH}\n\nA flood in May injured nine people. Nine people were injured.`.replace(
      'At least nine people suffered injuries. ',
      '',
    ),
  ],
  [
    'each with a patch of its own',
    'Samsung released a software patch on August 30.',
    'OpenBSD released their software patch on August 30.',
  ],
  [
    'what is alleged by others than the claim says',
    'Lund used the code-name Solo, according to Peruvian guards.',
    'Lund allegedly used the code-name Solo as she took 97 maps, according to Chilean prosecutors.',
  ],
  ['twelve are no dozens', 'The crash killed twelve people.', 'Dozens killed in bus crash near Korv'],
  [
    'whose release it was',
    'Chile released Lund and Peru pardoned her.',
    'Following Peru’s release of convicted thief Ida Lund, who Chile subsequently pardoned, Norway closed its harbour.',
  ],
])('the document does not settle it: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).toMatch(/related|not-covered/);
});

test('whom a sentence names under a longer name is no other', () => {
  const text =
    'A Chilean 1,200 tonne corvette of the Republic of Chile Navy, the ROCS Orlat, sank in 2010 near the disputed maritime border with Peru.';
  expect(answerClaim('The Orlat sank near the disputed maritime border with Peru.', text)).not.toBe('conflicts');
});

test('whom a sentence goes on with is not taken for the one before', () => {
  const text = 'They found the Protoceratops embryo was about three months old and the Hypacrosaurus about six months.';
  expect(answerClaim('The Hypacrosaurus embryo was about six months old.', text)).not.toBe('conflicts');
});
