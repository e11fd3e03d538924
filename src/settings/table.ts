import * as v from 'valibot';

/** How much is marked: only what the document speaks to, also what is worth checking, everything, or nothing. */
export const DENSITIES = ['spoken-to', 'worth-checking', 'everything', 'off'] as const;
export type Density = (typeof DENSITIES)[number];

/** Colours of the marks: quiet, strong, without colours, or warm for sepia grounds. */
export const PALETTES = ['calm', 'bold', 'ink', 'warm'] as const;
export type PaletteName = (typeof PALETTES)[number];

/** Key that must be held for a resting pointer to open a card. */
export const HELD_KEYS = ['none', 'alt', 'control', 'shift'] as const;
export type HeldKey = (typeof HELD_KEYS)[number];

/** A correction's words: whole sentences fit, a page's attempt to fill the storage does not. */
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));

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
  heldKey: v.fallback(v.picklist(HELD_KEYS), 'none'),
  palette: v.fallback(v.picklist(PALETTES), 'calm'),
  /** What the reader put right in cards, see `core/corrections`: names that are not marked any more, … */
  ignoredNames: v.fallback(v.array(words), []),
  /** … names that are not that figure of a document, … */
  mistaken: v.fallback(v.array(v.object({ name: words, document: words, figure: words })), []),
  /** … and passages that do not speak of what a page states. */
  wrongPairings: v.fallback(v.array(v.object({ claim: words, document: words, passage: words })), []),
};

const schema = v.object(settingsTable);

export type Settings = Readonly<v.InferOutput<typeof schema>>;

/** Settings from whatever was stored; anything missing or broken is its default. */
export function toSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? stored : {};
  const known = Object.fromEntries(Object.keys(settingsTable).map((key) => [key, Reflect.get(fields, key)]));
  return v.parse(schema, known);
}
