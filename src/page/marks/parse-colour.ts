import type { Colour } from './luminance';

const NUMBERS = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?%?/gi;

const toShare = (part: string | undefined, whole: number): number => {
  if (part === undefined) return 1;
  return part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part) / whole;
};

const grey = (share: number, alpha: number): Colour => {
  const level = Math.round(Math.min(1, Math.max(0, share)) * 255);
  return { red: level, green: level, blue: level, alpha };
};

/**
 * `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`, as almost every colour comes; null for anything else. Without regular
 * expressions, which are built anew in every page.
 */
function parsePlain(css: string): Colour | null {
  const open = css.startsWith('rgb(') ? 4 : 5;
  if (open === 5 && !css.startsWith('rgba(')) return null;
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN, alpha = 1] = css
    .slice(open, -1)
    .split(',')
    .map(Number);
  return Number.isNaN(red + green + blue + alpha) ? null : { red, green, blue, alpha };
}

/**
 * A colour as `getComputedStyle` gives it: `rgb()`, `rgba()`, `color(srgb …)`, `#rrggbb`. Of `lab`, `lch`, `oklab` and
 * `oklch` only the lightness is kept, as a grey, which is enough to tell light from dark. Null for anything else.
 */
export function parseColour(css: string): Colour | null {
  const plain = parsePlain(css);
  if (plain) return plain;
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(css);
  if (hex) {
    const [red = 0, green = 0, blue = 0] = hex.slice(1).map((pair) => Number.parseInt(pair, 16));
    return { red, green, blue, alpha: 1 };
  }
  const space = /^(rgba?|color\(srgb|oklab|oklch|lab|lch)\b/.exec(css)?.[1];
  const [first, second, third, fourth] = css.slice(space?.length ?? 0).match(NUMBERS) ?? [];
  if (!space || third === undefined) return null;
  const alpha = toShare(fourth, 1);
  if (space.startsWith('ok')) return grey(toShare(first, 1) ** 1.1, alpha);
  if (space.startsWith('l')) return grey(toShare(first, 100), alpha);
  const whole = space.startsWith('rgb') ? 255 : 1;
  const level = (part: string | undefined): number => Math.round(toShare(part, whole) * 255);
  return { red: level(first), green: level(second), blue: level(third), alpha };
}
