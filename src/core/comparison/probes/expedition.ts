import type { ProbeSet } from './probe';

/** What came first, the year of a thing, and opposites of words and scores. */
export const EXPEDITION: ProbeSet = {
  subject: 'an expedition',
  published: '2025-07-02',
  document: `Two climbers reach the top of Mount Vendel by the north face

Climbers Runa Eskil and Dev Malhotra reached the top of Mount Vendel on Tuesday by its north face. Eskil was the first to step on the summit, followed by Malhotra.

Their route follows a 1958 map drawn by the surveyor Otto Brandl. The mountain hut, which dates back to 1931, was closed by the park office in May.

The pair stopped in Narva first and came to Vendel afterwards. After a night in the hut, they crossed the glacier to the village of Keld.

Malhotra drove the jeep first while Eskil slept, before they changed places. Malhotra will stay on as head of the climbing school after the summer.

The school's founder, Lina Sorg, who will step down in August, hailed the climb. Her brother Peer Sorg runs the park office.

The climb was the longest of Eskil's career. An earlier attempt by the Swiss climber Beat Kuhn ended without anyone reaching the summit. Kuhn's rope was made by the firm Halden.

The film of the climb opens in cinemas on October 12. It will be shown in Keld before it opens in Narva.

Eskil plans to climb Mount Sarek next year.`,
  probes: [
    ['Runa Eskil was the first to step on the summit.', 'supported'],
    ['Dev Malhotra was the first to step on the summit.', 'conflicts'],
    ['Malhotra stepped on the summit first, before Eskil.', 'conflicts', 'related'],
    ['Eskil drove the jeep first, before Malhotra took over.', 'conflicts', 'related'],
    ['Eskil was first to drive the jeep, while Malhotra slept.', 'conflicts', 'related'],
    ['Malhotra drove the jeep first.', 'supported', 'related'],
    ['Eskil climbed Mount Sarek first.', 'related', 'not-covered'],
    ['The mountain hut dates back to 1913.', 'conflicts'],
    ['The mountain hut was built in 1931.', 'supported', 'related'],
    ['The mountain hut was built in 1913.', 'conflicts', 'related'],
    ['The mountain hut was restored in 1913.', 'related', 'not-covered'],
    ['Their route follows a map that was drawn in 1985.', 'conflicts'],
    ['The map dates from 1985.', 'conflicts', 'related'],
    ['The glacier was measured in 1985.', 'related', 'not-covered'],
    ['After a night in Narva, they came to Vendel.', 'related', 'supported', 'not-covered'],
    ['They crossed the glacier to the village of Brode.', 'conflicts', 'related'],
    ['They crossed the glacier from Keld.', 'related', 'not-covered', 'conflicts'],
    ['The mountain hut was opened by the park office in May.', 'conflicts'],
    ['The mountain hut was opened by Lina Sorg.', 'related', 'not-covered'],
    ['Malhotra will step down as head of the climbing school after the summer.', 'conflicts'],
    ['Lina Sorg will stay on after August.', 'conflicts', 'related'],
    ['Lina Sorg will step down in October.', 'conflicts'],
    ['Lina Sorg criticised the climb.', 'conflicts'],
    ['Lina Sorg criticised the park office.', 'related', 'not-covered'],
    ['Peer Sorg is the brother of Lina Sorg.', 'supported', 'related'],
    ['The climb was the shortest of Eskil’s career.', 'conflicts'],
    ['The climb was the shortest of Malhotra’s career.', 'related', 'not-covered'],
    ['Kuhn’s rope was made by the firm Tarn.', 'conflicts', 'related'],
    ['Kuhn’s boots were made by the firm Tarn.', 'related', 'not-covered'],
    ['The film opens in cinemas on October 21.', 'conflicts'],
    ['The book of the climb is out on October 21.', 'related', 'not-covered'],
    ['Eskil climbed Mount Sarek.', 'related', 'not-covered'],
    ['Eskil has no plans to climb Mount Sarek.', 'conflicts', 'related'],
    ['Eskil and Malhotra reached the top by the south face.', 'conflicts'],
    ['Kuhn reached the top by the south face.', 'related', 'not-covered', 'conflicts'],
  ],
};
