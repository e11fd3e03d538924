import { type Colour, contrast, layOver, luminance } from './luminance';
import type { Theme } from './palette';
import { parseColour } from './parse-colour';

/** What one element paints: its computed `background-color`, whether a picture or gradient, its text colour. */
export interface PaintedLayer {
  readonly background: string;
  readonly hasImage: boolean;
  readonly text: string;
}

/** Black text and white text stand out equally (contrast 4.58) on a background of this luminance. */
const MIDDLE_LUMINANCE = 0.179;

/** Nobody writes text that stands out less than this from its ground: it stands on something else, a picture laid below it. */
const LEAST_CONTRAST = 1.6;

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };

const isLight = (colour: Colour): boolean => luminance(colour) > MIDDLE_LUMINANCE;

const themeOf = (ground: Colour): Theme => (isLight(ground) ? 'light' : 'dark');

/** The ground that text of a colour is written on. */
const themeUnder = (text: Colour | null): Theme => (text && isLight(text) ? 'dark' : 'light');

/**
 * Whether an article stands on a light or a dark ground, from the article's element outwards to the root. Over a
 * picture or a gradient, and where it could not be read otherwise, the text's own colour tells: light text means a dark
 * ground. Where nothing is painted, the canvas does. Neither a layer nor the canvas is asked for below one that hides it.
 */
export function findTheme(layers: Iterable<PaintedLayer>, isCanvasDark: () => boolean): Theme {
  const seen: Colour[] = [];
  let text: Colour | null | undefined;
  for (const layer of layers) {
    if (text === undefined) text = parseColour(layer.text);
    const background = parseColour(layer.background);
    if (layer.hasImage && background?.alpha !== 1) return themeUnder(text);
    if (background && background.alpha > 0) seen.push(background);
    if (background?.alpha === 1) break;
  }
  const isHidden = seen.at(-1)?.alpha === 1;
  const canvas = !isHidden && isCanvasDark() ? BLACK : WHITE;
  const ground = seen.reduceRight((below, above) => layOver(above, below), canvas);
  return text && contrast(text, ground) < LEAST_CONTRAST ? themeUnder(text) : themeOf(ground);
}
