import type { ProbeSet } from './probe';

export const SUMMIT: ProbeSet = {
  subject: 'a state visit',
  document: `Canada and Kenya sign water deal in Nairobi

Canadian Prime Minister Claire Dumont and Kenyan President Joseph Wekesa signed a water treaty in Nairobi on Friday, during Dumont's second trip to Kenya in three years.

Wekesa gave his guest a carved chess set. Dumont in turn presented the Kenyan leader with a pair of ice skates.

Under the treaty, Canada will lend Kenya 300 million dollars over ten years. The loan must still be ratified by the Canadian parliament.

The Canadian leader flew on to Ethiopia on Saturday. She had arrived in Nairobi on Thursday evening.

Wekesa's adviser Grace Otieno described the talks as “warm and practical”. Tanzania voiced concern over the prospect of Kenya damming the Mara river.`,
  probes: [
    ['Canada and Kenya signed a water treaty.', 'supported'],
    ['Dumont and Wekesa signed a water pact in Nairobi on Friday.', 'supported'],
    ['Joseph Wekesa gave Claire Dumont a chess set.', 'supported'],
    ['Claire Dumont gave Joseph Wekesa a pair of ice skates.', 'supported'],
    ['Grace Otieno is an adviser to Wekesa.', 'supported'],
    ['It was Dumont’s second visit to Kenya in three years.', 'supported'],
    ['The Canadian prime minister arrived in Nairobi on Thursday.', 'supported', 'related'],
    ['It was Dumont’s third visit to Kenya in three years.', 'conflicts'],
    ['It was Dumont’s second visit to Kenya in five years.', 'conflicts'],
    ['Claire Dumont gave Joseph Wekesa a chess set.', 'conflicts', 'related', 'not-covered'],
    ['Dumont and Wekesa signed a water treaty in Nairobi on Monday.', 'conflicts'],
    ['Canada and Kenya failed to sign a water treaty.', 'conflicts'],
    ['Wekesa’s adviser Peter Mwangi described the talks as warm and practical.', 'conflicts'],
    ['Otieno described the talks as “warm and fruitful”.', 'conflicts'],
    ['Canada and Uganda signed a water treaty in Nairobi on Friday.', 'conflicts'],
    ['Kenya has dammed the Mara river.', 'related', 'not-covered'],
    ['The Canadian parliament ratified the loan.', 'related', 'not-covered'],
    ['Canada lent Kenya 300 million dollars in 2019.', 'related', 'not-covered'],
    ['Dumont gave the Ethiopian president a hockey stick.', 'related', 'not-covered'],
    ['Wekesa visited Canada in June.', 'related', 'not-covered'],
    ['Canada and Ethiopia signed a trade deal on Saturday.', 'related', 'not-covered'],
    ['Dumont met Kenyan students in Mombasa.', 'related', 'not-covered'],
  ],
};
