/** Words and what a list of the lexicon says of each; arrays, because thousands are made when the engine starts. */
export type WordTable<Value> = ReadonlyMap<string, readonly Value[]>;

/** Adds a value to those of a key. */
export function addTo<Key, Value>(table: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = table.get(key);
  if (values) values.push(value);
  else table.set(key, [value]);
}

/** Whether two lists have something in common. */
export function meet<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a.length === 0) return false;
  for (const one of b) if (a.includes(one)) return true;
  return false;
}

const lines = (list: string): string[] => list.trim().split('\n');

/** Lines `a b|c d`, or `a c`: each word of the left with each of the right, both ways. */
export function toPairs(list: string): WordTable<string> {
  const pairs = new Map<string, string[]>();
  for (const line of lines(list)) {
    const [left = '', right = ''] = line.split(line.includes('|') ? '|' : ' ');
    const others = right.split(' ');
    for (const a of left.split(' '))
      for (const b of others) {
        addTo(pairs, a, b);
        addTo(pairs, b, a);
      }
  }
  return pairs;
}

/** Lines of words that belong together: each word with the numbers of its lines. */
export function toSets(...lists: readonly string[]): WordTable<number> {
  const sets = new Map<string, number[]>();
  lists.flatMap(lines).forEach((line, index) => {
    for (const word of line.split(' ')) addTo(sets, word, index);
  });
  return sets;
}

/** Lines `vehicle < car van`: what each word covers others under, `car` → `vehicle`. */
export function toBroader(list: string): WordTable<string> {
  const broader = new Map<string, string[]>();
  for (const line of lines(list)) {
    const [head = '', words = ''] = line.split(' < ');
    for (const word of words.split(' ')) addTo(broader, word, head);
  }
  return broader;
}
