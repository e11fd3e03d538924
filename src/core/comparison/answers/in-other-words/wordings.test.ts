import { expect, test } from 'vitest';
import { loadModels } from '../../../../cli/load-models';
import type { Verdict } from '../../../model';
import { readDocument, readStatement } from '../../../read-document';
import { compareClaims } from '../../compare-claims';

const models = loadModels();

/** What follows each sentence, so that it is no passage handed over by itself. */
const AROUND = 'Harbour news of the week\n\nThe weather was mild.\n\nThe fair opens again next year.\n\n';

const answer = (claim: string, text: string): Verdict | undefined =>
  compareClaims(readStatement(claim, '2024-05-10', models), [
    readDocument('d', `${AROUND}${text}`, '2024-05-10', models),
  ])[0]?.verdict;

test.each<[what: string, text: string, claim: string]>([
  [
    'a sum with its country before the sign',
    'Lena Aske was released on US$5,000 bail on Monday.',
    'Lena Aske was freed on bail of $5,000.',
  ],
  [
    'a month with which a sentence opens',
    'In March, a crate of medals was found in the canal on Orr Street.',
    'A crate of medals was found in the canal in March.',
  ],
  [
    'a month before a comma',
    'The dockers’ union, which held a rally in June, praised Lena Aske.',
    'The dockers’ union held a rally in June.',
  ],
  [
    'someone whose surname is a city’s',
    'Dana Sydney, a potter, came from abroad. Sydney was born in Norway but grew up in Chile. Sydney said so.',
    'Dana Sydney was born in Norway.',
  ],
  [
    'what drove something, told behind a comma',
    'Rents rose in Velsund in March from a low level in January, driven by a lack of homes.',
    'A lack of homes drove rents in Velsund in March.',
  ],
  [
    'who leads a team of something',
    'A team of the museum led by Lena Aske opened the vault on Monday.',
    'Lena Aske leads a museum team.',
  ],
  [
    'what someone was forced to do, by a thing that something else drives',
    'A flood fed by heavy rain forced 300 people to leave the village of Tarn on Monday.',
    '300 people had to leave the village of Tarn on Monday.',
  ],
  [
    'joining as becoming a member',
    'Lena Aske joined the Harbour Choir in 2011.',
    'Lena Aske became a member of the Harbour Choir in 2011.',
  ],
  [
    'what “which” says of the noun before the place',
    'The envoy urged both sides to agree on an end to the fighting in Velden, which has killed 400 people.',
    'The fighting in Velden has killed 400 people.',
  ],
  [
    'what is said of who is named before a description',
    'The band was introduced by Lena Aske, the former guitarist who produced the second album of the Tarn Band.',
    'Lena Aske produced the second album of the Tarn Band.',
  ],
  [
    'a time given to do something',
    'The commission will be set up and get six months to draw up new borders.',
    'The commission will get six months to draw up new borders.',
  ],
  [
    'what someone used to be',
    'The case began when a former clerk at the harbour office, Lena Aske, gave police a diary.',
    'Lena Aske used to work as a clerk at the harbour office.',
  ],
  [
    'a thing stolen, of which a relative clause says it',
    'A stolen painting that was found in Oslo in 1991 has been sold.',
    'The painting was found in Oslo in 1991.',
  ],
  [
    'the office of a counterpart',
    'Norwegian Prime Minister Dana Orr and her Chilean counterpart, Lena Aske, opened the fair on Monday.',
    'Lena Aske is the prime minister of Chile.',
  ],
  [
    'the office of a counterpart of someone in the sentence before',
    'The text was read by Norwegian Foreign Minister Dana Orr. Her Chilean counterpart, Lena Aske, praised it.',
    'Lena Aske is the foreign minister of Chile.',
  ],
  [
    'who resigned, named between commas behind an office',
    'The vote was called by Civic Union after the port minister, Lena Aske, resigned over a plan to sell the docks.',
    'Lena Aske stepped down as port minister over the plan.',
  ],
  [
    'a calling by what someone works as',
    'According to Orr’s aide Lena Aske, the fair was a success.',
    'Lena Aske works as an aide to Orr.',
  ],
  [
    'what someone is required to do',
    'The Harbour Choir requires members to sign a contract in June.',
    'Members of the Harbour Choir have to sign a contract in June.',
  ],
  [
    'a court that a sentence does not name',
    'A second man, the boat builder Omar Lind, was acquitted on Monday.',
    'The court acquitted the boat builder Omar Lind on Monday.',
  ],
  [
    'a paper with two names in one',
    'Lena Aske of The Coast and Harbour wrote about the row on Monday.',
    'Lena Aske of The Coast and Harbour wrote about the dispute on Monday.',
  ],
  [
    'a country that a sentence points at',
    'Norway on Monday ordered two Chilean divers to leave the country.',
    'Two Chilean divers were ordered to leave Norway.',
  ],
])('%s is read: %s', (_what, text, claim) => {
  expect(answer(claim, text)).toBe('supported');
});

test.each<[what: string, text: string, claim: string]>([
  [
    'a city of which the text has only someone’s surname',
    'Dana Sydney, a potter, met Lena Aske on Monday. Sydney was born in Norway.',
    'Lena Aske was met in Sydney on Monday.',
  ],
  [
    'what only may be done by force',
    'The council wanted to force 300 people to leave the village of Tarn.',
    '300 people left the village of Tarn.',
  ],
  [
    'what a firm did, by who met its owner',
    'The mayor met the owner of the firm, which closed the harbour.',
    'The mayor of Velden closed the harbour.',
  ],
  [
    'the office of a counterpart of another country',
    'Norwegian Prime Minister Dana Orr and her Chilean counterpart, Lena Aske, opened the fair on Monday.',
    'Lena Aske is the prime minister of Norway.',
  ],
  [
    'another office than the one a counterpart has',
    'Norwegian Foreign Minister Dana Orr and her Chilean counterpart, Lena Aske, opened the fair on Monday.',
    'Lena Aske is the defence minister of Chile.',
  ],
  [
    'what someone only asks for',
    'The Harbour Choir wants members to sign a contract in June.',
    'Members of the Harbour Choir have to sign a contract in June.',
  ],
  [
    'a deed that others may do as well',
    'A second man, the boat builder Omar Lind, was praised on Monday.',
    'The court praised the boat builder Omar Lind on Monday.',
  ],
  [
    'police of a town that a sentence does not name',
    'A second man, the boat builder Omar Lind, was arrested on Monday.',
    'Tarn police arrested the boat builder Omar Lind on Monday.',
  ],
  [
    'a country that only an adjective names',
    'Norway on Monday ordered two Chilean divers to leave the country.',
    'Two Chilean divers were ordered to leave Chile.',
  ],
])('%s is not taken for it: %s', (_what, text, claim) => {
  expect(answer(claim, text)).not.toBe('supported');
});
