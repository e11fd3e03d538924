/** UTF-16 units: what is said in three seconds, and tells one sentence from another. */
const MOST = 50;

/** The first words of a text, in one line; cut at whole words, with an ellipsis. */
export function toShort(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= MOST ? line : `${line.slice(0, MOST + 1).replace(/\s?\S*$/, '') || line.slice(0, MOST)}…`;
}
