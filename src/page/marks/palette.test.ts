import { describe, expect, it } from 'vitest';
import { DEFICIENCIES, distance, simulate } from '../../../tests/colour-vision';
import { PALETTES } from '../../settings/table';
import { VERDICTS } from './highlight-names';
import { type Colour, contrast } from './luminance';
import { palettes, type Theme } from './palette';
import { parseColour } from './parse-colour';
import { LINE_STYLES } from './render-mark-style';

/** Grounds that news pages have: white, grey, sepia; black, near black, dark grey. */
const GROUNDS: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#ffffff', '#f5f5f5', '#f4ecd8'],
  dark: ['#000000', '#15171a', '#222222'],
};
/** WCAG 2.2, 1.4.11: lines that carry meaning. */
const LEAST = 3;
/** WCAG 2.2, 1.4.3: what text needs; `bold` gives it to lines. */
const TEXT = 4.5;
/** CIE76; two lines of a pixel or two must differ plainly. */
const APART = 20;

const read = (css: string): Colour => parseColour(css) ?? expect.fail(`no colour: ${css}`);

const SEEING = ['all cones', ...DEFICIENCIES] as const;
const see = (css: string, eyes: (typeof SEEING)[number]): Colour =>
  eyes === 'all cones' ? read(css) : simulate(read(css), eyes);

const cases = PALETTES.flatMap((name) =>
  (['light', 'dark'] as const).flatMap((theme) => SEEING.map((eyes) => [name, theme, eyes] as const)),
);

describe.each(cases)('the palette %s on %s grounds, seen with %s', (name, theme, eyes) => {
  const { name: names, claim } = palettes[name][theme];
  const lines = [names, ...VERDICTS.filter((verdict) => verdict !== 'not-covered').map((verdict) => claim[verdict])];

  it('has lines that stand out', () => {
    const seen = lines.flatMap((line) => GROUNDS[theme].map((ground) => contrast(see(line, eyes), see(ground, eyes))));
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(name === 'bold' ? TEXT : LEAST);
  });

  it('keeps what is not covered fainter than every answer', () => {
    const ground = see(GROUNDS[theme][0] ?? '', eyes);
    const faint = contrast(see(claim['not-covered'], eyes), ground);
    for (const line of lines) expect(contrast(see(line, eyes), ground)).toBeGreaterThan(faint);
  });
});

it.each(cases.filter(([name]) => name !== 'ink'))(
  'the palette %s on %s grounds tells agreement from conflict by colour, seen with %s',
  (name, theme, eyes) => {
    const { supported, conflicts } = palettes[name][theme].claim;
    expect(distance(see(supported, eyes), see(conflicts, eyes))).toBeGreaterThanOrEqual(APART);
  },
);

it('tells the four answers apart by line style alone', () => {
  expect(new Set(Object.values(LINE_STYLES)).size).toBe(4);
});
