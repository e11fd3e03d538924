import { describe, expect, it } from 'vitest';
import type { Article, BlockKind } from '../model';
import { findNumbers } from '../numbers/find-numbers';
import { attributeQuotes } from '../quotes/attribute-quotes';
import { readPlainText } from '../text/read-plain-text';
import { splitSentences } from '../text/split-sentences';
import { tagSentences } from '../text/tag-sentences';
import { findTimes } from '../times/find-times';
import type { ClaimModel } from './claim-model';
import { findClaims } from './find-claims';

/** A ranker that has learned nothing: every sentence gets one half. */
const BLANK: ClaimModel = { weights: new Int8Array(16), scale: 1, bias: 0, norm: 1 };

function claimsOf(text: string, kind: BlockKind = 'paragraph') {
  const article: Article = { ...readPlainText(text), blocks: [{ start: 0, end: text.length, kind }] };
  const sentences = splitSentences(article);
  const tokens = tagSentences(text, sentences, []);
  const times = findTimes(article, sentences, tokens);
  const numbers = findNumbers(article, sentences, tokens, times);
  const said = attributeQuotes(article, sentences, tokens, []);
  return findClaims({ article, sentences, tokens, times, numbers, figures: [], ...said }, BLANK);
}

const rulesOf = (text: string): string[] => claimsOf(text).flatMap(({ because }) => because.map(({ rule }) => rule));

describe('findClaims', () => {
  it.each([
    ['asserted', 'The council closed two schools last year.'],
    ['asserted', 'The company vowed to appeal against the fine.'],
    ['asserted', 'No injuries were reported at the plant.'],
    ['attributed', 'The mayor said two schools would close.'],
    ['attributed', 'Two schools will close, according to the mayor.'],
    ['attributed', 'A survey found that most people walk to work.'],
    ['attributed', 'It is believed that the ship sank in minutes.'],
    ['attributed', 'The singer is said to own three castles.'],
    ['attributed', 'He reportedly left the country by train.'],
    ['attributed', 'The bishop voiced his “deep sorrow” over the fire.'],
    ['hedged', 'The fire was probably caused by a cable.'],
    ['hedged', 'The minister appeared to enjoy the show.'],
    ['hedged', 'The law is seen as a step back.'],
    ['hedged', 'The bridge may have been damaged by the flood.'],
    ['predicted', 'The station will open in spring.'],
    ['predicted', 'Rates are expected to fall next year.'],
    ['predicted', 'The shop is set to close in May.'],
    ['evaluative', 'The second act is wonderful.'],
    ['evaluative', 'The council should act now on this.'],
    ['evaluative', 'I hope the old mill stays here.'],
  ])('is %s: %s', (stance, text) => {
    expect(claimsOf(text).map((claim) => claim.stance)).toEqual([stance]);
  });

  it.each([
    ['vague-unnamed-source', 'Sources said the board was split.'],
    ['vague-role-only', 'Analysts said the shares were cheap.'],
    ['vague-passive', 'It is believed that the ship sank in minutes.'],
    ['vague-adverb', 'He allegedly took the painting.'],
    ['vague-passive', 'No injuries were reported at the plant.'],
    ['vague-passive', 'She is understood to have left the firm.'],
    ['vague-study', 'A study found that naps help the heart.'],
    ['vague-study', 'Naps help the heart, according to new research.'],
  ])('names vague sourcing (%s): %s', (rule, text) => {
    expect(rulesOf(text)).toContain(rule);
  });

  it.each([
    ['reported to somebody', 'The theft was reported to the police on Monday.'],
    ['reported by somebody', 'The theft was reported by a neighbour on Monday.'],
    ['a thing named as any other', 'The officials left the building at noon.'],
    ['a study that is not who says so', 'She published a study of the moon in 2019.'],
  ])('finds nothing vague in %s: %s', (_what, text) => {
    expect(rulesOf(text).filter((rule) => rule.startsWith('vague-'))).toEqual([]);
  });

  it('gives the ranges that each reason rests on', () => {
    const text = 'The council closed two schools in 2019.';
    const [claim] = claimsOf(text);
    const at = (rule: string) =>
      claim?.because.find((reason) => reason.rule === rule)?.at.map(({ start, end }) => text.slice(start, end));
    expect(at('worth-number')).toEqual(['two']);
    expect(at('worth-time')).toEqual(['2019']);
  });

  it('takes each of two joined statements for itself', () => {
    const text = 'The fair began on May 2 and the mayor says the fair will go on.';
    expect(claimsOf(text).map(({ start, end, stance }) => [text.slice(start, end), stance])).toEqual([
      ['The fair began on May 2', 'asserted'],
      ['the mayor says the fair will go on.', 'attributed'],
    ]);
  });

  it('scores a measured event above a feeling', () => {
    const [event] = claimsOf('The council closed two schools in 2019.');
    const [feeling] = claimsOf('I hope the old mill stays here.');
    expect(event?.score).toBeGreaterThan(feeling?.score ?? 1);
  });

  it.each<BlockKind>(['navigation', 'credit', 'byline', 'dateline'])('finds nothing in a %s', (kind) => {
    expect(claimsOf('The council closed two schools last year.', kind)).toEqual([]);
  });

  it.each<BlockKind>(['headline', 'caption', 'list', 'quote'])('finds a statement in a %s', (kind) => {
    expect(claimsOf('The council closed two schools last year.', kind)).toHaveLength(1);
  });
});
