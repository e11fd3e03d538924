/** What a saved page says of its own encoding. */
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
/** Bytes among which a page says so. */
const HEAD = 2048;
/** What files are in that say nothing and are not UTF-8: the encoding that Windows wrote before. */
const OLD = 'windows-1252';

/** The words of a file: by its byte order mark, as UTF-8, as the page itself declares, or as Windows once wrote them. */
export function decodeFile(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder(OLD).decode(bytes.subarray(0, HEAD));
    return new TextDecoder(toKnown(DECLARED.exec(head)?.[1])).decode(bytes);
  }
}

/** The declared encoding, when the browser knows it. */
function toKnown(declared: string | undefined): string {
  try {
    return new TextDecoder(declared ?? OLD).encoding;
  } catch {
    return OLD;
  }
}
