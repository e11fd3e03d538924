import { linkFigures } from '../src/core/figures/link-figures';
import type { Figure, FigureType, Name } from '../src/core/model';
import { readPlainText } from '../src/core/text/read-plain-text';
import { splitSentences } from '../src/core/text/split-sentences';
import { tagSentences } from '../src/core/text/tag-sentences';

const TYPES: Readonly<Record<string, FigureType>> = { P: 'person', O: 'organization', L: 'place' };

/** Figures of a text whose names are marked: `{P Ana Reyes}`, `{O …}`, `{L …}`; without empty lines it is one paragraph. */
export function readMarked(marked: string) {
  const names: Name[] = [];
  let text = '';
  for (const part of marked.split(/(\{[POL] [^}]*\})/)) {
    const type = /^\{[POL] /.test(part) ? TYPES[part[1] ?? ''] : undefined;
    const words = type ? part.slice(3, -1) : part;
    if (type) names.push({ start: text.length, end: text.length + words.length, type, score: 1 });
    text += words;
  }
  const plain = readPlainText(text);
  const whole = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  const article = text.includes('\n\n') ? plain : { ...plain, blocks: whole };
  const sentences = splitSentences(article);
  const figures = linkFigures(article, sentences, tagSentences(text, sentences, names), names);
  const wordsOf = (figure: Figure, form?: string) =>
    figure.mentions.filter((one) => !form || one.form === form).map((one) => text.slice(one.start, one.end));
  return { text, figures, wordsOf, named: (name: string) => figures.find((figure) => figure.name === name) };
}
