import { expect, it } from 'vitest';
import { createReport } from '../../../tests/page-report';
import { writeClaimText } from './write-claim-text';

it('writes the answer, the difference, both passages and a link to the words', () => {
  const text = writeClaimText(createReport(), 0, (key, ...values) => [key, ...values].join(' '));
  expect(text?.split('\n')).toEqual([
    'card_answer_conflicts',
    'reason_differs 12 days 20 days',
    'card_this_page: “Vera Lind opened the bridge in 12 days.”',
    'card_the_document (A bridge opens): “Engineer Vera Lind opened the bridge after 20 days.”',
    'https://news.example/bridge#:~:text=Vera%20Lind%20opened%20the%20bridge%20in%2012%20days.',
  ]);
});

it('has nothing for a claim that is not there', () => {
  expect(writeClaimText(createReport(), 9, String)).toBeNull();
});
