import type { Font, Measure } from './measure-text';

const ELLIPSIS = '…';

/** The longest beginning of a word that fits; at least one letter, so that wrapping ends. */
function cutWord(word: string, width: number, font: Font, measure: Measure): string {
  const letters = [...new Intl.Segmenter().segment(word)].map(({ segment }) => segment);
  let count = letters.length;
  while (count > 1 && measure(letters.slice(0, count).join(''), font) > width) count--;
  return letters.slice(0, count).join('');
}

/** Words no wider than a line; longer ones are cut into several. */
function splitWords(text: string, width: number, font: Font, measure: Measure): string[] {
  return text.split(/\s+/).flatMap((word) => {
    const pieces: string[] = [];
    for (let rest = word; rest !== ''; ) {
      const piece = cutWord(rest, width, font, measure);
      pieces.push(piece);
      rest = rest.slice(piece.length);
    }
    return pieces;
  });
}

/**
 * Lines of at most so many pixels, because SVG does not break lines; [] for no text. Past `most` lines the last ends in
 * an ellipsis.
 */
export function wrapText(text: string, width: number, font: Font, measure: Measure, most = Number.POSITIVE_INFINITY) {
  const lines: string[] = [];
  for (const word of splitWords(text, width, font, measure)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && measure(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? '';
  while (last.includes(' ') && measure(last + ELLIPSIS, font) > width) last = last.replace(/\s\S*$/, '');
  return [...kept, last + ELLIPSIS];
}
