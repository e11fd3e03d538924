import { expect, test } from 'vitest';
import { loadModels } from '../../cli/load-models';
import type { Verdict } from '../model';
import { readDocument, readStatement } from '../read-document';
import { compareClaims } from './compare-claims';

const models = loadModels();

/** What follows each sentence, so that it is no passage handed over by itself. */
const AROUND = 'Harbour news of the week\n\nThe weather was mild.\n\nThe fair opens again next year.\n\n';

const answer = (claim: string, text: string): Verdict | undefined =>
  compareClaims(readStatement(claim, '2024-05-10', models), [
    readDocument('d', `${AROUND}${text}`, '2024-05-10', models),
  ])[0]?.verdict;

test.each<[what: string, text: string, claim: string]>([
  [
    'a sum with its country before the sign',
    'Lena Aske was released on US$5,000 bail on Monday.',
    'Lena Aske was freed on bail of $5,000.',
  ],
  [
    'a month with which a sentence opens',
    'In March, a crate of medals was found in the canal on Orr Street.',
    'A crate of medals was found in the canal in March.',
  ],
  [
    'a month before a comma',
    'The dockers’ union, which held a rally in June, praised Lena Aske.',
    'The dockers’ union held a rally in June.',
  ],
  [
    'someone whose surname is a city’s',
    'Dana Sydney, a potter, came from abroad. Sydney was born in Norway but grew up in Chile. Sydney said so.',
    'Dana Sydney was born in Norway.',
  ],
])('%s is read: %s', (_what, text, claim) => {
  expect(answer(claim, text)).toBe('supported');
});
