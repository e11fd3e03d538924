/** JSON as publishers write it: comments around it, raw line breaks in strings, commas too many. null when beyond mending. */
export function parseLoosely(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    const mended = words
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks such JSON
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(
        /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/g,
        '',
      )
      .replace(/,\s*(?=[}\]])/g, '')
      .replace(/;\s*$/, '');
    try {
      return JSON.parse(mended);
    } catch {
      return null;
    }
  }
}
