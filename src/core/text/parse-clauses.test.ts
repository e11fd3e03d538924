import { expect, test } from 'vitest';
import { parseClauses } from './parse-clauses';
import { tagSentences } from './tag-sentences';

/** The clauses of a sentence with their subjects and verbs: `Lind > said`. */
function clausesOf(text: string): string[] {
  const [tokens = []] = tagSentences(text, [{ start: 0, end: text.length, block: 0 }], []);
  const words = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  return parseClauses(tokens).flatMap(({ subject, verb }) =>
    verb ? [`${subject ? words(subject.from, subject.to) : '-'} > ${words(verb.head, verb.head + 1)}`] : [],
  );
}

test.each<[what: string, text: string, clauses: string[]]>([
  [
    'what each of several did',
    'Lind and Moen were the first leaders of the group, Ada Berg developed the plan, Omar Berg developed the code, and Nils Aske checked the parts.',
    ['Lind and Moen > were', 'Ada Berg > developed', 'Omar Berg > developed', 'Nils Aske > checked'],
  ],
  [
    'what an aside on the subject holds',
    'The boats, supplied by Oslo under a deal signed in May, are to be based in the bay.',
    ['The boats > are', 'The boats > supplied', 'a deal > signed'],
  ],
  [
    'whom a clause inside an aside is about',
    'The guards, called by a baker who heard shots, found the boat.',
    ['The guards > found', 'The guards > called', 'a baker > heard'],
  ],
  [
    'a report behind what hangs on an aside',
    'The bridge, a wooden one, opened in a town that Lind owns, said Berg.',
    ['The bridge > opened', 'Lind > owns', 'Berg > said'],
  ],
  [
    'who keeps the rest back',
    'The minister said the ferry sank and declined to say more.',
    ['The minister > said', 'the ferry > sank', 'The minister > declined'],
  ],
  [
    'two deeds done to what an opening is about',
    'Developed in Oslo and approved by Chile in 2009, the boat was sold.',
    ['the boat > sold', 'the boat > Developed', 'the boat > approved'],
  ],
  [
    'who is pushed, behind an opening',
    'Pushed to resign by Lind, the mayor stepped down on Friday.',
    ['the mayor > stepped', 'the mayor > Pushed'],
  ],
  [
    'two participles in one aside',
    'The hall, designed by Ana Campos and completed in May, has many seats.',
    ['The hall > has', 'The hall > designed', 'The hall > completed'],
  ],
  [
    'what a statement says',
    'Ida Lund issued a statement saying the offer was poor.',
    ['Ida Lund > issued', 'a statement > saying', 'the offer > was'],
  ],
  [
    'deeds that are listed with their objects',
    'The council cut the price of maize, raised the tax on diesel and froze all wages.',
    ['The council > cut', 'The council > raised', 'The council > froze'],
  ],
  [
    'two who were ill, behind a comma',
    'The team rested its players, and Ada Lind and Omar Batt were ill.',
    ['The team > rested', 'Ada Lind and Omar Batt > were'],
  ],
  [
    'who is shot, where the words before explain who that is',
    'They mourned Ada Lind, a leader of the union (HU), shot on Monday.',
    ['They > mourned', 'Ada Lind > shot'],
  ],
  [
    'one of a people, named behind an object',
    'The Silver cup went to the South Korean Min Ho Oh and the North Korean Ri Jong Su won the bronze cup.',
    ['The Silver cup > went', 'the North Korean Ri Jong Su > won'],
  ],
  ['who is told of by itself', 'The hall itself was badly damaged.', ['The hall itself > damaged']],
  [
    'no noun for what a whole statement is said of',
    'The shed will be torn down, which will be slow.',
    ['The shed > torn', '- > be'],
  ],
  [
    'what police state and claim, each with its subject',
    'Harbour police state that they are sure she is there and claim a reward.',
    ['Harbour police > state', 'they > are', 'she > is', 'Harbour police > claim'],
  ],
  [
    'a deed that someone is accused of',
    'The keeper is accused of hiring former guards to rob a bank.',
    ['The keeper > accused', 'The keeper > hiring', 'The keeper > rob'],
  ],
  ['a thing behind a name', 'They observed the Lind Corvo lines, and left.', ['They > observed', 'They > left']],
  [
    'who says it, before a colon and behind an adjunct',
    'On the plan for the pier, Larsen said: "We will pay."',
    ['Larsen > said', 'We > pay'],
  ],
  ['a gerund with its object', 'Owners voted against selling the old mill.', ['Owners > voted', 'Owners > selling']],
  [
    'a quoted word before its noun, and a time of day',
    'Just after 7:05 p.m., with a call from Velden, the "No" group won the vote.',
    ['the "No" group > won'],
  ],
  [
    'what came of it, behind so',
    'The tank was too deep to be cleaned by hand, so a machine was bought.',
    ['The tank > was', 'The tank > cleaned', 'a machine > bought'],
  ],
  [
    'a past form before a bare plural, and another statement behind and',
    'Port workers barred visitors from the pier, where a crane was loose, and the mayor closed the road.',
    ['Port workers > barred', 'a crane > was', 'the mayor > closed'],
  ],
  ['a day before the verb', 'The ministers yesterday signed a treaty.', ['The ministers > signed']],
  [
    'what as a subject',
    'The council approved what would be the tallest mast.',
    ['The council > approved', 'what > be'],
  ],
  [
    'a gerund as what is said to be',
    'Larsen said using the road in winter was not safe.',
    ['Larsen > said', 'using the road in winter > was'],
  ],
  [
    'what stands in brackets behind the subject, in parts',
    'Larsen (Danish: Larsen; born 3 May 1951) was a painter.',
    ['Larsen > was', 'Larsen > born'],
  ],
  [
    'what something is known as',
    'The port was shut after a gang known as Korv took the town.',
    ['The port > shut', 'a gang > took', 'a gang > known'],
  ],
  [
    'who says it behind an aside',
    'Larsen, speaking after a meeting that had a dozen guests, said the plan for lifting the ban was late.',
    ['Larsen > said', 'Larsen > speaking', 'a meeting > had', 'Larsen > lifting', 'the plan > was'],
  ],
  ['who is given time', 'The law gives Larsen three years to leave.', ['The law > gives', 'Larsen > leave']],
  [
    'who says it, explained between commas',
    'The bridge was unsafe, Ada Larsen, editor of the Corvo Post, said.',
    ['The bridge > was', 'Ada Larsen > said'],
  ],
  [
    'a noun of two words as the subject',
    'The first peace talks in two years collapsed last week.',
    ['The first peace talks > collapsed'],
  ],
  [
    'who voted, named before brackets',
    'Otto Larsen (a Democrat), who fought the bill, was late.',
    ['Otto Larsen > was', 'Otto Larsen > fought'],
  ],
  ['an hour with its colon', 'The ship left Corvo at 23:47 GMT and sank.', ['The ship > left', 'The ship > sank']],
  [
    'who is called on to do it, in quotation marks',
    'Larsen called on Oslo to “accept defeat”.',
    ['Larsen > called', 'Oslo > accept'],
  ],
  ['a singular noun that aims', 'The company aims to sell boats.', ['The company > aims']],
  ['what in a question', 'He asked what had happened.', ['He > asked', 'what > happened']],
  ['what as an object', 'They fled in what the police called a panic.', ['They > fled', 'the police > called']],
  ['those who', 'Those who were hurt have been flown out.', ['Those > flown', 'Those > hurt']],
  [
    'a plural verb behind a singular subject',
    'The talks broke down in May, when Norway cut off supplies, and were resumed in June.',
    ['The talks > broke', 'Norway > cut', 'The talks > resumed'],
  ],
  [
    'what but sets against a statement',
    'Larsen stays free until the court decides but had to pay.',
    ['Larsen > stays', 'the court > decides', 'Larsen > had'],
  ],
  [
    'a name beside an office behind after',
    'The vote was called after the minister, Ana Ruiz, resigned over a plan.',
    ['The vote > called', 'the minister > resigned'],
  ],
  [
    'an aside on a participle',
    'The Swiss driver, currently ranked eighth, recovered from a poor start.',
    ['The Swiss driver > recovered', 'The Swiss driver > ranked'],
  ],
  [
    'an office behind a name behind after',
    'She was held after Lena Aske, mayor of the city of Korv, was robbed whilst on a bus.',
    ['She > held', 'Lena Aske > robbed'],
  ],
  [
    'what opens a statement behind but',
    'The town kept the hall, but following a fire, Larsen sold it.',
    ['The town > kept', 'Larsen > sold'],
  ],
  [
    'who is called on, with what that is of',
    'The town called on the head of the port to resign.',
    ['The town > called', 'the head > resign'],
  ],
  ['a possessive time', 'Monday’s vote ended the talks.', ['Monday’s vote > ended']],
  ['a range of days', 'The May 4–6 summit failed.', ['The May 4–6 summit > failed']],
  ['a count behind a time', 'By Monday evening 15 people had left.', ['15 people > left']],
  ['a month cut short', 'Rates fell on Jan. 25 and rose in May.', ['Rates > fell', 'Rates > rose']],
  [
    'a past form before an amount',
    'Net profit in the first half rose 22 percent, the company said.',
    ['Net profit > rose', 'the company > said'],
  ],
])('%s: %s', (_what, text, clauses) => {
  expect(clausesOf(text)).toEqual(clauses);
});
