import { describe, expect, it } from 'vitest';
import { inflectVerb } from './inflect-verb';

describe('inflectVerb', () => {
  it.each([
    ['say', ['say', 'says', 'said', 'saying']],
    ['write', ['write', 'writes', 'wrote', 'written', 'writing']],
    ['deny', ['deny', 'denies', 'denied', 'denying']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
    ['admit', ['admit', 'admits', 'admitted', 'admitting']],
    ['stress', ['stress', 'stresses', 'stressed', 'stressing']],
    ['go on', ['go on', 'goes on', 'went on', 'gone on', 'going on']],
    ['point out', ['point out', 'points out', 'pointed out', 'pointing out']],
  ])('%s', (base, forms) => {
    expect(inflectVerb(base)).toEqual(forms);
  });
});
