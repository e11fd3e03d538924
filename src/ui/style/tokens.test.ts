import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/ui/style/tokens.css', 'utf8');

/** The colours of a theme by name. */
const readColours = (theme: 'light' | 'dark'): Map<string, string> =>
  new Map(
    [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
      ([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark],
    ),
  );

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = '', other = ''): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const themes: [name: string, colours: Map<string, string>][] = [
  ['light', readColours('light')],
  ['dark', readColours('dark')],
];

describe.each(themes)('in the %s theme', (_, colours) => {
  const grounds = ['paper', 'paper-raised'];
  const inks = ['ink', 'ink-soft', 'accent', 'answer-supported', 'answer-conflicts', 'answer-related'];

  test.each(grounds.flatMap((ground) => inks.map((ink) => [ink, ground])))(
    '%s reads well on %s',
    (ink = '', ground = '') => {
      expect(contrast(colours.get(ink), colours.get(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each([
    ['on-accent', 'accent'],
    ['on-light', 'light'],
  ])('%s reads well on %s', (ink, ground) => {
    expect(contrast(colours.get(ink), colours.get(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(grounds)('a switch that is off stands out from %s', (ground) => {
    expect(contrast(colours.get('control'), colours.get(ground))).toBeGreaterThanOrEqual(3);
  });
});
