import type { Attribution } from '../model';

/** Rules by which someone tells something, in their own words or in the writer's. */
const TELLING =
  /^(?:cue-(?:say|utter|tell|think|according-to|citing|impersonal)|speaker-(?:carried-over|signed|labelled|before-colon))$/;
/** Rules that tell only where they bring someone's own words: “voiced his “full support””. */
const TELLING_WHEN_QUOTED = /^cue-(?:speak-of|judge|urge|commit|noun|adjective)$/;
const MARK = /[“”"«»„『‘]|''/;
/** Things that show what someone else has found. */
const EVIDENCE =
  /\b(?:surveys?|stud(?:y|ies)|polls?|reports?|research|figures|data|statistics|documents?|records?|emails?|e-mails?|tests?|investigations?|analys[ie]s|census|audits?|inquiry)\b/i;

/**
 * Whether an attribution hands a statement to its source, so that the writer does not vouch for it: “X said …”, “according
 * to X”, “a survey shows”. False where it only reports what someone wants, plans, judges or does (“X vowed to appeal”).
 */
export function isTelling({ rule, content, source }: Attribution, text: string): boolean {
  const words = source ? text.slice(source.start, source.end) : '';
  if (rule === 'cue-think' && /^(?:I|we)$/i.test(words)) return false;
  if (TELLING.test(rule)) return true;
  if (TELLING_WHEN_QUOTED.test(rule)) return content.some(({ start, end }) => MARK.test(text.slice(start, end)));
  if (rule !== 'cue-show' || !source) return false;
  return EVIDENCE.test(words) || /(?<!^)\b\p{Lu}/u.test(words);
}
