import { expect, it } from 'vitest';
import { isEnglish } from './is-english';

const english =
  'The council said on Monday that it will repair the bridge, which has been closed to cars since the flood.';
const german =
  'Der Rat teilte am Montag mit, dass er die Brücke reparieren wird, die seit dem Hochwasser für Autos gesperrt ist.';
const dutch =
  'De raad zei maandag dat hij de brug zal herstellen, die sinds de overstroming voor auto’s gesloten is in de stad.';
const russian = 'Совет заявил в понедельник, что отремонтирует мост, закрытый для машин после наводнения.';

it.each([
  ['English', english, 'en', true],
  ['English that declares nothing', english, null, true],
  ['English under a template that declares German', english, 'de', true],
  ['German', german, 'de', false],
  ['German under a template that declares English', german, 'en-GB', false],
  ['Dutch that declares nothing', dutch, null, false],
  ['Russian', russian, 'ru', false],
  ['no words at all', '', 'en', false],
])('tells %s', (_, text, declared, expected) => {
  expect(isEnglish(text, declared)).toBe(expected);
});
