/** Longest title of a work that is told from speech by its capitals alone, in words. */
const LONGEST = 8;
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|with|from|by|as|is|vs)$/i;

/** Whether quoted words look like the title of a programme, book or song: capitals throughout and no full stop. */
export function isTitle(quoted: string): boolean {
  const words = quoted.match(/[\p{L}\p{N}][\p{L}\p{N}’']*/gu) ?? [];
  if (words.length < 2 || words.length > LONGEST || /[.?!…]\W*$/.test(quoted)) return false;
  return words.every((word) => SMALL.test(word) || /^[\p{Lu}\p{N}]/u.test(word));
}
