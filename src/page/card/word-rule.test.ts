import { expect, it } from 'vitest';
import messages from '../../../assets/_locales/en/messages.json';
import { ANSWER_RULES } from '../../core/comparison/judge/answer';
import { wordRule } from './word-rule';

it.each(ANSWER_RULES)('the rule %s has words of its own on a card', (rule) => {
  const said = wordRule(rule, (key) => key);
  expect(Object.keys(messages)).toContain(said);
});

it('a rule without words is shown by its id', () => {
  expect(wordRule('speaker-carried-over', (key) => key)).toBe('speaker carried over');
});
