import { describe, expect, it } from 'vitest';
import type { BlockKind, Fact, Figure, FigureType, Mention, Name, Reading } from '../model';
import { splitSentences } from '../text/split-sentences';
import { tagSentences } from '../text/tag-sentences';
import { readFacts } from './read-facts';

/** Who the test sentences speak of: every place where one of the words stands is a mention. */
const CAST: readonly { id: string; name: string; type: FigureType; words: readonly string[] }[] = [
  { id: 'ruiz', name: 'Ana Ruiz', type: 'person', words: ['Ana Ruiz', 'Ruiz'] },
  { id: 'berg', name: 'Nils Berg', type: 'person', words: ['Nils Berg', 'Berg'] },
  { id: 'chile', name: 'Chile', type: 'place', words: ['Chile'] },
  { id: 'norway', name: 'Norway', type: 'place', words: ['Norway'] },
  { id: 'oslo', name: 'Oslo', type: 'place', words: ['Oslo'] },
  { id: 'ofra', name: 'Ofra', type: 'organization', words: ['Ofra'] },
  { id: 'hexacorp', name: 'Hexacorp', type: 'organization', words: ['Hexacorp'] },
];

const spansOf = (text: string, words: readonly string[]): Mention[] => {
  const pattern = new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'gu');
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: 'name',
  }));
};

function read(text: string, kind: BlockKind = 'paragraph', extra: readonly Figure[] = []): Fact[] {
  const blocks = Array.from(text.matchAll(/[^\n]+/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind,
  }));
  const article: Reading['article'] = {
    isArticle: true,
    confidence: 1,
    because: [],
    title: null,
    authors: [],
    published: null,
    modified: null,
    site: null,
    language: 'en',
    url: null,
    text,
    blocks,
  };
  const figures = CAST.map(
    ({ id, name, type, words }): Figure => ({ id, name, type, descriptions: [], mentions: spansOf(text, words) }),
  ).filter(({ mentions }) => mentions.length);
  const names = figures.flatMap(({ type, mentions }) =>
    mentions.map(({ start, end }): Name => ({ start, end, type, score: 1 })),
  );
  const sentences = splitSentences(article);
  const tokens = tagSentences(text, sentences, names);
  const rest = { times: [], numbers: [], quotes: [], attributions: [], claims: [] };
  return readFacts({ article, sentences, tokens, figures: [...figures, ...extra], ...rest });
}

const line = ({ subject, relation, object }: Fact): string => `${subject.text} | ${relation} | ${object.text}`;
const lines = (text: string): string[] => read(text).map(line);

function find(text: string, wanted: string): Fact {
  const facts = read(text);
  const fact = facts.find((one) => line(one) === wanted);
  if (!fact) throw new Error(`no fact “${wanted}” among:\n${facts.map(line).join('\n')}`);
  return fact;
}

describe('statements', () => {
  it.each([
    ['Ruiz accused Berg of interfering in the vote.', 'Ana Ruiz | accused | Berg of interfering in the vote'],
    ['Ruiz arrived in Norway two years ago.', 'Ana Ruiz | arrived in | Norway'],
    ['Ruiz, a student at a college in Oslo arrived in Chile in May.', 'Ana Ruiz | is | a student at a college in Oslo'],
    [
      'Ruiz was walking down the road to fetch the mail when a crane hit the wall.',
      'Ana Ruiz | was walking down | the road to fetch the mail',
    ],
    ['Ruiz was walking down the road to fetch the mail when a crane hit the wall.', 'a crane | hit | the wall'],
    ['Ruiz thanked "No" group workers.', 'Ana Ruiz | thanked | "No" group workers'],
    ['A storm on Monday in the port of Oslo, Norway wrecked two ferries.', 'A storm | wrecked | two ferries'],
    ['Ruiz opened a bridge in Oslo on Monday.', 'Ana Ruiz | opened | a bridge in Oslo'],
    ['Norway and Chile signed a fisheries treaty.', 'Norway and Chile | signed | a fisheries treaty'],
    ['The court fined Hexacorp, which appealed the ruling.', 'Hexacorp | appealed | the ruling'],
    ['The court fined Hexacorp, which appealed the ruling.', 'The court | fined | Hexacorp'],
    ['The striker joined Ofra and scored two goals.', 'The striker | scored | two goals'],
    ['The bill was vetoed by the mayor.', 'The bill | was vetoed by | the mayor'],
    ['Ruiz praised a report written by Berg.', 'Nils Berg | wrote | a report'],
    ['Workers at the mine went on strike.', 'Workers at the mine | went on | strike'],
    ['Ruiz left Oslo, promising to return.', 'Ana Ruiz | left | Oslo'],
    ['The company retaliated by closing two plants.', 'The company | retaliated by | closing two plants'],
    ['The footage showed Berg leaving a bank.', 'Nils Berg | was leaving | a bank'],
    ['The dog Ruiz adopted is old.', 'Ana Ruiz | adopted | The dog'],
    ['The bank, she said, is safe.', 'The bank | is | safe'],
    ['Prices rose because exports fell.', 'exports | fell | '],
    ['A man arrested on Monday was charged with fraud.', 'A man | was charged with | fraud'],
    ['A clerk who sold the shares to pay for a boat and a car has been jailed.', 'A clerk | has been jailed | '],
    ['Trains stopped after Berg, an engineer hired in May, noticed a crack.', 'Nils Berg | noticed | a crack'],
    ['Ruiz has said the plan is sound, and has offered a bonus.', 'Ana Ruiz | has offered | a bonus'],
    ['The mayor, Nils Berg, appealed for calm but ruled out a ban.', 'Nils Berg | ruled out | a ban'],
    ['Berg, Ofra’s director and a friend of the mayor, announced a merger.', 'Nils Berg | announced | a merger'],
    ['Ruiz treated the shop as “a private bank” and had bought a boat.', 'Ana Ruiz | had bought | a boat'],
    ['Ruiz, who cut short a trip, declared an emergency.', 'Ana Ruiz | declared | an emergency'],
    ['Ruiz, the mayor, and the chancellor, Nils Berg, signed a treaty.', 'Ana Ruiz and Nils Berg | signed | a treaty'],
    ['Ruiz, the mayor, and the chancellor, Nils Berg, signed a treaty.', 'Ana Ruiz | is | the mayor'],
    ['Ruiz, the mayor, and the chancellor, Nils Berg, signed a treaty.', 'Nils Berg | is | the chancellor'],
    ['A group led by the builder Hexacorp will widen the road.', 'A group | will widen | the road'],
    ['Ofra, down to ten men, beat Hexacorp on Monday.', 'Ofra | beat | Hexacorp'],
    ['OSLO — Ruiz signed a treaty.', 'Ana Ruiz | signed | a treaty'],
    ['Berg hit the post, and the keeper, a loan signing, then saved a penalty.', 'the keeper | saved | a penalty'],
    ['Ana Ruiz CBE FRS was a painter.', 'Ana Ruiz | was | a painter'],
    ['Ruiz became the first and only woman to win it.', 'Ana Ruiz | became | the first and only woman to win it'],
    ['Ruiz was less interested in details.', 'Ana Ruiz | was | less interested in details'],
    ['The robot, named “Better Korv,” scored a goal.', 'The robot | scored | a goal'],
    ['The robot, named “Better Korv,” scored a goal.', 'The robot | was named | Better Korv'],
    ['According to the coach, Nils Berg, on the day the robot, a prototype, failed.', 'the robot | failed | '],
    ['Ruiz met the mayor, Nils Berg, in Oslo.', 'Ana Ruiz | met | Nils Berg'],
    ['Ruiz met the head of the port, Nils Berg, in May.', 'Ana Ruiz | met | Nils Berg'],
    ['Ruiz won Chile’s top award, the Lund Medal, in May.', 'Ana Ruiz | won | the Lund Medal'],
    ['Ruiz insisted the plan was fair and said Berg would appeal.', 'Ana Ruiz | said | Berg would appeal'],
    ['Ruiz was carried off and replaced by Berg.', 'Nils Berg | replaced | Ana Ruiz'],
    ['The bill was vetoed by Ruiz.', 'Ana Ruiz | vetoed | The bill'],
    ['The song was sung by Ruiz in May.', 'Ana Ruiz | sang | The song'],
    ['A storm struck Oslo, damaging two ships.', 'A storm | damaged | two ships'],
    ['A storm has struck Oslo, tearing down masts.', 'A storm | has torn down | masts'],
    ['The storm hit Chile on Monday destroying two ships.', 'The storm | destroyed | two ships'],
    [
      'The barge was lost when it hit a rock in the fog killing all nine sailors.',
      'The barge | killed | all nine sailors',
    ],
    ['The barge sank 90 seconds after the blast, killing two.', 'The barge | sank | 90 seconds after the blast'],
    ['The barge was lost when it struck a rock.', 'The barge | struck | a rock'],
    ['The crew was told to find, lift, and store crates.', 'The crew | was told to find, lift, and store | crates'],
    ['Ofra, which is old, also suffered losses.', 'Ofra | suffered | losses'],
    ['The rule was changed in May, drawing protest from farmers.', 'The rule | drew | protest from farmers'],
    ['The mayor of Oslo, Nils Berg, has resigned.', 'Nils Berg | has resigned | '],
    ['The flood spread to villages in Chile.', 'The flood | spread to | villages in Chile'],
    ['Berg became the first and only man to swim it.', 'Nils Berg | became | the first and only man to swim it'],
    ['The crew was less worried by storms.', 'The crew | was | less worried by storms'],
    ['Ofra won, with the cup going to Chile and the shield to Norway.', 'the shield | went to | Norway'],
    ['Ofra won, with the cup going to Chile and the shield to Norway.', 'the cup | went to | Chile'],
    [
      'Berg earned both praise for saving the crew and criticism for the delay.',
      'Nils Berg | earned | praise for saving the crew',
    ],
    [
      'Berg earned both praise for saving the crew and criticism for the delay.',
      'Nils Berg | earned | criticism for the delay',
    ],
    ['Ofra kept a policy of closing mines.', 'Ofra | kept | a policy of closing mines'],
    ['The policy of turning away boats is late.', 'The policy | is | late'],
    ['The tower was built by Ruiz to draw guests.', 'Ana Ruiz | built | The tower'],
    ['The play was a story of a crew in winter, inspired by a letter.', 'The play | was inspired by | a letter'],
    ['Berg joined a race that Ofra has been losing for years.', 'Ofra | has been losing | a race'],
    ['There were no confirmed losses.', 'no losses | were confirmed | '],
    ['There were two reported injuries in Oslo.', 'two injuries | were reported in | Oslo'],
    [
      'The works include a pool in Oslo, a hall for the crew, and a park in Chile.',
      'The works | include | a pool in Oslo, a hall for the crew, and a park in Chile',
    ],
    ['Critics were angered by Ofra’s attempts to sell the port.', 'Ofra | attempted to sell | the port'],
    ['Ruiz studied trade, farming, and law in Oslo.', 'Ana Ruiz | studied | trade, farming, and law in Oslo'],
    [
      '“We came to win the cup,” the keeper Nils Berg told a crowd, “to win it.”',
      'Nils Berg | told | We came to win the cup',
    ],
    ['The guests were granted "interim" status.', 'The guests | were granted | "interim" status'],
    ['The lifeboat saved 40 more.', 'The lifeboat | saved | 40 more'],
    ['The crew named its boat "Corvo".', 'The crew | named | its boat "Corvo"'],
    ['Ruiz called the bridge “a danger to ships”.', 'Ana Ruiz | called | the bridge “a danger to ships”'],
    ['The roof fell during the final of the cup.', 'The roof | fell during | the final of the cup'],
    ['Berg left Oslo on the ground that it was cold.', 'Nils Berg | left | Oslo on the ground that it was cold'],
    ['Berg left the island, such as Lind and Moen.', 'Nils Berg | left | the island'],
    ['Berg likes small boats, such as canoes.', 'Nils Berg | likes | small boats, such as canoes'],
    ['Ruiz lives in the old harbour, where ten houses were lost.', 'ten houses | were lost in | the old harbour'],
    ['The clinic, where the sailors were taken, is full.', 'the sailors | were taken to | The clinic'],
    ['The dispute on which the court has ruled is old.', 'the court | has ruled on | The dispute'],
    ['The police said Ruiz, the mayor, opened the gate.', 'Ana Ruiz | opened | the gate'],
    ['According to the captain, Nils Berg, the ship, named "Corvo," struck a rock.', 'the ship | struck | a rock'],
    ['According to the captain, Nils Berg, the ship, named "Corvo," struck a rock.', 'the ship | was named | Corvo'],
  ])('%s → %s', (text, wanted) => {
    expect(lines(text)).toContain(wanted);
  });

  it('carry the modal of the verb that they go on', () => {
    const fact = read('Hexacorp will widen the road and add two lanes.').find((one) => one.object.text === 'two lanes');
    expect([fact?.relation, fact?.modality]).toEqual(['will add', 'predicted']);
  });

  it('name what happened in the words of the headline', () => {
    expect(read('Two ministers seen dancing in Oslo', 'headline').map(line)).toContain(
      'Two ministers | were seen dancing in | Oslo',
    );
  });

  it.each([
    ['Ofra, Hexacorp win two prizes', 'Ofra and Hexacorp | win | two prizes'],
    ['Ofra opens a mine; plans a port', 'Ofra | plans | a port'],
  ])('are read from the headline %s', (text, wanted) => {
    expect(read(text, 'headline').map(line)).toContain(wanted);
  });

  it.each([
    ['Neither ship had left when it exploded.', 'Neither ship | exploded'],
    ['The plan failed when it rained.', 'The plan | rained'],
    ['Police found the car in May killing time.', 'May | killed'],
    ['Berg made the claim that Ofra has been losing for years.', 'Ofra | has been losing | the claim'],
    ['Norway criticised Ofra’s planned attempt to sell the port.', 'Ofra | attempted'],
  ])('leave open who is meant, or who did it: %s', (text, unwanted) => {
    expect(lines(text).filter((one) => one.startsWith(unwanted))).toEqual([]);
  });

  it.each(['credit', 'byline', 'dateline', 'navigation'] as const)('are not read from a %s', (kind) => {
    expect(read('Ruiz opened a bridge.', kind)).toEqual([]);
  });

  it.each(['Did Ruiz open the bridge?', 'If Ruiz resigns, Berg will follow.', 'She asked whether Norway paid.'])(
    'are not read from what is asked or supposed: %s',
    (text) => {
      expect(lines(text).filter((one) => /Ruiz \| (?:open|resigns)|Norway \| paid/.test(one))).toEqual([]);
    },
  );
});

describe('who, when and on what condition', () => {
  it.each([
    ['Ruiz gave Berg a watch.', 'Ana Ruiz | gave | a watch', { recipient: 'Nils Berg' }],
    [
      'Ruiz presented Berg with a watch on Monday.',
      'Ana Ruiz | presented | a watch',
      { recipient: 'Nils Berg', time: 'on Monday' },
    ],
    ['Ruiz gave a watch to Berg.', 'Ana Ruiz | gave | a watch', { recipient: 'Nils Berg' }],
    ['According to Berg, Ruiz sold the house.', 'Ana Ruiz | sold | the house', { source: 'Nils Berg' }],
    ['Ruiz sold the house, police said on Friday.', 'Ana Ruiz | sold | the house', { source: 'police' }],
    ['Berg said that Ruiz sold the house.', 'Ana Ruiz | sold | the house', { source: 'Nils Berg' }],
    ['During the visit, Ruiz met workers.', 'Ana Ruiz | met | workers', { time: 'During the visit' }],
    [
      'The medal which the referee Nils Berg gave Ruiz is old.',
      'Nils Berg | gave | The medal',
      { recipient: 'Ana Ruiz' },
    ],
    ['Norway will send ships if Chile agrees.', 'Norway | will send | ships', { condition: 'if Chile agrees' }],
    [
      'Norway promised help in the event Chile is attacked.',
      'Norway | promised | help',
      { condition: 'in the event Chile is attacked' },
    ],
  ])('%s', (text, wanted, qualifiers) => {
    expect(find(text, wanted).qualifiers).toEqual(qualifiers);
  });

  it('never make the source the one who did it', () => {
    expect(
      lines('According to Berg, Ruiz sold the house.').filter((one) => one.startsWith('Nils Berg | sold')),
    ).toEqual([]);
  });

  it('tell how often', () => {
    const facts = read('Ruiz paid a fine – the second time Ruiz has broken the rules.');
    expect(facts.some(({ qualifiers }) => qualifiers.ordinal === 'the second time')).toBe(true);
  });
});

describe('how firmly it is stated', () => {
  it.each([
    ['Ruiz opened the bridge.', 'Ana Ruiz | opened | the bridge', 'asserted'],
    ['Ruiz did not open the bridge.', 'Ana Ruiz | did not open | the bridge', 'negated'],
    ['No ships left the harbour.', 'No ships | left | the harbour', 'negated'],
    ['Berg denied that Ruiz sold the house.', 'Ana Ruiz | sold | the house', 'negated'],
    ['Ruiz will open the bridge.', 'Ana Ruiz | will open | the bridge', 'predicted'],
    ['Ruiz is expected to open the bridge.', 'Ana Ruiz | is expected to open | the bridge', 'predicted'],
    ['The jury cleared Berg of charges that Ruiz had taken bribes.', 'Ana Ruiz | had taken | bribes', 'hedged'],
    ['Ruiz allegedly took bribes.', 'Ana Ruiz | allegedly took | bribes', 'hedged'],
    ['Ruiz may sell the house.', 'Ana Ruiz | may sell | the house', 'hedged'],
    ['Ruiz became an unlikely hero.', 'Ana Ruiz | became | an unlikely hero', 'asserted'],
    ['Ruiz appeared to enjoy the match.', 'Ana Ruiz | appeared to enjoy | the match', 'hedged'],
    ['Berg feared the prospect of Norway selling its ships.', 'Norway | may sell | its ships', 'hedged'],
    ['There may be sailors trapped in the wreck.', 'sailors | may be trapped in | the wreck', 'hedged'],
    ['Surveys suggest the plant may close a mine.', 'the plant | may close | a mine', 'hedged'],
    ['Ruiz should open the bridge.', 'Ana Ruiz | should open | the bridge', 'evaluative'],
    ['It is the most important treaty in years.', 'It | is | the most important treaty in years', 'evaluative'],
    ['Berg said that Ruiz sold the house.', 'Ana Ruiz | sold | the house', 'attributed'],
  ])('%s', (text, wanted, modality) => {
    expect(find(text, wanted).modality).toBe(modality);
  });
});

describe('what the words beside a name say', () => {
  it.each([
    ['Ana Ruiz (3 May 1951 – 4 June 2019) was a painter.', 'Ana Ruiz | was born on | 3 May 1951'],
    ['Ana Ruiz (3 May 1951 – 4 June 2019) was a painter.', 'Ana Ruiz | died on | 4 June 2019'],
    ['Ana Ruiz CBE (Spanish: Ana; born May 3, 1951) is a painter.', 'Ana Ruiz | was born on | May 3, 1951'],
    ['Ana Ruiz (born 1951) is a painter.', 'Ana Ruiz | was born in | 1951'],
    ['Berg of Ofra wrote a report.', 'Nils Berg | is of | Ofra'],
    ['Ruiz left the Lund Museum (LM) in Oslo, Norway on Monday.', 'Lund Museum | is in | Oslo, Norway'],
    ['Berg saw the old hotel Sky Lark Inn.', 'Sky Lark Inn | is | old hotel'],
    ['Many old creeds, such as Orvism, forbid it.', 'Orvism | is | an old creed'],
    ['Two other sites such as Korvo and Tull closed.', 'Tull | is | a site'],
    ['The six-member Norwegian team won.', 'The Norwegian team | has | six members'],
    ['Ruiz lives on the coast of Oslo, Norway.', 'Oslo | is in | Norway'],
    ['Singers Ana Ruiz and Nils Berg spoke.', 'Ana Ruiz | is | singer'],
    ['Team member Ana Ruiz spoke.', 'Ana Ruiz | is | Team member'],
    ['Ofra guard Ana Ruiz spoke.', 'Ana Ruiz | is guard of | Ofra'],
    ['Berg sold the old hotel Sky Lark Inn’s shares.', 'Sky Lark Inn | is | old hotel'],
    ['Ruiz won Chile’s top award, the Lund Medal, in May.', 'the Lund Medal | is | Chile’s top award'],
    ['Chilean violinist Ana Ruiz spoke.', 'Ana Ruiz | is violinist of | Chile'],
    ['Ana Ruiz, Republican from Oslo, spoke.', 'Ana Ruiz | is | Republican from Oslo'],
  ])('%s → %s', (text, wanted) => {
    const start = text.indexOf('Lund Museum');
    const mentions: Mention[] = start < 0 ? [] : [{ start, end: start + 'Lund Museum'.length, form: 'name' }];
    const museum: Figure = { id: 'museum', name: 'Lund Museum', type: 'organization', descriptions: [], mentions };
    expect(read(text, 'paragraph', [museum]).map(line)).toContain(wanted);
  });

  it.each([
    ['years that may be a time in office', 'President Ana Ruiz (1951–1960) was a reformer.', /born|died/],
    ['a month behind a house', 'Berg opened Ofra Hall in May.', /is in/],
    ['a word that is only mentioned', 'Berg hates the term Deep Blue Sea.', /is \| term/],
    ['a number that says which', 'Ruiz was the first Prime Minister of Norway.', /Minister \| is \| first/],
    ['a deed that begins the words', 'Oslo rose by airing President Ana Ruiz’s speech.', /is airing|is \| airing/],
    ['a country that owns what follows', 'Oslo, Norway’s largest port, closed.', /is in/],
    ['a list of countries behind a place', 'Ruiz saw Oslo, Norway and Chile.', /is in/],
    [
      'a thing that a preposition puts before a name',
      'Ruiz met the head of the port, Nils Berg, in May.',
      /is \| the port/,
    ],
    ['a role of someone else before a body', 'With Berg, a coal executive, Hexacorp won.', /Hexacorp \| is/],
    ['what is only listed', 'He called them frauds, racist, and worse.', /is \| racist/],
    ['a name that may be of either', 'Ruiz met the lawyer of the mayor, Nils Berg, in May.', /is \| the lawyer/],
    ['a team that may be any', 'Berg wants a six-member team.', /has/],
    ['what a comma behind a list goes on with', 'In old creeds, such as Orvism, Ruiz saw hope.', /Ruiz \| is/],
  ])('is nothing for %s', (_what, text, wrong) => {
    expect(lines(text).filter((one) => wrong.test(one))).toEqual([]);
  });
});

describe('who someone is', () => {
  it.each([
    ['Chilean President Ana Ruiz spoke.', 'Ana Ruiz | is President of | Chile'],
    ['Former Chilean President Ana Ruiz spoke.', 'Ana Ruiz | was | President of Chile'],
    ['Hexacorp chief executive Ana Ruiz spoke.', 'Ana Ruiz | is chief executive of | Hexacorp'],
    ['Hexacorp administrator Ana Ruiz spoke.', 'Ana Ruiz | is administrator of | Hexacorp'],
    ['Minister of Fisheries Ana Ruiz spoke.', 'Ana Ruiz | is Minister of | Fisheries'],
    ['Undersecretary for Fisheries Mr. Berg spoke.', 'Nils Berg | is Undersecretary for | Fisheries'],
    ['Former Minister of Fisheries Ana Ruiz spoke.', 'Ana Ruiz | was | Minister of Fisheries'],
    ['Chilean Ambassador to Norway Ana Ruiz spoke.', 'Ana Ruiz | is Chilean Ambassador to | Norway'],
    ['Chilean Ambassador Ana Ruiz spoke.', 'Ana Ruiz | is | Chilean Ambassador'],
    ['Ofra’s ambassador Ana Ruiz spoke.', 'Ana Ruiz | is ambassador of | Ofra'],
    ['Ruiz, undersecretary to the mayor, spoke.', 'Ana Ruiz | is | undersecretary to the mayor'],
    ['Chilean President Ana Ruiz’s house burned.', 'Ana Ruiz | is President of | Chile'],
    ['The head of the Port Union (PU), Nils Berg, spoke.', 'Nils Berg | is | the head of the Port Union (PU)'],
    ['The mayor, Nils Berg spoke.', 'Nils Berg | is | the mayor'],
    ['The prototype, Sky Lark Two would fly.', 'Sky Lark Two | is | the prototype'],
    ['Ruiz wrote on the site "Bridge Talk", a rival of Hexacorp.', 'Bridge Talk | is | a rival of Hexacorp'],
    ['Berg saw the end of Tide-9 last month, its third flight.', 'Tide-9 | is | its third flight'],
    ['Chile’s Prime Minister, Ana Ruiz, spoke.', 'Ana Ruiz | is | Chile’s Prime Minister'],
    ['Bridge meteorologist Ana Ruiz spoke.', 'Ana Ruiz | is | Bridge meteorologist'],
    ['Ruiz’s aide Nils Berg spoke.', 'Nils Berg | is aide to | Ana Ruiz'],
    ['Norwegian state news agency Ofra reported it.', 'Ofra | is | Norwegian state news agency'],
    ['Ana Ruiz, the head of the port, spoke.', 'Ana Ruiz | is | the head of the port'],
    ['The coach, Nils Berg, resigned.', 'Nils Berg | is | the coach'],
    ['She flew to the Norwegian capital of Oslo.', 'Oslo | is the capital of | Norway'],
  ])('%s → %s', (text, wanted) => {
    expect(lines(text)).toContain(wanted);
  });

  it.each([
    [
      'whose office opens the sentence with what it is of',
      'Minister of Fisheries Ana Ruiz left Oslo.',
      'Ana Ruiz | left | Oslo',
    ],
    [
      'whose name stands behind office and brackets',
      'The head of the Port Union (PU), Nils Berg, left Oslo.',
      'Nils Berg | left | Oslo',
    ],
    [
      'whose name only the verb closes',
      'The prototype, Sky Lark Two would fly to Oslo.',
      'Sky Lark Two | would fly to | Oslo',
    ],
    ['who is told by where they work', 'Berg of the Oslo Post wrote a report.', 'Nils Berg | wrote | a report'],
    [
      'whose calling stands before the name in a relative clause',
      'It was a penalty which the match referee Nils Berg gave.',
      'Nils Berg | gave | a penalty',
    ],
  ])('is who did it: %s', (_what, text, wanted) => {
    expect(lines(text)).toContain(wanted);
  });

  it.each([
    ['a title of someone else before the name', 'Counsel to President Ana Ruiz spoke.', /is Counsel/],
    ['an opening adjunct before the subject', 'In their first match, the host side won.', /match \| is/],
    ['a place before the one it lies in', 'A storm hit the town of Oslo, Norway.', /Norway \| is/],
    ['a country that sends an ambassador', 'Chilean Ambassador Ana Ruiz spoke.', /to \| Chile/],
  ])('is not told by %s', (_what, text, wrong) => {
    expect(lines(text).filter((one) => wrong.test(one))).toEqual([]);
  });

  it('is told of the country that the text speaks of', () => {
    expect(find('Chilean President Ana Ruiz left Chile.', 'Ana Ruiz | is President of | Chile').object.entity).toBe(
      'chile',
    );
  });
});

describe('events told by a noun', () => {
  it.each([
    [
      'Ruiz’s first visit to Oslo in 24 years began.',
      'Ana Ruiz | visited | Oslo',
      { ordinal: 'first visit in 24 years' },
    ],
    ['Norway’s arms transfers to Chile drew protest.', 'Norway | transfers | arms', { recipient: 'Chile' }],
    ['Hexacorp’s acquisition of Ofra shocked the market.', 'Hexacorp | acquired | Ofra', {}],
    ['Berg’s need for help was clear.', 'Nils Berg | needs | help', {}],
  ])('%s', (text, wanted, qualifiers) => {
    expect(find(text, wanted).qualifiers).toEqual(qualifiers);
  });

  it.each([
    'Ruiz’s planned visit to Oslo drew protest.',
    'Ruiz cancelled Berg’s visit to Oslo.',
    'Ahead of Ruiz’s visit to Oslo, police closed roads.',
  ])('that did not happen, or not yet, are none: %s', (text) => {
    expect(lines(text).filter((one) => one.includes('visited'))).toEqual([]);
  });
});

describe('the same fact twice', () => {
  const text = 'Ruiz opened a bridge on Monday.\nThe day was warm.\nRuiz has opened the bridge, according to Ofra.';

  it('is one fact with both sentences as evidence and what either adds', () => {
    const facts = read(text).filter((fact) => fact.predicate === 'open');
    expect(facts.map(({ qualifiers, evidence }) => [qualifiers, evidence.length])).toEqual([
      [{ time: 'on Monday', source: 'Ofra' }, 2],
    ]);
  });
});

describe('words shown', () => {
  it('have descriptions and pronouns replaced by who they mean, save for the subject’s own', () => {
    const sentence = 'Berg thanked Ruiz for her help.\nHe praised his team.';
    const at = (words: string): Mention => ({
      start: sentence.indexOf(words),
      end: sentence.indexOf(words) + words.length,
      form: 'pronoun',
    });
    const pronouns: Figure[] = [
      { id: 'berg2', name: 'Nils Berg', type: 'person', descriptions: [], mentions: [at('He'), at('his')] },
    ];
    expect(read(sentence, 'paragraph', pronouns).map(line)).toContain('Nils Berg | praised | his team');
  });

  it('have a name for “her” where nothing behind it is hers', () => {
    const sentence = 'Berg described her as the best pupil.';
    const start = sentence.indexOf('her');
    const mentions: Mention[] = [{ start, end: start + 3, form: 'pronoun' }];
    const eva: Figure = { id: 'eva', name: 'Eva Holt', type: 'person', descriptions: [], mentions };
    expect(read(sentence, 'paragraph', [eva]).map(line)).toContain(
      'Nils Berg | described | Eva Holt as the best pupil',
    );
  });
});
