import { describe, expect, test } from 'vitest';
import { englishWords } from '../../tests/english';
import { PAGE_SIGNS } from '../page/article/page-signs';
import { describeSigns } from './describe-signs';

describe('every reason that the detector can give is said in words', () => {
  test.each(PAGE_SIGNS.map(({ rule, points }) => [rule, points < 0 ? 'against' : 'for'] as const))(
    '%s speaks %s an article',
    (rule, side) => {
      const weighed = describeSigns(englishWords, [rule]);
      expect(weighed[side]).toEqual([expect.stringMatching(/^[A-Z].+\.$/)]);
      expect([...weighed.against, ...weighed.for]).toHaveLength(1);
    },
  );

  test('two rules that come to the same are said once', () => {
    expect(describeSigns(englishWords, ['has-headline', 'headline-says-something']).for).toHaveLength(1);
  });
});
