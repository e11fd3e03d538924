import { createStory, type Story } from './story';

type Sentence = (story: Story, amount: (least: number, most: number) => number) => string;

/** What a report of such an event says, in the order in which it says it. */
const SENTENCES: readonly Sentence[] = [
  ({ official, work, town, weekday }) =>
    `${official.office} ${official.name} opened a new ${work} in ${town} on ${weekday}.`,
  ({ work, company }, n) => `The ${work} was built by ${company} and cost ${n(12, 900)} million euros.`,
  ({ official, country }, n) => `${official.surname} said that ${country} had waited ${n(3, 40)} years for it.`,
  ({ critic, town }, n) =>
    `${critic.name}, who leads the residents of ${town}, counted ${n(120, 9000)} complaints about noise.`,
  ({ month, day, year, town }) => `Work in ${town} began on ${month} ${day}, ${year}.`,
  ({ company, neighbour }, n) => `${company} employs ${n(200, 9800)} people in ${neighbour}.`,
  ({ body, country, other }, n) => `The ${body} lent ${country} and ${other} ${n(10, 700)} million dollars.`,
  ({ critic, official }) => `“We were never asked,” ${critic.surname} told ${official.surname} at the ceremony.`,
  ({ other, good }, n) => `${other} bought ${n(11, 800)} thousand tonnes of ${good} last year.`,
  ({ town, neighbour }, n) => `A bus from ${town} to ${neighbour} takes ${n(14, 95)} minutes.`,
  ({ official, other, month }) => `${official.surname} will travel to ${other} in ${month}.`,
  ({ company, year }, n) => `${company} reported a profit of ${n(4, 300)} million euros in ${year}.`,
  ({ country, good }, n) => `${country} raised its tax on ${good} by ${n(2, 30)} percent.`,
  ({ critic, company }) => `${critic.surname} accused ${company} of hiding a report.`,
  ({ company, weekday }) => `${company} denied this on ${weekday}.`,
  ({ work, town }, n) => `About ${n(3, 90)} thousand visitors are expected at the ${work} in ${town} each month.`,
  ({ official, neighbour, year }) => `${official.name} was elected in ${neighbour} in ${year}.`,
  ({ body, official }) => `The ${body} praised ${official.surname} for the plan.`,
  ({ town }, n) => `Police in ${town} closed ${n(2, 25)} roads and arrested ${n(2, 60)} people.`,
  ({ other, country, work }) => `Engineers from ${other} advised ${country} on the ${work}.`,
  ({ critic, month }) => `${critic.surname} collected signatures against it in ${month}.`,
  ({ neighbour, good }, n) => `Farmers near ${neighbour} sold ${n(2, 70)} percent less ${good} than before.`,
  ({ company, other, year }) => `${company} signed a contract with ${other} in ${year}.`,
  ({ work }, n) => `The ${work} has ${n(2, 48)} floors and ${n(100, 4000)} parking places.`,
  ({ official, critic, weekday }) => `${official.surname} met ${critic.surname} in private on ${weekday}.`,
  ({ country, body, month, day }) => `${country} joined a programme of the ${body} on ${month} ${day}.`,
  ({ town, company }, n) => `${town} paid ${company} ${n(3, 90)} million euros in advance.`,
  ({ neighbour, work }) => `${neighbour} lost its own ${work} in a fire.`,
  ({ official }, n) => `${official.surname} promised ${n(100, 5000)} new jobs.`,
  ({ critic, neighbour }) => `${critic.name} was born in ${neighbour}.`,
  ({ good, town }, n) => `The price of ${good} in ${town} rose by ${n(3, 40)} percent.`,
  ({ company, good, other }) => `${company} ships ${good} to ${other}.`,
  ({ body }, n) => `The ${body} sent ${n(3, 80)} observers.`,
  ({ work, month, year }) => `The first plans for the ${work} were drawn in ${month} ${year}.`,
  ({ country, other, good }) => `${country} and ${other} agreed to trade ${good} without customs duties.`,
  ({ town, neighbour }, n) => `${town} lies ${n(8, 300)} kilometres from ${neighbour}.`,
  ({ official, company }) => `${official.surname} used to work for ${company}.`,
  ({ critic }, n) => `${critic.surname} spoke for ${n(10, 90)} minutes.`,
  ({ other, weekday }) => `An ambassador of ${other} left the hall on ${weekday}.`,
  ({ work, town }, n) => `Trees were felled on ${n(2, 90)} hectares for the ${work} near ${town}.`,
  ({ company, month }, n) => `${company} will hire ${n(20, 900)} people in ${month}.`,
  ({ country }, n) => `In ${country}, ${n(21, 88)} percent of voters were in favour.`,
];

const SENTENCES_IN_PARAGRAPH = 2;

/**
 * A made-up news report. `from` and `length` choose which of its sentences are told, so that a page and a document on
 * one story share some and differ in others; `revision` other than 0 gives the page numbers of its own here and there.
 */
export function writeArticle(number: number, from: number, length: number, revision = 0): string {
  const story = createStory(number);
  // Every sentence draws its numbers in the same order, told or not, so that both versions of a story agree.
  const told = SENTENCES.map((sentence, at) =>
    sentence(story, (least, most) => {
      const value = least + Math.floor(story.random() * (most - least));
      return revision && (at + revision) % 5 === 0 ? value + revision : value;
    }),
  );
  const chosen = Array.from({ length }, (_, at) => told[(from + at) % told.length] ?? '');
  const paragraphs: string[] = [];
  for (let at = 0; at < chosen.length; at += SENTENCES_IN_PARAGRAPH)
    paragraphs.push(chosen.slice(at, at + SENTENCES_IN_PARAGRAPH).join(' '));
  return `${story.town} gets its ${story.work} after a long dispute\n\n${paragraphs.join('\n\n')}\n`;
}

/** How many different sentences there are to tell. */
export const SENTENCES_IN_STORY = SENTENCES.length;
