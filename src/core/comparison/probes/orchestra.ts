import type { ProbeSet } from './probe';

/** Places, ways, makers, owners, and who holds a post or does a deed. */
export const ORCHESTRA: ProbeSet = {
  subject: 'an orchestra that moves',
  published: '2025-05-20',
  document: `Lindow orchestra leaves its old hall for good

The Lindow Philharmonic, which is based in Bremen, flew from Lisbon to Montreal on Monday for the last stop of its tour.

After a concert in Lisbon, the musicians took part in a workshop for children. Their instruments were sent by ship from Porto to Halifax.

The orchestra's director, Henrike Sommer, succeeded Paul Vandersteen in 2022. Vandersteen now leads the opera in Ghent.

The new hall was designed by the Danish architect Ketil Rohde and built by the company Harkort Bau. The old hall belongs to the Reimann family, who bought it from the city of Bremen.

Sommer conducts with a Brandt baton, a present from the violinist Aiko Mori. Her piano is a Steinmann grand piano.

The culture minister, Lothar Gebhardt, praised Sommer. Mori criticised Gebhardt for cutting the orchestra's grant. The orchestra's manager, Tom Albers – no relation of the former mayor Rita Albers – said the move was driven by the city's need for flats.

The Reimann Prize was awarded to Mori by the orchestra's friends, a club that is led by former conductor Bernd Ohlsen.

The orchestra landed in the Canadian city of Montreal late in the evening.`,
  probes: [
    ['The Lindow Philharmonic is based in Bremen.', 'supported'],
    ['The Lindow Philharmonic is based in Hamburg.', 'conflicts'],
    ['The orchestra flew from Montreal to Lisbon.', 'conflicts'],
    ['The orchestra flew from Lisbon to Montreal.', 'supported'],
    ['The orchestra flew from Lisbon to Toronto.', 'conflicts', 'related'],
    ['Aiko Mori flew from Montreal to Osaka.', 'related', 'not-covered'],
    ['The instruments were sent from Halifax to Porto.', 'conflicts'],
    ['The instruments will be sent back from Halifax to Porto.', 'related', 'not-covered'],
    ['The orchestra landed in Ottawa late in the evening.', 'conflicts', 'related'],
    ['The orchestra landed in Canada late in the evening.', 'supported', 'related'],
    ['Henrike Sommer was succeeded by Paul Vandersteen.', 'conflicts'],
    ['Paul Vandersteen was succeeded by Henrike Sommer.', 'supported', 'related'],
    ['Vandersteen leads the opera in Antwerp.', 'conflicts', 'related'],
    ['The new hall was designed by the Swedish architect Ketil Rohde.', 'conflicts'],
    ['The new hall was designed by Paul Vandersteen.', 'conflicts', 'related'],
    ['The new hall was designed by Harkort Bau.', 'conflicts', 'related'],
    ['The new hall was built by Harkort Bau.', 'supported'],
    ['The new hall was opened by Ketil Rohde.', 'related', 'not-covered'],
    ['The old hall was designed by Paul Vandersteen.', 'related', 'not-covered'],
    ['The city of Bremen bought the old hall from the Reimann family.', 'conflicts', 'related'],
    ['Sommer’s piano is a Bechler.', 'conflicts', 'related'],
    ['Mori’s violin is a Bechler.', 'related', 'not-covered'],
    ['Aiko Mori got a baton from Sommer.', 'conflicts', 'related'],
    ['Gebhardt criticised Mori.', 'conflicts', 'related'],
    ['Gebhardt criticised Sommer.', 'conflicts'],
    ['Mori criticised Gebhardt.', 'supported'],
    ['Mori criticised Sommer.', 'related', 'not-covered', 'conflicts'],
    ['Tom Albers is the brother of Rita Albers.', 'conflicts', 'related'],
    ['Tom Albers is the orchestra’s manager.', 'supported'],
    ['Bernd Ohlsen leads the orchestra’s friends.', 'supported', 'related'],
    ['Aiko Mori leads the orchestra’s friends.', 'conflicts', 'related'],
    ['Aiko Mori was awarded the Reimann Prize.', 'supported'],
    ['The orchestra’s friends were awarded the Reimann Prize by Mori.', 'conflicts', 'related'],
    ['The Harkort Prize was awarded to Rohde.', 'related', 'not-covered'],
  ],
};
