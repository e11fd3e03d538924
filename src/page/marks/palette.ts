import type { Verdict } from '../../core/model';
import type { PaletteName } from '../../settings/table';

/** The page's background decides, not the system's setting. */
export type Theme = 'light' | 'dark';

/** Colours of one theme, each `#rrggbb`. */
export interface Palette {
  readonly name: string;
  readonly quote: string;
  readonly claim: Readonly<Record<Verdict, string>>;
  readonly reveal: string;
}

type Themed = Readonly<Record<Theme, Palette>>;

/** Quiet. Hues after Okabe and Ito's set for colour-blind readers (blue, vermilion, purple, grey), darkened or lightened. */
const calm: Themed = {
  light: {
    name: '#5f6b7a',
    quote: '#6b5b95',
    claim: { supported: '#0b6aa2', conflicts: '#b84e00', related: '#8a5a83', 'not-covered': '#b9bfc7' },
    reveal: '#ffe08a',
  },
  dark: {
    name: '#a7b4c4',
    quote: '#b7a6e0',
    claim: { supported: '#6cb8ea', conflicts: '#f2a05a', related: '#d6a3cf', 'not-covered': '#585f69' },
    reveal: '#6b5600',
  },
};

/** The same hues at text contrast, for readers to whom the quiet lines are too faint. */
const bold: Themed = {
  light: {
    name: '#3f4a58',
    quote: '#5a3fa0',
    claim: { supported: '#004f86', conflicts: '#9c3800', related: '#7a3a78', 'not-covered': '#767d86' },
    reveal: '#ffd24d',
  },
  dark: {
    name: '#c9d4e2',
    quote: '#cdbdf5',
    claim: { supported: '#8fd0ff', conflicts: '#ffb067', related: '#ecb6e3', 'not-covered': '#8a929d' },
    reveal: '#7d6500',
  },
};

/** Without colours: line styles alone tell the answers. */
const ink: Themed = {
  light: {
    name: '#5b5b5b',
    quote: '#5b5b5b',
    claim: { supported: '#1a1a1a', conflicts: '#1a1a1a', related: '#4a4a4a', 'not-covered': '#b5b5b5' },
    reveal: '#d0d0d0',
  },
  dark: {
    name: '#b5b5b5',
    quote: '#b5b5b5',
    claim: { supported: '#f0f0f0', conflicts: '#f0f0f0', related: '#c8c8c8', 'not-covered': '#5c5c5c' },
    reveal: '#4f4f4f',
  },
};

/** Earth and teal, for sepia grounds and warm screens. */
const warm: Themed = {
  light: {
    name: '#7a5c3e',
    quote: '#8a5a20',
    claim: { supported: '#14606e', conflicts: '#b0432a', related: '#84651c', 'not-covered': '#c2b49c' },
    reveal: '#f7d58a',
  },
  dark: {
    name: '#d3b995',
    quote: '#e0b878',
    claim: { supported: '#7fc3cc', conflicts: '#f08a6a', related: '#d8bd6a', 'not-covered': '#6b6152' },
    reveal: '#6b5200',
  },
};

/**
 * The reader's choice of colours. A test computes that each line reaches 3:1 against light and dark grounds, also as
 * colour-blind readers see it, and that agreement and conflict stay apart. Only `not-covered` is fainter on purpose: it
 * says nothing.
 */
export const palettes: Readonly<Record<PaletteName, Themed>> = { calm, bold, ink, warm };
