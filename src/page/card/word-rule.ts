import { ANSWER_RULES } from '../../core/comparison/judge/answer';
import type { Translate } from '../translate';

/** Rules that have words of their own; a rule is the id under which the comparison or the claim stage says why. */
const WORDED: ReadonlySet<string> = new Set([...ANSWER_RULES, 'not-said', 'attributed-to-source', 'reader-said-wrong']);

/** A rule in the reader's words; one without words of its own is shown by its id, `speaker-carried-over` as words. */
export function wordRule(rule: string, translate: Translate): string {
  return WORDED.has(rule) ? translate(`card_rule_${rule.replaceAll('-', '_')}`) : rule.replaceAll('-', ' ');
}
