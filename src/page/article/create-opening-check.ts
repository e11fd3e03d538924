/** The letter that every text with this opening begins with; empty when it may begin with several. */
const firstLetter = (opening: string): string => /^[\p{L}©](?![?*{|])/u.exec(opening)?.[0].toLowerCase() ?? '';

/**
 * A check whether a text opens with one of some patterns, in any case; none of them may hold a bar outside brackets.
 * One pattern for all of them would try each on every line of a page. Those for a letter are built when a line first
 * begins with it: building all of them takes longer than reading a page.
 */
export function createOpeningCheck(openings: readonly string[]): (text: string) => boolean {
  const byLetter = new Map<string, string[]>([['', []]]);
  for (const opening of openings) {
    const letter = firstLetter(opening);
    const same = byLetter.get(letter);
    if (same) same.push(opening);
    else byLetter.set(letter, [opening]);
  }
  const patterns = new Map<string, RegExp>();
  const build = (letter: string): RegExp => {
    const all = [...(byLetter.get(letter) ?? []), ...(letter === '' ? [] : (byLetter.get('') ?? []))];
    const pattern = new RegExp(`^(?:${all.join('|') || '(?!)'})`, 'i');
    patterns.set(letter, pattern);
    return pattern;
  };
  return (text) => {
    const first = text.charAt(0).toLowerCase();
    const letter = byLetter.has(first) ? first : '';
    return (patterns.get(letter) ?? build(letter)).test(text);
  };
}
