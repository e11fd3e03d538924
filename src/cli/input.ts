/** Field checks for a line of input; each throws with the next step in its words. */
type Fields = Readonly<Record<string, unknown>>;

/** The line as an object with fields. */
export function toFields(input: unknown): Fields {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new Error('a line must be one JSON object, such as {"id":"1","text":"…"}');
  }
  return Object.fromEntries(Object.entries(input));
}

/** A field that must be a string. */
export function needString(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new Error(`"${name}" must be a string`);
  return value;
}

/** A field that may be absent or null, and otherwise must be a string. */
export function maybeString(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return value === undefined || value === null ? undefined : needString(fields, name);
}
