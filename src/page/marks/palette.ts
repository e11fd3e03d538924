import type { Verdict } from '../../core/model';

/** The page's background decides, not the system's setting. */
export type Theme = 'light' | 'dark';

/** Colours of one theme, each `#rrggbb`. */
export interface Palette {
  readonly name: string;
  readonly quote: string;
  readonly claim: Readonly<Record<Verdict, string>>;
  readonly reveal: string;
}

/**
 * Hues after Okabe and Ito's set for colour-blind readers (blue, vermilion, purple, grey), darkened or lightened until
 * a line reaches 3:1 against white or against #1b1b1b. Only `not-covered` is fainter on purpose: it says nothing.
 */
export const palettes: Readonly<Record<Theme, Palette>> = {
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
