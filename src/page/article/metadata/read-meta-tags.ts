/** The first non-empty content of each `<meta>`, by lower-case name or property. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads all meta tags of the page in one pass. */
export function readMetaTags(root: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of root.getElementsByTagName('meta')) {
    const name =
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      meta.getAttribute('http-equiv');
    const content = meta.getAttribute('content')?.trim();
    if (!name || !content) continue;
    const key = name.toLowerCase();
    const values = tags.get(key);
    if (values) values.push(content);
    else tags.set(key, [content]);
  }
  return tags;
}

/** The first content among several names, in the order of trust given; empty when none is there. */
export function firstTag(tags: MetaTags, names: readonly string[]): string {
  for (const name of names) {
    const [value] = tags.get(name) ?? [];
    if (value) return value;
  }
  return '';
}
