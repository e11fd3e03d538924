/**
 * A function that remembers what it made of each string. Pages repeat their tags and class names by the thousand; the
 * memory is emptied before it holds more than `most` of them.
 */
export function createMemo<Made>(make: (words: string) => Made, most: number): (words: string) => Made {
  const known = new Map<string, Made>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const made = make(words);
    if (known.size >= most) known.clear();
    known.set(words, made);
    return made;
  };
}
