import { describe, expect, it } from 'vitest';
import { loadModels } from '../../cli/load-models';
import { readStatement } from '../read-document';

const models = loadModels();
const lines = (text: string): string[] =>
  readStatement(text, '2025-06-12', models).facts.map(({ subject, relation, object }) =>
    `${subject.text} | ${relation} | ${object.text}`.trim(),
  );

describe('a statement is read whole', () => {
  it.each([
    [
      'two subjects behind “but”',
      'The mill will bring work to the hills, but Ofra and the council want a road.',
      'Ofra and the council | want | a road',
    ],
    [
      'a body whose letters are a pronoun',
      'The report by WHO has three parts.',
      'The report by WHO | has | three parts',
    ],
    [
      'the subject behind an explained adjunct',
      'On Sunday, day three of the Moss Cup, Norway lost to Chile.',
      'Norway | lost to | Chile',
    ],
    ['what something is called', 'The team found a fish called the moss eel.', 'a fish | was called | the moss eel'],
    [
      'a phrase around letters in brackets',
      'Nordlink published two Harbour Safety Plan (HSP) files.',
      'Nordlink | published | two Harbour Safety Plan (HSP) files',
    ],
    ['quoted words behind a time', 'Kora told the Post after the vote “my client is glad”.', 'my client | is | glad'],
    [
      'quoted words behind who is told',
      'Kora told Reuters “we will rebuild the mill”.',
      'Kora | told | we will rebuild the mill',
    ],
    ['what someone is told', 'The mayor told the council he wanted a tram.', 'The mayor | told | he wanted a tram'],
    ['a time of day', 'The ferry left at 2:30 p.m. on Monday.', 'The ferry | left at | 2:30 p.m.'],
    [
      'a noun behind a quoted word',
      'The count gave a total of 1,204 "Aye" votes.',
      'The count | gave | a total of 1,204 "Aye" votes',
    ],
    [
      'a quoted word of any kind',
      'Just after 6:00 a.m., the "No" side won the vote.',
      'the "No" side | won | the vote',
    ],
    ['the witness who says “I”', 'One witness told Reuters “I have lost my boat”.', 'One witness | has lost | my boat'],
    ['the second of two passives', 'The clerk was tried and jailed, and two others left.', 'The clerk | was jailed |'],
    [
      'a role behind what describes it',
      'The idea came from two women, retired teacher Vera Lind and the painter Ana Ruiz.',
      'The idea | came from | two women, retired teacher Vera Lind and the painter Ana Ruiz',
    ],
    [
      'who told it, behind the words',
      '“The crew left the ship,” Vera Lind, a clerk at Ofra, told the Harbour Post.',
      'Vera Lind | told | The crew left the ship',
    ],
    [
      'a subject with a clause of time in its aside',
      'George Lind, a guest in the hall when the fire began, added that the roof fell.',
      'George Lind | added that | the roof fell',
    ],
    ['a pronoun behind an exclamation', 'Congratulations to Oslo, they won the cup.', 'they | won | the cup'],
    [
      'a perfect participle',
      'The mill has closed, having been replaced by a depot.',
      'The mill | has been replaced by | a depot',
    ],
    [
      'what somebody says of himself',
      'Ana Ruiz told Reuters “I thank him for the boat”.',
      'Ana Ruiz | thanks | him for the boat',
    ],
    [
      'what belongs to a name with straight marks',
      "Ana Ruiz scored from Berg's assist doubling the lead.",
      "Ana Ruiz | scored from | Berg's assist doubling the lead",
    ],
    [
      'a deed tried behind another',
      'The ship took evasive action, managed to evade the storm and is on its way.',
      'The ship | managed to evade | the storm',
    ],
    [
      'what there is more of',
      'The mayor says the town is seeing more schemes involving boats.',
      'The mayor | says | the town is seeing more schemes involving boats',
    ],
    [
      'a clause behind a result',
      'The court ruled 5–4 that parts of the law (LAP) are void.',
      'parts of the law | are | void',
    ],
  ])('%s: %s', (_what, text, wanted) => {
    expect(lines(text)).toContain(wanted);
  });

  it.each([
    ['what there is no sign of', 'There is no sign that Ana Ruiz is held by Norway.', 'hold', 'hedged'],
    [
      'what a note of nobody known says',
      'One note on the wall read, “The guards have burned ten boats.”',
      'burn',
      'attributed',
    ],
  ])('and not as a deed: %s', (_what, text, predicate, modality) => {
    const { facts } = readStatement(text, '2025-06-12', models);
    expect(facts.find((fact) => fact.predicate?.includes(predicate))?.modality ?? 'left out').toBe(modality);
  });

  it('as what nobody named said when a semicolon parts it from who says something', () => {
    const { facts } = readStatement('The police said they would stay; the boat sank in the bay.', '2025-06-12', models);
    expect(facts.find(({ predicate }) => predicate?.startsWith('sink'))?.qualifiers.source).toBeUndefined();
  });
});
