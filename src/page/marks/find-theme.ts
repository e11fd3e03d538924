import { type Colour, layOver, luminance } from './luminance';
import type { Theme } from './palette';
import { parseColour } from './parse-colour';

/** What one element paints: its computed `background-color`, whether it has a background image, its text colour. */
export interface PaintedLayer {
  readonly background: string;
  readonly hasImage: boolean;
  readonly text: string;
}

/** Black text and white text stand out equally (contrast 4.58) on a background of this luminance. */
const MIDDLE_LUMINANCE = 0.179;

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };

const isLight = (colour: Colour): boolean => luminance(colour) > MIDDLE_LUMINANCE;

/**
 * Whether an article stands on a light or a dark ground, from the article's element outwards to the root. Over a picture
 * the text's own colour tells: light text means a dark ground. Where nothing is painted, the canvas does.
 */
export function findTheme(layers: readonly PaintedLayer[], canvasIsDark: boolean): Theme {
  const seen: Colour[] = [];
  for (const layer of layers) {
    const background = parseColour(layer.background);
    if (layer.hasImage && background?.alpha !== 1) {
      const text = parseColour(layers[0]?.text ?? '');
      return text && isLight(text) ? 'dark' : 'light';
    }
    if (background && background.alpha > 0) seen.push(background);
    if (background?.alpha === 1) break;
  }
  const ground = seen.reduceRight((below, above) => layOver(above, below), canvasIsDark ? BLACK : WHITE);
  return isLight(ground) ? 'light' : 'dark';
}
