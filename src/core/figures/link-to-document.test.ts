import { describe, expect, it } from 'vitest';
import { readMarked } from '../../../tests/read-marked';
import { linkToDocument } from './link-to-document';

const DOCUMENT = `Kenyan President {P Ana Reyes} and Norwegian Prime Minister {P Olav Lindqvist} met in {L Nairobi}, the {O United Nations} said.
North Korean leader {P Kim Jong Un} sent envoy {P Choe Son Hui} to {L North Korea}’s embassy in {L Georgia}, {O KCNA} reported.
Surgeon {P Peter Smith} and {P Eva Morales} of the {O Lakeland Water Board} stayed in {L Kyiv}.
{P Juma Oko} and {P Lena Oko} of {O AP} wrote of {L Myanmar}.`;

const document = readMarked(DOCUMENT);

/** The document’s figure that the page’s figure of that name is linked to, by name; null when it is none. */
function linked(page: string, name: string): string | null | undefined {
  const read = readMarked(page);
  const figure = read.named(name);
  const link = linkToDocument(read, document).find((one) => one.page === figure?.id);
  if (!link) return undefined;
  return document.figures.find((one) => one.id === link.document)?.name ?? null;
}

const COMPANY = ' {P Olav Lindqvist} of {L Norway} spoke to the {O United Nations}.';

describe('a figure of the page is joined to the document’s', () => {
  it.each<[string, string, string, string]>([
    ['by the same full name', '{P Ana Reyes} left.', 'Ana Reyes', 'Ana Reyes'],
    ['by the same full name, possessive', '{P Ana Reyes}’s car left.', 'Ana Reyes', 'Ana Reyes'],
    ['by a name with a middle initial', '{P Ana M. Reyes} left.', 'Ana M. Reyes', 'Ana Reyes'],
    ['by initial and surname', '{P A. Reyes} left.', 'A. Reyes', 'Ana Reyes'],
    ['by a name without accents', '{P Ana Réyes} left.', 'Ana Réyes', 'Ana Reyes'],
    ['by a hyphenated spelling', '{P Kim Jong-un} left.', 'Kim Jong-un', 'Kim Jong Un'],
    ['by its own script', '{P 김정은} left.', '김정은', 'Kim Jong Un'],
    ['by another script', '{P Ким Чен Ын} left.', 'Ким Чен Ын', 'Kim Jong Un'],
    ['under another title', 'Former Kenyan minister {P Ana Reyes} left.', 'Ana Reyes', 'Ana Reyes'],
    ['under the same title', 'Kenyan President {P Ana Reyes} left.', 'Ana Reyes', 'Ana Reyes'],
    [
      'with a title where the document has one of another word',
      'Kenyan leader {P Ana Reyes} left.',
      'Ana Reyes',
      'Ana Reyes',
    ],
    ['by surname and office', 'Kenyan President {P Reyes} left.', 'Reyes', 'Ana Reyes'],
    ['by surname and a like office', 'Kenyan leader {P Reyes} left.', 'Reyes', 'Ana Reyes'],
    ['by a first surname and office', 'North Korean leader {P Kim} left.', 'Kim', 'Kim Jong Un'],
    ['by surname in company of several', `{P Reyes} left.${COMPANY}`, 'Reyes', 'Ana Reyes'],
    ['by a common surname in company of several', `{P Morales} left.${COMPANY}`, 'Morales', 'Eva Morales'],
    ['by a rare surname in company of one', '{P Lindqvist} left {L Nairobi}.', 'Lindqvist', 'Olav Lindqvist'],
    ['as a body by its letters', 'The {O UN} met.', 'UN', 'United Nations'],
    ['as a body by letters with stops', 'The {O U.N.} met.', 'U.N.', 'United Nations'],
    ['as a body by its full name', 'The {O Korean Central News Agency} wrote.', 'Korean Central News Agency', 'KCNA'],
    ['as an agency by its full name', 'The {O Associated Press} wrote.', 'Associated Press', 'AP'],
    ['as a body by the same name', 'The {O Lakeland Water Board} met.', 'Lakeland Water Board', 'Lakeland Water Board'],
    ['as a country by its letters', 'The {L DPRK} fired.', 'DPRK', 'North Korea'],
    [
      'as a country by its long name',
      'The {L Democratic People’s Republic of Korea} fired.',
      'Democratic People’s Republic of Korea',
      'North Korea',
    ],
    ['as a country by its old name', '{L Burma} voted.', 'Burma', 'Myanmar'],
    ['as a city', '{L Nairobi} slept.', 'Nairobi', 'Nairobi'],
    ['as a city by its other spelling', '{L Kiev} slept.', 'Kiev', 'Kyiv'],
    ['as a country in another script', '{L Київ} slept.', 'Київ', 'Kyiv'],
    ['as a country of a shared name in company', `{L Georgia} voted.${COMPANY}`, 'Georgia', 'Georgia'],
    ['as someone of two of one surname, by the full name', '{P Lena Oko} left.', 'Lena Oko', 'Lena Oko'],
    ['as a group by its members', '{P Ana Reyes} and {P Olav Lindqvist} said they agreed.', 'Ana Reyes', 'Ana Reyes'],
  ])('%s', (_case, page, name, expected) => {
    expect(linked(page, name)).toBe(expected);
  });
});

describe('a figure of the page is left alone', () => {
  it.each<[string, string, string]>([
    ['with another first name', '{P Eva Reyes} left.', 'Eva Reyes'],
    ['with another first name that sounds alike', '{P Anna Maria Reyes} left.', 'Anna Maria Reyes'],
    ['with another initial', '{P E. Reyes} left.', 'E. Reyes'],
    ['with the names the other way round', '{P Reyes Ana} left.', 'Reyes Ana'],
    ['with a longer surname', '{P Ana Reyes Prado} left.', 'Ana Reyes Prado'],
    ['as a namesake of another country', 'Chilean President {P Ana Reyes} left.', 'Ana Reyes'],
    ['as another Kim', '{P Kim Yo Jong} left.', 'Kim Yo Jong'],
    ['as a Kim of the south', 'South Korean President {P Kim Dae-jung} left.', 'Kim Dae-jung'],
    ['as a bare Kim', '{P Kim} left.', 'Kim'],
    ['as a bare Kim among others', '{P Kim Dae-jung} met {P Kim Yo Jong}. {P Kim} left.', 'Kim'],
    ['as a bare Kim of another Kim', `{P Kim Dae-jung} won. {P Kim} left.${COMPANY}`, 'Kim Dae-jung'],
    ['as a Western Kim', 'Actress {P Kim Cattrall} left.', 'Kim Cattrall'],
    ['as a bare common surname', '{P Smith} left.', 'Smith'],
    ['as a bare common surname in company of one', '{P Smith} left {L Nairobi}.', 'Smith'],
    ['as a bare surname that two of the document bear', `{P Oko} left.${COMPANY}`, 'Oko'],
    [
      'as a bare surname whose bearer here is another',
      `{P Jan Lindqvist} left. {P Lindqvist} slept.${COMPANY}`,
      'Jan Lindqvist',
    ],
    ['as a bare surname of another country’s leader', 'Chilean President {P Reyes} left.', 'Reyes'],
    ['as a bare rare surname in no company', '{P Lindqvist} left.', 'Lindqvist'],
    ['as a place with a person’s name', '{L Reyes} slept.', 'Reyes'],
    ['as a body with a person’s name', '{O Ana Reyes} rose.', 'Ana Reyes'],
    ['as a person with a place’s name', '{P Nairobi} slept.', 'Nairobi'],
    ['as a shared place name alone', '{L Georgia} voted.', 'Georgia'],
    ['as the other Korea', '{L South Korea} fired.', 'South Korea'],
    ['as Korea without a side', '{L Korea} fired.', 'Korea'],
    ['as another body of like name', 'The {O Portland Water Board} met.', 'Portland Water Board'],
    ['as a part of a body', 'The {O United Nations Security Council} met.', 'United Nations Security Council'],
    ['as a body with other letters', 'The {O UNHCR} met.', 'UNHCR'],
    ['as a body with one word in common', '{O Lakeland} rose.', 'Lakeland'],
    ['as a city near by', '{L Mombasa} slept.', 'Mombasa'],
    ['as a first name', '{P Ana} left.', 'Ana'],
    ['as a first name in company', `{P Eva} left.${COMPANY}`, 'Eva'],
    ['as someone whom the document does not know', '{P Tom Brandt} left.', 'Tom Brandt'],
  ])('%s', (_case, page, name) => {
    expect(linked(page, name)).toBeNull();
  });
});

it('joins a group to the document’s group of the same members', () => {
  const page = readMarked('{P Ana Reyes} and {P Olav Lindqvist} said they agreed.');
  const other = readMarked('{P Olav Lindqvist} met {P Ana Reyes}. The pair agreed.');
  const group = page.figures.find((figure) => figure.members);
  const link = linkToDocument(page, other).find((one) => one.page === group?.id);
  expect(link).toEqual({
    page: group?.id,
    document: other.figures.find((one) => one.members)?.id,
    because: 'same-members',
  });
});

it('says why', () => {
  const page = readMarked('{P Smith} met {P Ana Reyes} of the {O UN} and {P Tom Brandt}.');
  const links = linkToDocument(page, document);
  expect(links.map((link) => link.because)).toEqual(['surname-and-company', 'same-name', 'alias', 'no-such-name']);
});
