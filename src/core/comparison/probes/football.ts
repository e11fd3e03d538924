import type { ProbeSet } from './probe';

export const FOOTBALL: ProbeSet = {
  subject: 'a football match',
  document: `Late Okafor strike sends Carrow Town to the final

Carrow Town beat Velmont 2-1 at Ashdown Park on Saturday to reach the league cup final for the first time in 31 years.

Daniel Okafor scored the winner in the 88th minute after Velmont captain Luis Prado had put the visitors ahead from a penalty.

Carrow manager Ingrid Falk praised her young side. "They never stopped believing," she said.

Velmont defender Tom Reyes was sent off in the second half for a foul on Okafor. Coach Bruno Salt refused to blame the referee.

About 18,000 people watched the match. Carrow will meet Ostrava City in the final on 12 May.`,
  published: '2024-04-21',
  probes: [
    ['Carrow Town beat Velmont 2-1.', 'supported'],
    ['Okafor scored the winning goal in the 88th minute.', 'supported', 'related'],
    ['Luis Prado is the captain of Velmont.', 'supported'],
    ['Ingrid Falk manages Carrow.', 'supported', 'related'],
    ['Tom Reyes was sent off.', 'supported'],
    ['Some 18,000 people watched the match.', 'supported'],
    ['Velmont beat Carrow Town 2-1.', 'conflicts', 'related'],
    ['Daniel Okafor scored the winner in the 78th minute.', 'conflicts'],
    ['Carrow reached the final for the first time in 13 years.', 'conflicts'],
    ['About 28,000 people watched the match.', 'conflicts'],
    ['Luis Prado was sent off in the second half.', 'conflicts', 'related', 'not-covered'],
    ['Carrow beat Velmont on Sunday.', 'conflicts', 'related'],
    ['Salt blamed the referee.', 'conflicts', 'related'],
    ['Carrow won the final.', 'related', 'not-covered'],
    ['Carrow beat Ostrava City 3-0 in the final.', 'related', 'not-covered'],
    ['Okafor was sent off for a foul on Reyes.', 'conflicts', 'related', 'not-covered'],
    ['Falk has managed Carrow for three years.', 'related', 'not-covered'],
    ['More than 15,000 people watched the match.', 'supported', 'related'],
    ['Velmont beat Ostrava City 2-0 at Ashdown Park in February.', 'related', 'not-covered'],
    ['Daniel Okafor signed a new contract with Carrow Town.', 'related', 'not-covered'],
  ],
};
