import { describe, expect, it } from 'vitest';
import { readMarked as read } from '../../../tests/read-marked';

/** What is a mention of the figure of that name, besides its names. */
const referencesTo = (name: string, marked: string): string[] => {
  const { named, wordsOf } = read(marked);
  const figure = named(name);
  return figure ? [...wordsOf(figure, 'description'), ...wordsOf(figure, 'pronoun')] : ['no such figure'];
};

const groupsIn = (marked: string) => read(marked).figures.flatMap((figure) => (figure.members ? [figure.name] : []));

describe('names of one figure are gathered', () => {
  it.each<[string, string, string[]]>([
    ['a surname with the full name', '{P Ana Reyes} won. {P Reyes} smiled.', ['Ana Reyes']],
    ['a surname before its full name', '{P Reyes} wins. {P Ana Reyes} beat two rivals.', ['Ana Reyes']],
    ['a middle initial', '{P Ana M. Reyes} won. {P Ana Reyes} smiled.', ['Ana M. Reyes']],
    ['an initial for the first name', '{P A. Reyes} won. {P Ana Reyes} smiled.', ['A. Reyes']],
    ['hyphens and spaces', '{P Han Ji-woo} won. {P Han Ji Woo} smiled.', ['Han Ji-woo']],
    ['a surname that stands first', '{P Han Ji-woo} won. {P Han} smiled.', ['Han Ji-woo']],
    ['transliterations', '{P Alexey Morov} won. {P Alexei Morov} smiled.', ['Alexey Morov']],
    ['a surname with its particle', '{P Lotte van der Meer} won. {P van der Meer} smiled.', ['Lotte van der Meer']],
    ['one of two Spanish surnames', '{P Luis Prado Vega} won. {P Prado} smiled.', ['Luis Prado Vega']],
    ['a suffix', '{P Ana Reyes Jr.} won. {P Reyes Jr.} smiled. {P Reyes} left.', ['Ana Reyes Jr.']],
    ['a possessive', '{P Ana Reyes} won. {P Reyes}’s team smiled.', ['Ana Reyes']],
    ['an acronym behind its expansion', '{O Northern Water Board} met. The {O NWB} agreed.', ['Northern Water Board']],
    [
      'letters in brackets that another language orders',
      'The {O Union of Mountain Guides} ({O GMU}) met. The {O GMU} agreed.',
      ['Union of Mountain Guides'],
    ],
    [
      'an acronym before its expansion',
      'The {O NWB} met. The {O Northern Water Board} agreed.',
      ['Northern Water Board'],
    ],
    [
      'letters in brackets of a name that is translated',
      'The {O League of Free Sailors and Rowers} ({O LSFR}) met. {O LSFR} agreed.',
      ['League of Free Sailors and Rowers'],
    ],
    ['letters with stops', '{O U.N.} staff left. The {O UN} agreed.', ['U.N.']],
    [
      'a shortened body',
      'The {O Lakeland Court of Appeal} met. The {O Court of Appeal} agreed.',
      ['Lakeland Court of Appeal'],
    ],
    [
      'letters beside a name that begins with them',
      'The {O Northern Water Board} met. The {O NWB} sent its {O NWB Diving Unit}.',
      ['Northern Water Board', 'NWB Diving Unit'],
    ],
    [
      'a court with its country before it, behind it and without',
      'The {O Norwegian Supreme Court} met. The {O Supreme Court of Norway} ruled. The {O Supreme Court} rose.',
      ['Supreme Court of Norway'],
    ],
    ['a country by its letters', '{L North Korea} agreed. The {L DPRK} signed.', ['North Korea']],
  ])('%s', (_case, marked, names) => {
    expect(read(marked).figures.map((figure) => figure.name)).toEqual(names);
  });
});

describe('names of different figures are kept apart', () => {
  it.each<[string, string, string[]]>([
    ['two first names', '{P Ana Reyes} met {P Eva Reyes}.', ['Ana Reyes', 'Eva Reyes']],
    ['two with the surname first', '{P Han Ji-woo} met {P Han Seo-jun}.', ['Han Ji-woo', 'Han Seo-jun']],
    ['a person and a place', '{P Austin Hall} flew to {L Austin}.', ['Austin Hall', 'Austin']],
    [
      'courts of two countries',
      'The {O Norwegian Supreme Court} wrote to the {O Chilean Supreme Court}.',
      ['Norwegian Supreme Court', 'Chilean Supreme Court'],
    ],
    ['two bodies with one ending', '{O Lakeland Bank} sued {O Portland Bank}.', ['Lakeland Bank', 'Portland Bank']],
    ['two countries', '{L North Korea} and {L South Korea} talked.', ['North Korea', 'South Korea']],
  ])('%s', (_case, marked, names) => {
    expect(read(marked).figures.map((figure) => figure.name)).toEqual(names);
  });

  it('leaves a bare surname of two people undecided, as a figure by itself', () => {
    const { figures } = read('{P Ana Reyes} met {P Eva Reyes}. {P Reyes} spoke first.');
    expect(figures.map((figure) => [figure.name, figure.mentions.length])).toEqual([
      ['Ana Reyes', 1],
      ['Eva Reyes', 1],
      ['Reyes', 1],
    ]);
  });

  it('gives a bare surname to whom it meant before a namesake came up, once the namesake is far', () => {
    const { named } = read(
      '{P Ana Reyes} won. {P Reyes} smiled. Her aunt {P Eva Reyes} cheered. It rained. The square filled. Bands played. {P Reyes} bowed.',
    );
    expect(named('Ana Reyes')?.mentions.filter((one) => one.form === 'name')).toHaveLength(3);
  });
});

describe('a person is described in the words of the text', () => {
  it.each<[string, string, string[]]>([
    ['a title', 'Lakeland Mayor {P Ana Reyes} won.', ['Lakeland Mayor']],
    ['a nationality with a title', 'Kenyan President {P Ana Reyes} won.', ['Kenyan President']],
    ['a nationality of two words', 'South Korean President {P Han Ji-woo} won.', ['South Korean President']],
    [
      'nothing of the words before a nationality',
      'Dogs went to form South Korean President {P Han Ji-woo}.',
      ['South Korean President'],
    ],
    ['former', 'They met former Kenyan President {P Ana Reyes}.', ['former Kenyan President']],
    ['an owner', '{P Ito}’s aide {P Ana Reyes} spoke.', ['Ito’s aide']],
    ['an office with of', 'Secretary of State {P Ana Reyes} spoke.', ['Secretary of State']],
    ['an apposition', '{P Ana Reyes}, a senior adviser to the mayor, spoke.', ['senior adviser to the mayor']],
    ['an apposition before the name', 'The Kenyan president, {P Ana Reyes}, spoke.', ['Kenyan president']],
    ['what she is said to be', '{P Ana Reyes} is the leader of the miners’ union.', ['leader of the miners’ union']],
    ['a title without the form of address behind it', 'Mayor Dr {P Ana Reyes} won.', ['Mayor']],
    ['a title without a verb before it', 'They welcome Mayor {P Ana Reyes}.', ['Mayor']],
    ['no comma', 'The president of Kenya, {P Ana Reyes}, spoke.', ['president of Kenya']],
    ['nothing of the next one in a list', 'Mayor {P Ana Reyes}, President {P Ito}, and others spoke.', ['Mayor']],
    ['no form of address', 'Mrs {P Ana Reyes} spoke.', []],
    ['no member of a list', '{P Ana Reyes}, the mayor, and {P Ito} spoke.', []],
    ['no clause', '{P Ana Reyes}, the crowd said, was late.', []],
  ])('%s', (_case, marked, descriptions) => {
    const { figures } = read(marked);
    const person = figures.find((figure) => /Reyes|Han/.test(figure.name));
    expect(person?.descriptions.map((one) => one.text)).toEqual(descriptions);
  });
});

const VISIT = 'Kenyan President {P Ana Reyes} met Norwegian Prime Minister {P Olav Lind}. ';

describe('role phrases', () => {
  it.each<[string, string, string, string[]]>([
    ['the same office', 'Ana Reyes', `${VISIT}The Kenyan president left early.`, ['The Kenyan president']],
    ['a leader of that country', 'Olav Lind', `${VISIT}The Norwegian leader left early.`, ['The Norwegian leader']],
    ['a bare office that only one has', 'Olav Lind', `${VISIT}The prime minister left early.`, ['The prime minister']],
    ['another country', 'Ana Reyes', `${VISIT}The Danish president left early.`, []],
    ['another office', 'Ana Reyes', `${VISIT}The Kenyan ambassador left early.`, []],
    [
      'an office that two have',
      'Ana Reyes',
      `${VISIT}Kenyan President {P Juma Oko} died in 1990. The Kenyan president left.`,
      [],
    ],
    ['a title before a name', 'Ana Reyes', `${VISIT}The Kenyan president {P Juma Oko} left.`, []],
    [
      'the seat of power',
      'Boris Morov',
      'Russian President {P Boris Morov} won. The Kremlin leader left.',
      ['The Kremlin leader'],
    ],
    ['the other one of two', 'Olav Lind', `${VISIT}{P Reyes} gave her counterpart a watch.`, ['her counterpart']],
    ['an adviser of someone', 'Ana Reyes', 'Adviser {P Ana Reyes} met {P Lind}. {P Lind} praised his adviser.', []],
  ])('%s', (_case, name, marked, words) => {
    expect(referencesTo(name, marked).filter((word) => /\s/.test(word))).toEqual(words);
  });
});

describe('pronouns', () => {
  it.each<[string, string, string, string[]]>([
    ['the subject of the sentence', 'Olav Lind', '{P Olav Lind} said he would stay.', ['he']],
    ['a possessive', 'Olav Lind', '{P Olav Lind}, for his part, stayed.', ['his']],
    ['the sentence before', 'Olav Lind', '{P Olav Lind} won. He thanked the town.', ['He']],
    ['a fronted phrase', 'Olav Lind', 'After his speech, {P Olav Lind} left.', ['his']],
    ['the subject rather than the object', 'Olav Lind', '{P Olav Lind} greeted {P Juma Oko} before he left.', ['he']],
    ['the object of another', 'Juma Oko', '{P Juma Oko} slept. {P Olav Lind} woke him.', ['him']],
    ['who is explained by the words it opens', 'Anke', '{P Olav Lind} rows. His daughter, {P Anke}, is sad.', []],
    [
      'two who could be meant',
      'Olav Lind',
      'With {P Olav Lind} and {P Juma Oko} gone, a town waited. He was late.',
      [],
    ],
    ['someone unnamed in between', 'Olav Lind', '{P Olav Lind} won. A resident said he was glad.', []],
    ['the wrong sex', 'Olav Lind', 'King {P Olav Lind} won. She thanked the town.', []],
    ['the mother of someone', 'Ana Lind', 'Mother {P Ana Lind} slept and {P Oliver Stone} said she snored.', ['she']],
  ])('%s', (_case, name, marked, words) => {
    expect(referencesTo(name, marked)).toEqual(words);
  });
});

describe('groups', () => {
  it.each<[string, string, string[]]>([
    ['two leaders', `${VISIT}The two leaders signed it.`, ['Ana Reyes and Olav Lind']],
    ['the pair', '{P Ana Reyes} met {P Olav Lind} as the pair opened a fair.', ['Ana Reyes and Olav Lind']],
    ['they, behind "and"', '{P Ana Reyes} and {P Olav Lind} said they agreed.', ['Ana Reyes and Olav Lind']],
    ['each other', '{P Ana Reyes} and {P Olav Lind} praised each other.', ['Ana Reyes and Olav Lind']],
    ['both countries', '{L Kenya} and {L Norway} agreed. Both countries gain.', ['Kenya and Norway']],
    [
      'countries known from their people',
      'Kenyan President {P Ana Reyes} met Norwegian King {P Olav Lind} over the two countries’ border.',
      ['Kenya and Norway'],
    ],
    ['leaders of others', `${VISIT}The leaders of all parties came.`, []],
    ['people who are no leaders', `${VISIT}The victims were named.`, []],
    ['they, behind other people', '{P Ana Reyes} and {P Olav Lind} spoke. Farmers said they were angry.', []],
    ['two of three', '{P Ana Reyes}, {P Olav Lind} and {P Juma Oko} met. They agreed.', []],
    ['nobody named', 'The two leaders signed it.', []],
  ])('%s', (_case, marked, groups) => {
    expect(groupsIn(marked)).toEqual(groups);
  });

  it('keeps what refers to a group out of its members', () => {
    const { figures, wordsOf } = read(`${VISIT}The two leaders signed it.`);
    expect(figures.map((figure) => wordsOf(figure, 'description'))).toEqual([[], [], ['The two leaders']]);
    expect(figures[2]?.members).toEqual(['e1', 'e2']);
  });
});

describe('capitals', () => {
  it.each<[string, string, string, number]>([
    ['speak for a country that is named', 'Norway', '{L Norway} waits. {L Oslo}’s need for gas grows.', 2],
    ['stay places behind "in"', 'Norway', '{L Norway} waits. Shops in {L Oslo} are shut.', 1],
    ['stay places with what a city has', 'Norway', '{L Norway} waits. {L Oslo}’s airport is shut.', 1],
    ['stay places where no country is named', 'Oslo', '{L Oslo}’s need for gas grows.', 1],
  ])('%s', (_case, name, marked, mentions) => {
    expect(read(marked).named(name)?.mentions).toHaveLength(mentions);
  });
});

it('returns no figures where there are no names', () => {
  expect(read('It rained all day.').figures).toEqual([]);
});
