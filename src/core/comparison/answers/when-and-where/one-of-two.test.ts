import { describe, expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

describe('a town and the country right behind it', () => {
  const met = 'The interview by Ada Brenn, with Lind in Bergen, Norway, saw the minister challenged.';

  it('are one place, and another one says otherwise', () => {
    expect(answerClaim('Ada Brenn interviewed Lind in Lima, Peru.', met)).toBe('conflicts');
  });

  it('say the same where both are the same', () => {
    expect(answerClaim('Ada Brenn met Lind in Bergen, Norway.', 'Ada Brenn met Lind in Bergen, Norway, today.')).toBe(
      'supported',
    );
  });

  it('say nothing of another meeting', () => {
    expect(answerClaim('Omar Aske interviewed Lind in Lima, Peru.', met)).not.toBe('conflicts');
  });
});

describe('how long someone stays', () => {
  const stays = 'After spending three hours in Chile, Lind flew to Peru, where he will stay for three nights.';

  it('is told in nights, whatever else is told in hours', () => {
    expect(answerClaim('Lind will stay in Peru for five nights.', stays)).toBe('conflicts');
  });

  it('is not how long he was somewhere else', () => {
    expect(answerClaim('Lind spent five hours in Bergen.', stays)).not.toBe('conflicts');
  });
});

describe('a day behind whoever did it', () => {
  const passed = 'A motion passed by the Chilean Senate Thursday asked all states to find a common answer.';

  it('is when they did it', () => {
    expect(answerClaim('The Chilean Senate passed the motion on Monday.', passed)).toBe('conflicts');
  });

  it('is not when something else was done', () => {
    expect(answerClaim('The Chilean Senate met on Monday.', passed)).not.toBe('conflicts');
  });
});
