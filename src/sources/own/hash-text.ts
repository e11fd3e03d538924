/** Hex digits that tell one document from another. */
const DIGITS = 24;

/** The beginning of a text's SHA-256, in hex: the same words are the same document. */
export async function hashText(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGITS);
}
