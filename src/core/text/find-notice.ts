import type { NoticePhrase } from '../lexicon/boilerplate-notes';

/** A check that says whether one of the phrases stands in a text of lower-case letters. */
export function createNoticeCheck(phrases: readonly NoticePhrase[]): (text: string) => boolean {
  const checks = phrases.map(createPhraseCheck);
  return (text) => checks.some((check) => check(text));
}

/** Patterns are built when a text first needs them: building all costs more than reading a page. */
function createPhraseCheck({ has, says, near, within = 0 }: NoticePhrase): (text: string) => boolean {
  let first: RegExp | undefined;
  let second: RegExp | undefined;
  return (text) => {
    if (!has.some((letters) => text.includes(letters))) return false;
    first ??= new RegExp(says, 'g');
    if (near === undefined) return text.search(first) >= 0;
    second ??= new RegExp(near);
    for (const match of text.matchAll(first)) {
      const after = text.slice(match.index + match[0].length);
      const at = after.search(second);
      if (at >= 0 && at <= within) return true;
    }
    return false;
  };
}
