/** Short first names with what they are short for, in small letters; from general knowledge of English first names. */
const LIST = `bob robert|rob robert|bobby robert|bill william|billy william|will william|willie william|liam william
  jim james|jimmy james|jamie james|joe joseph|joey joseph|jack john|johnny john|tom thomas|tommy thomas|dick richard
  rick richard|rich richard|mike michael|mick michael|mickey michael|dave david|dan daniel|danny daniel|chris christopher
  matt matthew|tony anthony|ted edward|ted theodore|ed edward|eddie edward|ned edward|ben benjamin|sam samuel|al albert
  alex alexander|andy andrew|drew andrew|nick nicholas|pete peter|phil philip|phil phillip|greg gregory|steve stephen
  steve steven|jeff jeffrey|geoff geoffrey|ken kenneth|ron ronald|don donald|ray raymond|tim timothy|jerry gerald
  gerry gerald|larry lawrence|charlie charles|chuck charles|harry henry|hank henry|fred frederick|frank francis
  pat patrick|vince vincent|vic victor|walt walter|josh joshua|zach zachary|nate nathaniel|nate nathan|doug douglas
  liz elizabeth|beth elizabeth|betty elizabeth|kate katherine|kate catherine|kathy katherine|cathy catherine|katie katherine
  sue susan|peggy margaret|maggie margaret|meg margaret|jenny jennifer|jen jennifer|becky rebecca|debbie deborah
  patty patricia|trish patricia|sandy sandra|cindy cynthia|vicky victoria|abby abigail|mandy amanda|steph stephanie
  nicky nicola|sam samantha|alex alexandra|jo joanne|ellie eleanor|nell eleanor|molly mary|polly mary|barb barbara`;

const FULL_NAMES = new Map<string, ReadonlySet<string>>();
for (const pair of LIST.split(/\s*(?:\||\n)\s*/)) {
  const [short = '', full = ''] = pair.split(' ');
  FULL_NAMES.set(short, new Set([...(FULL_NAMES.get(short) ?? []), full]));
}

/** Whether one first name is short for the other: `bob` and `robert`. */
export const isNicknameOf = (a: string, b: string): boolean =>
  FULL_NAMES.get(a)?.has(b) === true || FULL_NAMES.get(b)?.has(a) === true;
