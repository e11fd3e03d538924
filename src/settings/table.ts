import * as v from 'valibot';
import { choice, documents, entries, line, milliseconds, type Place, toggle, words } from './declare';
import { migrate } from './migrate';

/** How much is marked: only what the document speaks to, also what is worth checking, everything, or nothing. */
export const DENSITIES = ['spoken-to', 'worth-checking', 'everything', 'off'] as const;
export type Density = (typeof DENSITIES)[number];

/** Colours of the marks: quiet, strong, without colours, or warm for sepia grounds. */
export const PALETTES = ['calm', 'bold', 'ink', 'warm'] as const;
export type PaletteName = (typeof PALETTES)[number];

export const HELD_KEYS = ['none', 'alt', 'control', 'shift'] as const;
export type HeldKey = (typeof HELD_KEYS)[number];

/** Milliseconds: a card that waits longer than this is never seen. */
const LONGEST_DELAY = 3000;

/**
 * The one declaration of the reader's settings, in the order in which the options show them. Each line gives the type,
 * the default, what is accepted from storage, and the place and control in the form (`declare.ts`). What storage holds
 * of a wrong shape falls back to the default, field by field.
 */
export const settingsTable = {
  density: choice('marks', DENSITIES, 'worth-checking'),
  markNames: toggle('marks', true),
  markClaims: toggle('marks', true),
  markQuotes: toggle('marks', true),
  /** The number on the toolbar's button. */
  showBadge: toggle('marks', true),
  /** How long the pointer rests before a card opens. */
  openDelay: milliseconds('cards', 500, LONGEST_DELAY),
  /** How long a card stays after the pointer left it. */
  closeDelay: milliseconds('cards', 300, LONGEST_DELAY),
  /** Key that must be held for a resting pointer to open a card. */
  heldKey: choice('cards', HELD_KEYS, 'none'),
  palette: choice('looks', PALETTES, 'calm'),
  /** Of the extension's own views; marks and cards follow the page. */
  theme: choice('looks', ['system', 'light', 'dark'], 'system'),
  /** `less` jumps instead of gliding, whatever the system says. */
  motion: choice('looks', ['system', 'less'], 'system'),
  /** Bundled documents that pages are not held against. The reader's own have their switch beside them in storage. */
  documentsOff: documents('documents'),
  /** Which sites are read: every one, all but `sitesOff`, or only `sitesOn`. */
  sites: choice('sites', ['all-but', 'only', 'all'], 'all-but'),
  /** Host names where nothing is read or marked; what stands below them is meant too. */
  sitesOff: words('sites', { addable: true }),
  /** Host names that are read when no other is. */
  sitesOn: words('sites', { addable: true }),
  /** What the reader put right in cards, see `core/corrections`: names that are not marked any more, … */
  ignoredNames: words('corrections', { addable: true }),
  /** … names that are not that figure of a document, … */
  mistaken: entries('corrections', v.object({ name: line, document: line, figure: line })),
  /** … and passages that do not speak of what a page states. */
  wrongPairings: entries('corrections', v.object({ claim: line, document: line, passage: line })),
};

const schema = v.object(settingsTable);

export type Settings = Readonly<v.InferOutput<typeof schema>>;
export type SettingKey = keyof Settings;

const isKey = (key: string): key is SettingKey => key in settingsTable;

export const SETTING_KEYS: readonly SettingKey[] = Object.keys(settingsTable).filter(isKey);

/** Where a setting stands in the options, and how. */
export const placeOf = (key: SettingKey): Place => v.getMetadata(settingsTable[key]);

/** Settings from whatever was stored; anything missing or broken is its default. */
export function toSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? migrate(stored) : {};
  const known = Object.fromEntries(SETTING_KEYS.map((key) => [key, Reflect.get(fields, key)]));
  return v.parse(schema, known);
}

/** What everything is before the reader changes it. */
export const initialSettings: Settings = toSettings(null);
