import { expect, test } from 'vitest';
import { decodeFile } from './decode-file';

const latin = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['UTF-8', [...new TextEncoder().encode('Élan – “yes”')], 'Élan – “yes”'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x41], 'A'],
  ['UTF-16, low byte first', [0xff, 0xfe, 0x41, 0x00], 'A'],
  ['UTF-16, high byte first', [0xfe, 0xff, 0x00, 0x41], 'A'],
  ['what Windows once wrote', latin('Élan'), 'Élan'],
  ['what the page declares', [...latin('<meta charset="iso-8859-5">'), 0xb1], '<meta charset="iso-8859-5">Б'],
  ['an encoding nobody knows', [...latin('<meta charset="nonsense">'), 0xc9], '<meta charset="nonsense">É'],
])('%s is decoded', (_what, bytes, words) => {
  expect(decodeFile(Uint8Array.from(bytes))).toBe(words);
});
