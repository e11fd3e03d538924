import { expect, test } from 'vitest';
import { loadModels } from '../../cli/load-models';
import { readText } from '../analyze';
import { readDocument } from '../read-document';
import { readPlainText } from '../text/read-plain-text';
import { compareClaims } from './compare-claims';
import { findBalance } from './find-balance';

const models = loadModels();
const document = readDocument(
  'd',
  `Museum opens in Ostholm

Vera Lind opened the harbour museum in Ostholm on Friday. The mayor of Ostholm, Jon Aske, gave Lind a silver key.

Lind bought two fishing boats from Norway. Port workers went on strike.`,
  null,
  models,
);

/** What a page with these paragraphs leaves out, as plain lines, and what it adds, in its own words. */
function balance(...paragraphs: string[]) {
  const article = readPlainText(`A day by the sea\n\n${paragraphs.join('\n\n')}`);
  const reading = readText(article, models);
  const { leftOut, added } = findBalance(reading, [document], compareClaims(reading, [document]));
  const facts = leftOut.map(({ fact }) => document.reading.facts.find(({ id }) => id === fact));
  return {
    leftOut: facts.map((fact) => `${fact?.subject.text} ${fact?.relation} ${fact?.object.text}`),
    added: added
      .map((index) => reading.claims[index])
      .map((claim) => claim && article.text.slice(claim.start, claim.end)),
  };
}

const page = ['Vera Lind opened the harbour museum in Ostholm on Friday.', 'Lind was born in Canada in 1961.'];

test('a document’s facts about figures of the page that the page does not state are left out', () => {
  expect(balance(...page).leftOut).toContain('Vera Lind bought two fishing boats from Norway');
});

test('a fact that the page states in other words is not left out', () => {
  const told = balance(...page, 'Lind purchased two boats for fishing from Norway.');
  expect(told.leftOut.join()).not.toContain('fishing boats');
  expect(told.leftOut.join()).not.toContain('opened');
});

test('facts about figures that the page does not mention are no one’s to leave out', () => {
  expect(balance(...page).leftOut.join()).not.toContain('strike');
});

test('the page’s claims of which the document has nothing are added', () => {
  expect(balance(...page).added).toEqual(['Lind was born in Canada in 1961.']);
});

test('a page of another topic neither leaves out nor adds', () => {
  expect(balance('Turnout in Port Vell was high.', 'Mayor Leo Stern won.', 'Ballots were counted on Sunday.')).toEqual({
    leftOut: [],
    added: [],
  });
});
