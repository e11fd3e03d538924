import type { Span } from '../model';

/** Words that a number after them names, not counts: “Season 3”, “No. 10”. */
const LABEL_BEFORE =
  /\b(?:[Nn]o\.|No|[Nn]os\.|[Nn]umber|[Ss]eason|[Ee]pisode|[Cc]hapter|[Pp]hase|Part|Stage|[Rr]ound|Week|Day|[Gg]rade|Year|[Aa]rticle|[Ss]ection|[Cc]lause|Rule|Level|[Tt]ier|[Cc]ategory|Group|Act|[Vv]olume|[Vv]ol\.|[Pp]age|p\.|Line|[Pp]latform|[Gg]ate|[Rr]oom|Type|Lap|Game|Match|Step|[Qq]uestion|[Vv]ersion) ?$/u;
/** Words that make “one” a pronoun. */
const PRONOUN_BEFORE = /\b(?:no|this|that|the|each|every|any|which|another|only|first|last|other|some) $/i;
const PRONOUN_AFTER =
  /^(?: (?:of|another|can|could|must|should|would|might|may|is|was|has|had|who|that|which|thing|day|another|by one)\b|[.,;:!?)”’"']|$|-(?:on|to|time|off|way|sided)\b)/i;
/** “second” as a length of time or in “on second thoughts”, “first” in “at first” and “first of all”. */
const IDIOM_AFTER =
  /^ (?:of all|thoughts?|aid|lady|hand|minister|name|names|floor|class|secretary|officer|party|parties|world|nations?|person|responders?|amendment)\b|^-(?:class|hand|ever|rate|person|party|world)\b/i;

/** Whether the number counts nothing: a pronoun, part of a name or of an idiom, a score, a telephone number. */
export function isNoNumber(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const word = text.slice(start, end).toLowerCase();
  if (word === 'one') return PRONOUN_BEFORE.test(before) || PRONOUN_AFTER.test(after);
  if (/^(?:first|second|third)$/.test(word)) return /\bat $/i.test(before) || IDIOM_AFTER.test(after);
  if (/^\d+$/.test(word) && (/^[-–:]\d/.test(after) || /\d[-–:]$/.test(before)))
    return word.length <= 2 && /^[-–:]\d{1,2}(?!\d)/.test(after);
  return /[\p{L}\d][-/]$/u.test(before) && /^\d/.test(word);
}

/** Whether the word before makes the number a name: “Season 3”. */
export const isLabel = (before: string): boolean => LABEL_BEFORE.test(before);
