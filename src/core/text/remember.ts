/**
 * The same function with what it gave kept by word: the words of one page come again and again, and on the next page too.
 *
 * @param most words that are kept; with more it starts anew
 */
export function remember<Value>(work: (word: string) => Value, most: number): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const value = work(word);
    known.set(word, value);
    return value;
  };
}
