import { parseHTML } from 'linkedom';

/** Address of the page below. */
export const STORY_URL = 'https://harbourpost.example/news/bridge-closes-until-the-spring';
/** Six paragraphs of news prose. */
export const PROSE = [
  'The council voted nine to two on Tuesday to close the old bridge for repairs until the spring, the mayor said.',
  'Engineers had warned for years that the piers were wearing away faster than the budget for repairs allowed.',
  'Lorries must take the road through the valley, which adds forty minutes to the way to the harbour, drivers say.',
  'A ferry will carry walkers and bicycles from six in the morning, and it will be free of charge, the council promised.',
  'Shops on the northern bank fear for their trade and have asked the council to pay for what they are about to lose.',
  'The repairs are to cost four million crowns, half of which the region will pay if the work is done before June.',
];
export const paragraphs = PROSE.map((words) => `<p>${words}</p>`).join('');
/** A page of its own with a body and more in its head. */
export const toPage = (body: string, head = '') =>
  parseHTML(
    `<html lang="en"><head><title>Bridge closes until the spring</title>${head}</head><body>${body}</body></html>`,
  ).document;
export const story = (inside: string) => `<article><h1>Bridge closes until the spring</h1>${inside}</article>`;
