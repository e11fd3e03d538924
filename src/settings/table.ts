import * as v from 'valibot';

/** How much is marked: only what the document speaks to, also what is worth checking, everything, or nothing. */
export const DENSITIES = ['spoken-to', 'worth-checking', 'everything', 'off'] as const;
export type Density = (typeof DENSITIES)[number];

/**
 * The one declaration of the reader's settings: each line gives type, default and what is accepted from storage.
 * What storage holds of a wrong shape falls back to the default, field by field.
 */
export const settingsTable = {
  /** Host names where nothing is read or marked. */
  sitesOff: v.fallback(v.array(v.string()), []),
  density: v.fallback(v.picklist(DENSITIES), 'worth-checking'),
  markNames: v.fallback(v.boolean(), true),
  markClaims: v.fallback(v.boolean(), true),
  markQuotes: v.fallback(v.boolean(), true),
  showBadge: v.fallback(v.boolean(), true),
  /** Milliseconds the pointer rests before a card opens. */
  openDelay: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(5000)), 500),
  /** Milliseconds a card stays after the pointer left it. */
  closeDelay: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(5000)), 300),
};

const schema = v.object(settingsTable);

export type Settings = Readonly<v.InferOutput<typeof schema>>;

/** Settings from whatever was stored; anything missing or broken is its default. */
export function toSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? stored : {};
  const known = Object.fromEntries(Object.keys(settingsTable).map((key) => [key, Reflect.get(fields, key)]));
  return v.parse(schema, known);
}
