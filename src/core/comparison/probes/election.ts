import type { ProbeSet } from './probe';

export const ELECTION: ProbeSet = {
  subject: 'an election',
  document: `Opposition wins Marenia election

Opposition leader Tomas Veldt won Sunday's presidential election in Marenia with 54 percent of the vote, the election commission announced on Monday.

President Irina Kessel, who had ruled since 2009, conceded defeat in a televised speech. She congratulated Veldt and promised an orderly transfer of power.

Turnout was 71 percent, the highest in two decades. Observers from the African Union reported no serious irregularities.

Veldt, a former judge, has pledged to raise the minimum wage and to pull Marenian troops out of neighbouring Qaros. He could name a cabinet this week.

Kessel's party rejected claims that she planned to leave the country. "She will stay and serve as a citizen," spokesman Hugo Brandt said.`,
  probes: [
    ['Tomas Veldt won the presidential election in Marenia.', 'supported'],
    ['Veldt got 54 percent of the vote.', 'supported', 'related'],
    ['Irina Kessel conceded defeat.', 'supported'],
    ['Turnout was 71 percent.', 'supported'],
    ['Veldt promised to raise the minimum wage.', 'supported'],
    ['Hugo Brandt is a spokesman for Kessel’s party.', 'supported', 'related'],
    ['Irina Kessel won the presidential election in Marenia.', 'conflicts', 'related'],
    ['Tomas Veldt lost the presidential election in Marenia.', 'conflicts'],
    ['Turnout was 61 percent.', 'conflicts'],
    ['Kessel refused to concede defeat.', 'conflicts'],
    ['Kessel had ruled since 2004.', 'conflicts'],
    ['Observers reported serious irregularities.', 'conflicts', 'related'],
    ['Veldt raised the minimum wage.', 'related', 'not-covered'],
    ['Veldt has pulled Marenian troops out of Qaros.', 'related', 'not-covered'],
    ['Kessel left the country.', 'related', 'not-covered'],
    ['Veldt named a cabinet.', 'related', 'not-covered'],
    ['Turnout in Qaros was 40 percent.', 'related', 'not-covered'],
    ['Kessel won the 2014 election with 62 percent of the vote.', 'related', 'not-covered'],
    ['The European Union sent observers to Marenia.', 'related', 'not-covered'],
    ['Veldt’s wife is a judge.', 'related', 'not-covered'],
  ],
};
