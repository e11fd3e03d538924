import type { ProbeSet } from './probe';

export const FLOOD: ProbeSet = {
  subject: 'a flood',
  document: `Dam breach floods three villages in Oraland

At least 14 people were killed when a dam burst above the town of Lissa in northern Oraland early on Wednesday, officials said.

Rescue workers evacuated about 2,300 residents by boat. Nobody was hurt in the neighbouring town of Peve.

The Karn dam, built in 1974, failed after five days of heavy rain. Engineers had warned of cracks in 2022, according to the newspaper Lissa Post.

Interior Minister Sefu Arandi visited the area on Thursday and promised 12 million dollars in aid. He denied that the government had ignored the warnings.

Neighbouring Tavia offered helicopters, but Oraland has not accepted them. A second dam, at Morun, is still holding.

Schools in Lissa will reopen on Monday.`,
  published: '2025-02-14',
  probes: [
    ['At least 14 people died when a dam burst above Lissa.', 'supported', 'related'],
    ['Rescuers evacuated about 2,300 residents by boat.', 'supported', 'related'],
    ['The Karn dam was built in 1974.', 'supported'],
    ['Sefu Arandi visited the area on Thursday.', 'supported'],
    ['Interior Minister Sefu Arandi promised $12 million in aid.', 'supported'],
    ['The Karn dam was built in 1994.', 'conflicts'],
    ['Rescue workers evacuated about 230 residents by boat.', 'conflicts'],
    ['Sefu Arandi visited the area on Tuesday.', 'conflicts'],
    ['Interior Minister Sefu Arandi promised 20 million dollars in aid.', 'conflicts'],
    ['The dam failed after three days of heavy rain.', 'conflicts'],
    ['The dam is in southern Oraland.', 'conflicts', 'related', 'not-covered'],
    ['The government ignored the warnings.', 'related', 'not-covered'],
    ['Tavia sent helicopters to Oraland.', 'related', 'not-covered'],
    ['The dam at Morun burst.', 'conflicts', 'related', 'not-covered'],
    ['Schools in Lissa reopened on Monday.', 'related', 'not-covered'],
    ['Six people were killed in a landslide in southern Oraland.', 'related', 'not-covered'],
    ['A dam burst in Tavia in 1998.', 'related', 'not-covered'],
    ['Arandi resigned on Friday.', 'related', 'not-covered'],
    ['Two people were hurt in Peve.', 'conflicts', 'related'],
    ['The Lissa Post was founded in 1974.', 'related', 'not-covered'],
  ],
};
