/** Bytes at the beginning that say which encoding follows. */
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe], 'UTF-16'],
  [[0xfe, 0xff], 'UTF-16'],
];

/** The words of a file, unchanged; throws with the next step when it is not UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  const other = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
  try {
    if (!other) return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Said below, with what can be done.
  }
  throw new Error(`the encoding is broken or not UTF-8${other ? ` (it is ${other})` : ''}: save the file as UTF-8`);
}
