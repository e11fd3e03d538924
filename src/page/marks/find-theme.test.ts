import { expect, it } from 'vitest';
import { findTheme, type PaintedLayer } from './find-theme';

const layer = (background: string, text = 'rgb(0, 0, 0)', hasImage = false): PaintedLayer => ({
  background,
  text,
  hasImage,
});
const clear = layer('rgba(0, 0, 0, 0)');

it.each([
  ['nothing painted on a light canvas', [clear, clear], false, 'light'],
  ['nothing painted on a dark canvas', [layer('rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'), clear], true, 'dark'],
  ['white', [clear, layer('rgb(255, 255, 255)')], true, 'light'],
  ['sepia', [layer('rgb(244, 236, 216)')], false, 'light'],
  ['almost black behind the article', [layer('rgba(0, 0, 0, 0)', '#dddddd'), layer('rgb(21, 23, 26)')], false, 'dark'],
  ['a white card on a black page', [layer('rgb(255, 255, 255)'), layer('rgb(0, 0, 0)')], false, 'light'],
  ['a black veil over white', [layer('rgba(0, 0, 0, 0.85)', '#ffffff'), layer('rgb(255, 255, 255)')], false, 'dark'],
  ['a thin veil over white', [layer('rgba(0, 0, 0, 0.1)'), layer('rgb(255, 255, 255)')], false, 'light'],
  [
    'light text over a picture',
    [layer('rgba(0, 0, 0, 0)', 'rgb(240, 240, 240)'), layer('rgba(0, 0, 0, 0)', '', true)],
    false,
    'dark',
  ],
  ['dark text over a picture', [clear, layer('rgba(0, 0, 0, 0)', '', true)], false, 'light'],
  ['a colour in another notation', [layer('oklch(0.2 0.02 250)', '#eeeeee')], false, 'dark'],
  ['white text that would be unseen on white', [layer('rgb(255, 255, 255)', 'rgb(250, 250, 250)')], false, 'dark'],
  ['black text that would be unseen on black', [layer('rgb(10, 10, 10)', 'rgb(20, 20, 20)')], false, 'light'],
] as const)('tells the ground of an article: %s', (_, layers, canvasIsDark, expected) => {
  expect(findTheme(layers, () => canvasIsDark)).toBe(expected);
});

it('asks for neither a layer nor the canvas below a layer that hides what is under it', () => {
  const asked: string[] = [];
  function* layers() {
    for (const background of ['rgba(0, 0, 0, 0)', 'rgb(20, 20, 20)', 'rgb(255, 255, 255)']) {
      asked.push(background);
      yield layer(background, 'rgb(255, 255, 255)');
    }
  }
  const canvas = () => {
    asked.push('canvas');
    return false;
  };
  expect(findTheme(layers(), canvas)).toBe('dark');
  expect(asked).toHaveLength(2);
});
