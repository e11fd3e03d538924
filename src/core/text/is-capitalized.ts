/** True for a word that begins with a capital letter of any alphabet that has them; far cheaper than `\p{Lu}`. */
export const isCapitalized = (word: string): boolean => {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
};
