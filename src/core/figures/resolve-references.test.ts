import { describe, expect, it } from 'vitest';
import { readMarked as read } from '../../../tests/read-marked';

/** What is a mention of the figure of that name, besides its names. */
const referencesTo = (name: string, marked: string): string[] => {
  const { named, wordsOf } = read(marked);
  const figure = named(name);
  return figure ? [...wordsOf(figure, 'description'), ...wordsOf(figure, 'pronoun')] : ['no such figure'];
};

type Row = readonly [situation: string, name: string, marked: string, words: readonly string[]];
const holds = (rows: readonly Row[]) =>
  it.each(rows)('%s', (_situation, name, marked, words) => {
    expect(referencesTo(name, marked)).toEqual(words);
  });

const TRIAL =
  'The jury sat late. {P Omar Lind}, 34, was charged with the murder of {P Eva Holt}. {P Ana Reyes} drew the jury. ';

describe('a pronoun looks back', () => {
  holds([
    [
      'past who is named in a later clause',
      'Omar Lind',
      '{P Omar Lind} was tried. He fled in June, and {P Odd Karim} wept.',
      ['He'],
    ],
    [
      'past who is named behind a semicolon',
      'Omar Lind',
      '{P Omar Lind} was tried. He fled; later, {P Odd Karim} wept.',
      ['He'],
    ],
    [
      'not where the one named behind may be telling it',
      'Omar Lind',
      '{P Omar Lind} was tried. He was ill, {P Odd Karim} said.',
      [],
    ],
    [
      'to who has just spoken, not past them',
      'Odd Karim',
      '{P Ines Holt} built homes. She wrote. She taught. She sang. Her house stood. “It fell,” said {P Odd Karim}. She left.',
      ['She'],
    ],
    [
      'not to whoever is named in passing beside someone without a name whom the sentence is about',
      'Ines Holt',
      'The young engineer was met on the pier by {P Ines Holt}. She wept.',
      [],
    ],
    [
      'not past another that the text leaves open',
      'Odd Karim',
      '“He stole it,” said {P Odd Karim}. {P Ines Holt} said, “He is a thief.” He ran.',
      [],
    ],
    [
      'not to the speaker of the words it stands in, however long he speaks',
      'Odd Karim',
      'A guard named {P Odd Karim} said, “He ran off. The gate was open. He is a thief.”',
      [],
    ],
    [
      'past brackets behind a name to the name',
      'Ines Adele Holt',
      'Dame {P Ines Adele Holt} DBE (Spanish: Inés; born 3 May 1951) wrote to {P Eva Lind}. She left.',
      ['She'],
    ],
    [
      'past whoever is named once to whom the text has called so throughout',
      'Ines Holt',
      '{P Ines Holt} built homes. She wrote. She taught. She sang. Her house stood. It fell under General {P Odd Karim}. Her mother was a nurse.',
      ['She', 'She', 'She', 'Her', 'Her'],
    ],
    [
      'to a man whose first name women bear elsewhere',
      'Jules Holt',
      '{P Philippe Holt} wept. {P Jules Holt}, the champion of 2007, was the first member. He joined the team.',
      ['He'],
    ],
    [
      'past whoever is named behind a preposition',
      'Korv University',
      'The first tremor came at noon, which according to the {O Korv University} was strong. It occurred near the coast.',
      [],
    ],
  ]);
});

describe('a role phrase means whom the text introduced by it', () => {
  holds([
    [
      'two roles joined',
      'Ana Reyes',
      'Its founder and chief executive, {P Ana Reyes}, left. A bank called the chief executive.',
      ['the chief executive'],
    ],
    [
      'the head of something, however the office is called',
      'Omar Lind',
      '{P Omar Lind}, the union’s general secretary, met {P Ana Reyes}. The union leader smiled.',
      ['The union leader'],
    ],
    [
      'nobody where something else is headed',
      'Omar Lind',
      '{P Omar Lind}, the union’s general secretary, met {P Ana Reyes}. The party leader smiled.',
      [],
    ],
    [
      'a founder by the company’s name',
      'Ana Reyes',
      'The co-founder, {P Ana Reyes}, spoke. No shares went to the {O Varanto} founder.',
      ['the Varanto founder'],
    ],
    ['the accused', 'Omar Lind', `${TRIAL}The defendant looked away.`, ['The defendant']],
    ['a lawyer’s client', 'Omar Lind', `${TRIAL}“My client is ill,” said {P Juma Oko}.`, ['My client']],
    ['the victim', 'Eva Holt', `${TRIAL}The victim had two sons.`, ['The victim']],
    ['no victim where there are two', 'Eva Holt', `${TRIAL}{P Lea Holt} was killed as well. The victim had sons.`, []],
    ['an age that one has', 'Omar Lind', `${TRIAL}The 34-year-old denies it.`, ['The 34-year-old']],
    ['nobody of another age', 'Omar Lind', `${TRIAL}The 35-year-old denies it.`, []],
    [
      'what the sentence before is about',
      'Omar Lind',
      '{P Omar Lind} won the cup. The striker cried.',
      ['The striker'],
    ],
    ['nobody for a part in the scene', 'Omar Lind', '{P Omar Lind} lost the case. The judge was brief.', []],
    [
      'the other one, to a host',
      'Olav Lind',
      '{P Olav Lind} dined with {P Ana Reyes}. {P Reyes} gave her host a vase.',
      ['her host'],
    ],
    [
      'whom a name behind it says',
      'Lena Brandt',
      '{P Ana Reyes} met {P Omar Lind}. {P Lind} called his counterpart at the bank, {P Lena Brandt}, twice.',
      ['his counterpart'],
    ],
    [
      'who used to sing elsewhere',
      'Omar Lind',
      'Rock singer {P Omar Lind} fell. {P Ana Reyes} laughed. The former {O Varanto} singer left.',
      ['The former Varanto singer'],
    ],
    [
      'no partner to an opponent',
      'Olav Lind',
      '{P Olav Lind} and {P Ana Reyes} won. The two leaders beat {P Eva Holt}. {P Reyes} praised her opponent.',
      [],
    ],
    ['one of a people', 'Omar Lind', '{P Omar Lind} won the cup. The Italian cried.', ['The Italian']],
    ['not a whole people', 'Omar Lind', '{P Omar Lind} won the cup. The French cheered.', []],
    [
      'whose lawyer it is',
      'Omar Lind',
      'The court sat. {P Omar Lind} smiled. {P Lind}’s lawyer, {P Ana Reyes}, said her client was ill.',
      ['her client'],
    ],
    [
      'nobody to a rival among three',
      'Olav Lind',
      '{P Olav Lind}, {P Eva Holt} and {P Ana Reyes} ran. {P Reyes} rang her rival.',
      [],
    ],
  ]);
});

describe('a pronoun means', () => {
  holds([
    [
      'whose husband it is',
      'Ana Lind',
      '{P Ana Lind} won. Her husband, {P Omar Lind}, was cleared of helping her.',
      ['Her', 'her'],
    ],
    [
      'the subject of the clause around its own',
      'Omar Lind',
      '{P Omar Lind} waited, as voters had urged him.',
      ['him'],
    ],
    [
      'who spoke before',
      'Ana Reyes',
      '{P Ana Reyes} was there, {P Ana Reyes} said. {P Robin Lind}, 25, was armed, she said.',
      ['she'],
    ],
    ['nobody who speaks the words', 'Ana Reyes', '“{P Eva Holt} ran,” {P Ana Reyes} said. “She was quick.”', []],
    ['who is spoken of', 'Eva Holt', '“{P Eva Holt} ran,” {P Ana Reyes} said. “She was quick.”', ['She']],
    [
      'nobody who is explained by the words it opens',
      'Marco Ferri',
      '{P Omar Lind} wept. His opposite number, {P Marco Ferri}, did not.',
      [],
    ],
    [
      'nobody where it could be the one before as well',
      'Tom Holt',
      '{P Omar Lind} left. If he is ill, {P Tom Holt} will play.',
      [],
    ],
    [
      'the subject, though another was called so before',
      'Tom Frank',
      '{P Omar Lind} sold his car. {P Tom Frank}, however, blamed {P Lind}. He was angry.',
      ['He'],
    ],
    ['nobody behind one of a people', 'Luc Rey', 'The Italian blamed {P Luc Rey} and said he would write.', []],
    ['nobody with a client between', 'Ana Reyes', '{P Ana Reyes} left. A client thought she was ill.', []],
  ]);
});

it.each([
  [
    'keeps women out of two men',
    '{P Omar Lind} met {P Tom Holt}. Mrs {P Ana Reyes} saw the two men.',
    ['Omar Lind and Tom Holt'],
  ],
  ['makes no two men of women', 'Mrs {P Ana Reyes} and Mrs {P Eva Holt} read letters of the two men.', []],
])('%s', (_case, marked, groups) => {
  expect(read(marked).figures.flatMap((figure) => (figure.members ? [figure.name] : []))).toEqual(groups);
});

describe('the person of a lead without names', () => {
  const LEAD = 'Baker jailed for theft\n\nA baker who stole £2,000 from a church has been jailed for a year.';
  const NEXT = '{P Ana Reyes}, 52, of {L Leeds}, had admitted theft. It rained on the court.';
  holds([
    ['is named in the next paragraph', 'Ana Reyes', `${LEAD}\n\n${NEXT}`, ['Baker', 'A baker']],
    ['is not the man of another sex', 'Ana Reyes', `Man jailed\n\nA man has been jailed for a year.\n\n${NEXT}`, []],
    [
      'is nobody where the lead is about two',
      'Ana Reyes',
      'A baker shouted at a nurse in a shop on Monday, it is said.\n\n{P Ana Reyes}, 52, was in the shop. It rained.',
      [],
    ],
    [
      'is whoever is accused in both where it is about two',
      'Omar Lind',
      'A man was charged over the death of a nurse on Monday.\n\n{P Omar Lind}, 52, was arrested in a shop. It rained.',
      ['A man'],
    ],
  ]);
});

describe('an organisation or place goes on to be called by its kind', () => {
  holds([
    [
      'what stands before its name',
      'Banco Verde',
      'He led the bank {O Banco Verde}. The bank failed in 2012.',
      ['The bank'],
    ],
    ['its own last word', 'Harbour Museum', 'The {O Harbour Museum} shut. Thieves knew the museum.', ['the museum']],
    ['what explains it', 'Norvik', '{O Norvik}, a Danish brewer, shut. The brewer has debts.', ['The brewer']],
    ['what it is known as', 'Norvik', 'The group known as {O Norvik} left. The group has debts.', ['The group']],
    ['a wider kind', 'Norvik', 'Danish brewer {O Norvik} shut a plant. The company has debts.', ['The company']],
    [
      'a company that was called nothing yet',
      'Norvik',
      '{O Norvik} shut a plant. The company has debts.',
      ['The company'],
    ],
    ['a place', 'Kestrel', 'A storm hit the island of {L Kestrel}. Roads on the island are shut.', ['the island']],
    [
      'nothing where two are called so',
      'Norvik',
      'Brewers met: the brewer {O Norvik} and the brewer {O Tarn}. The brewer left.',
      [],
    ],
    ['nothing of another kind', 'Norvik', 'Danish brewer {O Norvik} shut a plant. The airline has debts.', []],
    [
      'nothing that is told apart',
      'Norvik',
      'Danish brewer {O Norvik} shut a plant. The company that left had debts.',
      [],
    ],
    [
      'nothing that was named by the way',
      'Tarn',
      'Lind sold two mills to the group {O Tarn}. The company has debts.',
      [],
    ],
  ]);
});

describe('“it” and “its” mean an organisation or place', () => {
  holds([
    ['that the sentence before is about', 'Norvik', '{O Norvik} shut a plant. It employs 900 people.', ['It']],
    ['that is the subject before it', 'Norvik', '{O Norvik} will shut its plant.', ['its']],
    ['but not where “it” is empty', 'Norvik', '{O Norvik} shut a plant. It took two days to empty it.', []],
    [
      'but not where the sentence is about a thing',
      'Norvik',
      'The plant belongs to {O Norvik}. It employs 900 people.',
      [],
    ],
    ['but not where a person is', 'Norvik', '{P Ana Reyes} left {O Norvik}. Its plants are shut.', []],
  ]);
});
