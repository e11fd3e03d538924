import { describe, expect, it } from 'vitest';
import { loadBundled } from '../../cli/load-bundled';
import { loadModels } from '../../cli/load-models';
import { readText } from '../analyze';
import type { Claim, SourceDocument, Span } from '../model';
import { readDocument, readStatement } from '../read-document';
import { readPlainText } from '../text/read-plain-text';
import { compareClaims } from './compare-claims';
import { LIMOUSINE } from './probes/limousine';
import type { ProbeSet } from './probes/probe';
import { PROBE_SETS } from './probes/probe-sets';

const models = loadModels();
/** Share of the rows that must get a right answer; the rest may be more careful than needed. */
const RIGHT = 0.8;

function ask(claim: string, document: SourceDocument, published: string | null = null) {
  const [answer] = compareClaims(readStatement(claim, published, models), [document]);
  if (!answer) throw new Error('no answer');
  return answer;
}

describe.each<ProbeSet>(PROBE_SETS)('claims about $subject', (set) => {
  const published = set.published ?? null;
  const document = readDocument('d', set.document, published, models);
  const answers = set.probes.map(([claim, ...right]) => ({
    claim,
    right,
    given: ask(claim, document, published).verdict,
  }));

  it.each(answers)('are never called a conflict or supported when they are not: $claim', ({ right, given }) => {
    if (given === 'conflicts' || given === 'supported') expect(right).toContain(given);
  });

  it('mostly get a right answer', () => {
    const found = answers.filter(({ right, given }) => right.includes(given));
    expect(found.length / answers.length).toBeGreaterThanOrEqual(RIGHT);
  });
});

describe('claims about the bundled document', () => {
  const [document] = loadBundled(models);
  if (!document) throw new Error('no document in assets/documents');
  const answers = LIMOUSINE.map(([claim, ...right]) => ({ claim, right, given: ask(claim, document).verdict }));

  it.each(answers)('are never called a conflict or supported when they are not: $claim', ({ right, given }) => {
    if (given === 'conflicts' || given === 'supported') expect(right).toContain(given);
  });

  it('mostly get a right answer', () => {
    const found = answers.filter(({ right, given }) => right.includes(given));
    expect(found.length / answers.length).toBeGreaterThanOrEqual(RIGHT);
  });
});

describe('an answer', () => {
  const text =
    'Mayor Ana Ruiz opened the Delta bridge on Monday.\n\nThe bridge cost 40 million euros.\n\n(Photo: Ana Ruiz / Delta Press)';
  const document = readDocument('d', text, null, models);

  it('gives the sentence and the differing words of both sides', () => {
    const claim = 'The bridge cost 60 million euros.';
    const { verdict, evidence, differences, because } = ask(claim, document);
    const [place] = evidence;
    const [difference] = differences;
    expect(verdict).toBe('conflicts');
    expect(place && text.slice(place.start, place.end)).toBe('The bridge cost 40 million euros.');
    expect(place?.document).toBe('d');
    expect(difference?.slot).toBe('number');
    expect(difference && claim.slice(difference.claim.start, difference.claim.end)).toContain('60');
    expect(difference && text.slice(difference.document.start, difference.document.end)).toContain('40');
    expect(because.map((reason) => reason.rule)).toEqual(['other-number']);
  });

  it('keeps what each document says when two disagree, the one that says otherwise first', () => {
    const other = readDocument('other', text.replace('40', '60'), null, models);
    const page = readStatement('The bridge cost 60 million euros.', null, models);
    const [comparison] = compareClaims(page, [document, other]);
    expect(comparison?.answers.map((one) => [one.document, one.verdict])).toEqual([
      ['d', 'conflicts'],
      ['other', 'supported'],
    ]);
    expect(comparison?.evidence.map((one) => one.document)).toEqual(['d', 'other']);
  });

  it('lays every word of the claim beside what the document has for it', () => {
    const claim = 'Mayor Ana Ruiz opened the Delta bridge on Tuesday.';
    const [answer] = ask(claim, document).answers;
    const words = (span: Span | null | undefined, from: string) => span && from.slice(span.start, span.end);
    expect(
      answer?.aligned.map((one) => [one.part, words(one.claim, claim), words(one.document, text), one.match]),
    ).toEqual([
      ['thing', 'Mayor', 'Mayor', 'same'],
      ['person', 'Ana Ruiz', 'Ana Ruiz', 'same'],
      ['deed', 'opened', 'opened', 'same'],
      ['organization', 'Delta', 'Delta', 'same'],
      ['thing', 'bridge', 'bridge', 'same'],
      ['time', 'Tuesday', 'Monday', 'differs'],
    ]);
  });

  it('stands for every claim of a page, in order', () => {
    const page = readText(readPlainText(`A headline here\n\n${text}`), models);
    const claims = page.sentences.map(
      (one, sentence): Claim => ({
        start: one.start,
        end: one.end,
        sentence,
        score: 1,
        stance: 'asserted',
        because: [],
      }),
    );
    const answers = compareClaims({ ...page, claims }, [document]);
    expect(answers.map((one) => one.claim)).toEqual(claims.map((_claim, index) => index));
  });

  it('is not given on a page that speaks of other people and places', () => {
    const other =
      'Port Vell votes\n\nTurnout in Port Vell was high. The bridge cost 60 million euros. Mayor Leo Stern won.';
    const page = readText(readPlainText(other), models);
    const claims = page.sentences.map(
      (one, sentence): Claim => ({
        start: one.start,
        end: one.end,
        sentence,
        score: 1,
        stance: 'asserted',
        because: [],
      }),
    );
    const verdicts = compareClaims({ ...page, claims }, [document]).map((one) => one.verdict);
    expect(new Set(verdicts)).toEqual(new Set(['not-covered']));
  });

  it('is never that a page conflicts with what a short document does not say', () => {
    const short = readDocument(
      's',
      'The ferry between Port Vell and Karn will stop in October, said Leo Stern.',
      null,
      models,
    );
    const other =
      'Port Vell votes\n\nLeo Stern won in Port Vell. The ferry to Karn will stop running after 90 years. Karn has 300 people.';
    const answers = compareClaims(readText(readPlainText(other), models), [short]);
    expect(answers.map(({ verdict }) => verdict)).not.toContain('conflicts');
    expect(answers.length).toBeGreaterThan(2);
  });

  it('is that nothing is covered when there is no document', () => {
    const [answer] = compareClaims(readStatement('The bridge cost 60 million euros.', null, models), []);
    expect(answer).toEqual({
      claim: 0,
      verdict: 'not-covered',
      evidence: [],
      differences: [],
      because: [],
      answers: [],
    });
  });
});
