import { expect, it } from 'vitest';
import { VERDICTS } from './highlight-names';
import { contrast } from './luminance';
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

const between = (a: string, b: string): number =>
  contrast(parseColour(a) ?? expect.fail(), parseColour(b) ?? expect.fail());

const cases = (['light', 'dark'] as const).flatMap((theme) =>
  GROUNDS[theme].flatMap((ground) => [
    [theme, ground, 'name', palettes[theme].name] as const,
    ...VERDICTS.filter((verdict) => verdict !== 'not-covered').map(
      (verdict) => [theme, ground, verdict, palettes[theme].claim[verdict]] as const,
    ),
  ]),
);

it.each(cases)('a line reaches 3:1 in theme %s on %s: %s', (_theme, ground, _kind, colour) => {
  expect(between(colour, ground)).toBeGreaterThanOrEqual(LEAST);
});

it('tells the four answers apart by line style alone', () => {
  expect(new Set(Object.values(LINE_STYLES)).size).toBe(4);
});
