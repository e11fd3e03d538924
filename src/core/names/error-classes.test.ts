import { describe, expect, it } from 'vitest';
import { loadModels } from '../../cli/load-models';
import { readPlainText } from '../text/read-plain-text';
import { splitSentences } from '../text/split-sentences';
import { findNames } from './find-names';

const { names: model } = loadModels();
const SIGNS = { person: 'P', organization: 'O', place: 'L', product: 'X', event: 'X', other: 'X' } as const;

/** The text with its names marked: `{P Ana Reyes} left {L Oslo}.` */
function mark(text: string): string {
  const article = readPlainText(text);
  let marked = '';
  let at = 0;
  for (const { start, end, type } of findNames(article, splitSentences(article), model)) {
    marked += `${text.slice(at, start)}{${SIGNS[type]} ${text.slice(start, end)}}`;
    at = end;
  }
  return marked + text.slice(at);
}

/** What name finders get wrong, class by class; the names that are right are marked. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  'titles stay outside': [
    'Prime Minister {P Ingrid Halvorsen} met Deputy Foreign Minister {P Tariq Mansoor} in {L Geneva}.',
    'Gov. {P Kathy Brennan} thanked Lt. Gen. {P Marcus Hale} and Sen. {P Joan Whitfield}.',
    'Former {O Barclays} chief executive {P Dieter Vogel} told police.',
    'Brigadier {P Samuel Otieno} and Professor {P Mei Tanaka} spoke in {L Nairobi}.',
    'Judge {P Carla Benedetti} asked Inspector {P Owen Pritchard} to sit down.',
  ],
  'a noun before a comma calls a body what it is': ['The state news agency, {O Petra}, reported rain.'],
  'a noun before “known as” calls a body what it is': [
    'The online activist group known as {O Nameless} has many members.',
    'The militant group called {O Orlat} took the town.',
  ],
  'names are not cut short': [
    'The mayor, {P Sofia Novakova}, said {P Novakova} would not run.',
    '{P Thandiwe Mkhabela-Jones} won. {P Mkhabela-Jones} was pleased.',
    'The award went to {P Faisal bin Khalid Al-Otaibi}, who lives in {L Riyadh}.',
    '{P Juan Carlos Villareal Ortega} was arrested in {L Bogotá}.',
  ],
  'names are not joined over what happened': [
    'The {O Islamic Front} retook {O Batmara} from the army.',
    'It followed the capture in {L Brussels} of {P Nils Brandt}, a baker.',
  ],
  'possessives stay outside': [
    '{P Reyes}’s lawyer called {P Elena Reyes} brave.',
    '{L Germany}’s chancellor praised {L Poland}’s economy.',
    '{O Samsung}’s profits fell while {O Toyota}’s rose.',
    '{P Marta Kowalska}’s view is that {L Warsaw}’s trams are slow.',
  ],
  'a people is no place': [
    'Korean, Brazilian and Sri Lankan officials met Costa Rican farmers.',
    'The Spaniards and the Danes drank Scottish whisky.',
    'South Korean shipyards hired Nigerian welders.',
    'Most Ukrainians want peace, a Turkish envoy said.',
  ],
  'a line in capitals invents nobody': [
    'RIVERS RISE AGAIN AS RAIN FALLS\nNobody was hurt on Tuesday.',
    'WHAT HAPPENS NEXT\nThe court will decide in June.',
    'THREE KEY QUESTIONS ABOUT THE NEW LAW\nNobody knows.',
  ],
  'the first word of a sentence is no name for being first': [
    'Yesterday rain fell. Meanwhile farmers waited. Police said nothing.',
    'Officials in {L Oslo} disagreed. Hospitals were full.',
    'A {L Tokyo} court acquitted him. An {L Ohio} judge did not.',
    'Inflation slowed. Growth did too. Critics were not convinced.',
    'Earlier {P Sofia Lindgren} had resigned. Later she returned.',
  ],
  'and joins two': [
    '{P Anna Keller} and {P Tom Brandt} spoke.',
    '{L Norway} and {L Sweden} signed. {L Asia} and {L Europe} watched.',
    '{O Boeing} and {O Airbus} compete.',
    'The {O Ministry of Health and Social Welfare} closed.',
    'Flights between {L Trinidad and Tobago} and {L Guyana} resumed.',
  ],
  'companies and indexes are no people': [
    'Shares of {O Morgan Stanley} and {O Goldman Sachs} fell.',
    '{O Johnson & Johnson} and {O Eli Lilly} raised prices.',
    'The contract went to {O Lockheed Martin}, not {O Rolls-Royce}.',
    '{O JPMorgan Chase} cut its forecast.',
  ],
  'a noun says that a name is an organisation’s': [
    'The employers’ federation {O Varanto} refused.',
    'The Finnish retailer {O Halvora} closed. {O Halvora} owes millions.',
    '{O Brandt Chemie}, a German chemicals group, will sell it.',
    'The union President resigned. The bank Monday said nothing.',
  ],
  'what stands beside a name says that it is an organisation’s': [
    '{P Nikhil Rao}, an analyst at {O Grenfell Street Research}, disagreed.',
    'Residents accused {O Lucero Gold}, which operates a mine in {L Peru}.',
    'Two other firms, {O MediCart} and {O Tezzo Chalo}, were cleared.',
    'Industry body {O India Traders Forum} asked for a stay.',
    'He drove for {O SwiftCrate} and read a report by {O MarketLedger}.',
    'The drug was made by {O Helix Dunmore}, a small Scottish company.',
    'In {L Perth} the {O Greens} came fourth.',
  ],
  'how a name ends says that it is an organisation’s': [
    'The cost was put at €30m by {O Kestrel Freight}.',
    'They travel to {O Crewe Albion} on Tuesday.',
    'She died at {O St. Brendan Medical Center} in {L Toledo}.',
    'The contract went to {O Merritt Coaches} in {L Ludlow}.',
  ],
  'a company or a club is found by its short form': [
    '{O Brightwell Foods} made a profit. Shares of {O Brightwell} rose. {O Brightwell}’s rivals fell.',
    '{O Brackton United} won. {O United} had the ball. The {O Brackton} keeper slept.',
  ],
  'the sides of a score are clubs': ['{O Brackton United} 1–2 {O Harlow Vale}', '{L Norway} 1–2 {L Spain}'],
  'saints keep their possessive': [
    'He plays for {O St Anne’s Athletic}.',
    'They met at {O St Mary’s College} in {L Durham}.',
  ],
  'storms, captions and credits are nobody': [
    'Tropical Storm Berto and Hurricane Ana killed nine in {L Cuba}.',
    'A woman carries water in {L Dhaka}. Credit: Omar Lind',
    'Soldiers wade through {L Ilagan} on Wednesday. Meridian/Joel Catapang',
  ],
  'creeds and feasts are nobody': ['Islam asks for the Hajj, and {L Mecca} fills before Eid.'],
  'datelines are places': ['{L LYON}, {L France} — Police held a man.', '{L NEW YORK} (Newswire) — Rain fell.'],
  'a noun beside a name says that it is a place': [
    'The town is in {L Benguet} province, near {L Aparri}.',
    'She won the {L Marloo} byelection. He won in {L Marloo} before.',
    'The routes link {L Ludlow} and {L Kington}.',
    'The village of {L Ostrava Dolni} was cut off.',
  ],
  'kin are people': ['{P Tom Delaney} fell. {P Delaney}’s mother, {P Breda}, had driven there.'],
  'a name stays whole where it was whole before': [
    'The former officer {P Harsh Bansal} led it. {P Harsh Bansal} told the bench.',
  ],
  'weekdays, months and feasts are no names': [
    'On Monday, in March and at Easter it rained.',
    'August was dry. May was not. Last Friday it snowed.',
    'The Sunday vote was moved to Tuesday, 4 April.',
  ],
  'particles belong to the name': [
    '{P Ursula von der Leyen} met {P Charles de Gaulle}’s grandson.',
    '{P Ruud van der Berg} and {P Maria da Silva} flew to {L Lisbon}.',
    'Crown Prince {P Mohammed bin Salman} called {P Bashar al-Assad}.',
    '{P Conan O’Brien} met {P Sinéad O’Connor} in {L Dublin}.',
  ],
  'initials belong to the name': [
    '{P George W. Bush} met {P J. K. Rowling}.',
    '{P A. R. Rahman} sang. {P B.J. Habibie} listened.',
    '{P Robert F. Kennedy Jr.} spoke in {L Boston}.',
  ],
  'hyphens belong to the name': [
    '{P Jean-Claude Juncker} met {P Annegret Kramp-Karrenbauer}.',
    'President {P Moon Jae-in} flew to {L Guinea-Bissau}.',
    'The {P Merkel}-led coalition and {L Berlin}-based {O Siemens} agreed.',
  ],
  'the surname may come first': [
    '{P Xi Jinping} met {P Kim Jong Un}. {P Kim} smiled at {P Xi}.',
    '{P Nguyen Phu Trong} received {P Lee Hsien Loong} in {L Hanoi}.',
    'Premier {P Li Qiang} wrote to {P Ban Ki-moon}.',
  ],
  'people of one name': [
    'The singer {P Madonna} met {P Beyoncé} in {L Paris}.',
    'President {P Lula} danced with {P Pelé}.',
    'His daughter, {P Anke}, is less amused.',
    'Indonesian President {P Prabowo} praised {P Sukarno}.',
    'The {P Duterte} administration and the {P Assad} regime fell.',
  ],
  'money names no place': [
    'It cost US $5 million and {L Canada} paid HK$300.',
    'The Singapore dollar rose in {L Singapore}.',
  ],
  'a place and what belongs to it are two': [
    'Trade on the {L Tehran}-{L Ankara} route grew.',
    '{L Panama}’s {O Chamber of Commerce} objected.',
    'The strike on a house in {L Chicago}’s {L Old Town} neighborhood hurt eight people.',
    '{P Teresa Holm} of {L Hawaii} wrote to {P Karl Weber}.',
  ],
};

describe.each(Object.entries(CLASSES))('%s', (_class, rows) => {
  it.each(rows)('%s', (row) => {
    expect(mark(row.replace(/\{\w ([^}]*)\}/g, '$1'))).toBe(row);
  });
});
