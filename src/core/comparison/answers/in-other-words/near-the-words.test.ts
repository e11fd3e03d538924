import { describe, expect, it } from 'vitest';
import { answerClaim as answer } from '../../../../../tests/answer-claim';

type Held = readonly [claim: string, sentence: string];

describe('a claim near the words', () => {
  it.each<Held>([
    [
      'Orlat uses parts of old songs in its rites.',
      'Many groups, such as Orlat, use parts of old songs in their rites.',
    ],
    [
      'Paul Brenn is a New Democrat MP from Ottawa.',
      'Paul Brenn, an Ottawa New Democrat MP, said the lapses were grave.',
    ],
    [
      'More than 400 people are still missing after the ship sank on the Orn River.',
      'Rescuers have worked through the night, with more than 400 people still missing after the boat sank in a storm on the Orn River.',
    ],
    ['More than 8,500 people died in the fire.', 'More than 8,700 people died in the fire that hit Corvo.'],
    ['Otto Lind is a retired teacher.', 'Otto Lind, a retired teacher, decided to sell the house.'],
    [
      'Mick Lind produced the second album.',
      'On Friday, the crowd was greeted by Mick Lind, the former Orlat guitarist who produced the second album.',
    ],
    [
      'The truce would not apply to the Orlat Front, Lind said.',
      'Lind said the truce would not apply to the Orlat Front.',
    ],
    ['The company aims to sell 6,600 cars.', 'Ada Brenn said that the company aims to sell 6,600 cars in May.'],
    [
      'The Orlat contract expires on Friday.',
      'Traders sold the Orlat contract in May. Prices fell. The contract expires on Friday.',
    ],
    [
      'Velden Dawn took over Corvo in May.',
      'Nobody has been paid since an armed gang known as Velden Dawn took over the port of Corvo in May.',
    ],
    [
      'The Temple of Korv was built by Otto Lind.',
      'The team worked in the cellar of the Temple of Korv. The temple was constructed by Otto Lind.',
    ],
    [
      'More than four million people attended the Corvo lantern festival last year.',
      'The Corvo lantern festival began in 1990. Last year over 4 million people attended the event.',
    ],
    [
      'Ada Brenn has broken the Chadian rowing record twice this season.',
      'Ada Brenn is sure of a medal. The 25 year old has already broken the Chadian rowing record twice this season, setting a mark of 8 minutes to win the Orlat title.',
    ],
    [
      'The Chadian Ministry of Culture had banned the group from marching at ports.',
      'Before the ruling, the group was banned from marching at ports by the Chadian Ministry of Culture.',
    ],
    [
      'A record 5,756 boats crossed the Orn last year.',
      'Figures released on Friday show a record 5,756 boats crossing the Orn last year drove fees over 900.',
    ],
    [
      'Otto Lind is a virologist at the University of Corvo.',
      'Otto Lind, a virologist at Chad’s University of Corvo, said it was late.',
    ],
    [
      'Lind said the plan for lifting the ban on Corvo was a mistake.',
      'Chadian Secretary of State Otto Lind said the plan for lifting the ban on Corvo was a mistake.',
    ],
    [
      'Ada Paris met her future husband in Velden.',
      'Ada Paris left the group. She was sent to a camp in Velden. Here, she met her future husband.',
    ],
    ['Chad’s Security Service published the tape.', 'The Security Service of Chad published the tape on Friday.'],
    ['Otto Lind works for Korv in Corvo.', '“It is late,” said Otto Lind, head of research at Korv in Corvo.'],
    [
      'The talks were held in the Chadian town of Corvo.',
      'Lind told the guests at the outset of talks on Monday in the Chadian town of Corvo that they had the power to end it.',
    ],
    [
      'Ada Brenn is the director of Chad’s Civil Trade Authority.',
      'The bridge is closed, Chad’s Civil Trade Authority said. Civil Trade Authority director Ada Brenn said “it will open.”',
    ],
    [
      'Ada Brenn is a professor at the University of Corvo.',
      '“It is late,” said Ada Brenn, a professor at the University of Corvo’s International Centre for Tides.',
    ],
    [
      'Otto Lind and Ada Brenn are due in court on 18 April.',
      'Otto Lind was arrested with fellow singer Ada Brenn on 2 February after a dispute. They are due in court on 18 April.',
    ],
    [
      'The Ministry of Culture closed the port of Corvo.',
      'The bridge is shut. The Chadian Ministry of Culture closed the port of Corvo on Friday.',
    ],
    ['Chad had not won a home match since 1998.', 'This was Chad’s first win in a home match since 1998.'],
    [
      'Dealer Otto Lind bought the ferry in 2012 for £65,000.',
      'The 1970s ferry was sold at auction. In 2012 Corvo dealer Otto Lind bought it for £65,000.',
    ],
  ])('is said: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('supported');
  });

  it.each<Held>([
    [
      'Marches on the square were banned by the Norwegian Ministry of Justice.',
      'Before the ruling, the group was banned from holding marches on the square by the Norwegian Ministry of Culture.',
    ],
    [
      'Otto Lind defeated Ada To by 10,694 votes.',
      'Lena Aske won there, while Otto Lind of the Greens was defeated by 10,694 votes by Ada To.',
    ],
    [
      'Chad will have a permanent president and an honorary mayor.',
      'Chad will keep its rules, which ask for a permanent mayor and honorary president.',
    ],
    ['More than 7,800 people died in the fire.', 'More than 8,700 people died in the fire that hit Corvo.'],
    ['The passengers were mostly aged under 60.', 'The passengers were mostly aged over 60.'],
    [
      'Aske will have day-to-day contact with the crew.',
      'Aske will not have day-to-day contact with the crew, but will be asked to make changes.',
    ],
    ['Chris Brenn is the governor of Ohio.', 'In a statement, Governor of Texas Chris Brenn said it was late.'],
    [
      'Otto Lind is the foreign minister of Chad.',
      'Chadian Prime Minister Otto Lind raised the specter of war on Friday.',
    ],
    [
      'Police in Corvo have arrested a Nigerian immigrant over the killing of Ada Brenn.',
      'Police in Corvo have arrested a Chadian illegal immigrant over the killing of Ada Brenn.',
    ],
    [
      'Some experts have said the 38 percent rate in Corvo might be understated.',
      'Some experts have said the 38 percent rate in Corvo might be overstated.',
    ],
    [
      'The bill would have cut the number of horses in Corvo from 220 to 175 by 2018.',
      'The bill would have gone into effect in June, and cut the number of horses in Corvo from 220 to 75 by 2018.',
    ],
    ['Chad and Mali cast ballots on March 22.', 'Chad and Mali cast ballots on March 15.'],
    [
      'The Velden Teachers Union has refused to freeze fees for the next year.',
      'The Velden Teachers Union has agreed to freeze fees for the next year.',
    ],
    [
      'The lifting of sanctions on Chad is likely to require changes by Korv.',
      'A lifting of sanctions on Chad is unlikely to require any changes by Korv in May.',
    ],
    [
      'Otto Lind and Ada Brenn are from Lyon, France.',
      'Otto Lind, 42, and Ada Brenn, 36, from Marseille, France, are on trial.',
    ],
  ])('is otherwise: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });

  it.each<Held>([
    [
      'The ferry was moored in the lower dock.',
      'The ferry was moored in the upper dock, whilst the barge was in the lower dock at Corvo.',
    ],
    ['Otto Lind works for Velden.', '“It is late,” said Otto Lind, head of research at Korv in Velden.'],
    ['About 12,000 people live in Corvo.', 'Thousands of people marched in Corvo, and many people live in the hills.'],
    [
      'Otto Vasile said many schools will close.',
      'Otto Vasile left on Friday. Minister Ada Brenn said many schools will close.',
    ],
    [
      'Chad will have a permanent president.',
      'Chad will keep its rules, which ask for a permanent mayor and honorary president.',
    ],
    [
      'The two people killed were passengers on the train.',
      'A train hit a truck on Sunday, killing two people and injuring 35 in what passengers described as a jolt.',
    ],
    [
      'The Orlat contract expires on Friday.',
      'Traders sold the Orlat contract in May. Prices fell. Another contract expires on Friday.',
    ],
  ])('is not said: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).not.toBe('supported');
  });

  it('is not turned round by what someone else of the family did', () => {
    const sentence = 'Friends said Ada Brenn had moved to Corvo to join her father, who teaches in the city.';
    expect(answer('Ada Brenn’s mother moved to Corvo.', sentence)).not.toBe('conflicts');
  });
});
