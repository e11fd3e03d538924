import { describe, expect, it } from 'vitest';
import { createReport, pageText, spanOf } from '../../../tests/page-report';
import type { Attribution, Claim } from '../../core/model';
import { describeSaying, findSources } from './describe-saying';

const quoted = spanOf(pageText, '“We are early,” Lind said.');
const claim: Claim = { ...quoted, sentence: 1, score: 0.5, stance: 'attributed', because: [] };

/** The page with other attributions of some of its words. */
function withSayings(words: string, ...sayings: readonly Pick<Attribution, 'source' | 'speaker' | 'rule'>[]) {
  const { analysis, ...rest } = createReport();
  const content = [spanOf(pageText, words)];
  return { ...rest, analysis: { ...analysis, attributions: sayings.map((one) => ({ ...one, content, cue: null })) } };
}

describe('describeSaying', () => {
  it('names who says so, with a way to their card', () => {
    const { sources } = describeSaying(createReport(), claim);
    expect(sources).toEqual([{ text: 'Vera Lind', subject: { kind: 'figure', figure: 'e1' } }]);
  });

  it('keeps both links of a chain, the one who tells before the one cited', () => {
    const [bridge, lind] = [spanOf(pageText, 'the bridge'), spanOf(pageText, 'Vera Lind')];
    const report = withSayings(
      '“We are early,”',
      { source: lind, speaker: 'e1', rule: 'cue-citing' },
      { source: bridge, speaker: null, rule: 'cue-say' },
    );
    expect(describeSaying(report, claim).sources.map(({ text }) => text)).toEqual(['the bridge', 'Vera Lind']);
  });

  it('names nobody for what the page itself states, whoever is quoted in it', () => {
    expect(describeSaying(createReport(), { ...claim, stance: 'asserted' }).sources).toEqual([]);
  });

  it('names nobody for what someone only plans', () => {
    const lind = { source: spanOf(pageText, 'Vera Lind'), speaker: 'e1', rule: 'cue-commit' };
    expect(findSources(withSayings('Anton Gray built nothing.', lind), spanOf(pageText, 'Anton Gray built'))).toEqual(
      [],
    );
  });

  it('says once for each kind with which words the page leans on someone unnamed', () => {
    const at = [spanOf(pageText, 'The weather')];
    const because = ['vague-role-only', 'worth-name', 'vague-role-only', 'vague-adverb'].map((rule) => ({ rule, at }));
    expect(describeSaying(createReport(), { ...claim, because }).vague).toEqual([
      { kind: 'role-only', words: 'The weather' },
      { kind: 'adverb', words: 'The weather' },
    ]);
  });
});
