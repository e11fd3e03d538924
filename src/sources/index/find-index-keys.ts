import { toSpelling } from '../../core/comparison/meaning/read-form';
import { canonicalName } from '../../core/figures/link-to-document';
import { toNameKey } from '../../core/figures/name-key';
import { EMPTY_VERBS, EMPTY_WORDS } from '../../core/lexicon/empty-words';
import type { Figure, PageReading, Span, Token } from '../../core/model';
import { hashKey } from './index-segment';

/** What a text, or a stretch of it, is found by, and what each key counts for beside its rarity. */
export type IndexKeys = ReadonlyMap<number, number>;

/** Names tell one event from another, then numbers and times; words least. */
const NAME = 2;
const NAME_WORD = 1;
const NUMBER = 1.8;
const TIME = 1.5;
const WORD = 1;

const WITH_CONTENT: ReadonlySet<Token['class']> = new Set(['noun', 'name', 'verb', 'adjective']);

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Keys of the figures, numbers, times and words of a reading within a stretch; of the whole text without one. */
export function findIndexKeys(reading: PageReading, within?: Span): IndexKeys {
  const { article, figures, numbers, times, sentences, tokens } = reading;
  const span = within ?? { start: 0, end: article.text.length };
  const keys = new Map<number, number>();
  const add = (key: string, weight: number) => {
    const hash = hashKey(key);
    if ((keys.get(hash) ?? 0) < weight) keys.set(hash, weight);
  };
  for (const figure of figures) {
    if (figure.mentions.some((mention) => overlaps(mention, span)))
      for (const key of findFigureKeys(figure, article.text)) add(key.key, key.weight);
  }
  for (const number of numbers) if (overlaps(number, span)) add(`number:${number.value}`, NUMBER);
  for (const time of times) if (overlaps(time, span)) add(`time:${time.value}`, TIME);
  sentences.forEach((sentence, at) => {
    if (!overlaps(sentence, span)) return;
    for (const token of tokens[at] ?? [])
      if (overlaps(token, span) && hasContent(token)) add(toSpelling(token.lemma), WORD);
  });
  return keys;
}

const hasContent = ({ class: kind, lemma }: Token): boolean =>
  WITH_CONTENT.has(kind) && /\p{L}/u.test(lemma) && !(kind === 'verb' ? EMPTY_VERBS : EMPTY_WORDS).has(lemma);

/** A figure's names in full, by their best known form, and the single words by which a person may be meant. */
export function findFigureKeys(figure: Figure, text: string): { readonly key: string; readonly weight: number }[] {
  if (figure.members) return [];
  const spans = figure.mentions.filter((mention) => mention.form === 'name');
  const names = [...new Set([figure.name, ...spans.map(({ start, end }) => text.slice(start, end))])];
  return names.flatMap((name) => {
    const words = toNameKey(name);
    const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
    const parts = figure.type === 'person' ? [first, last] : [words.slice(0, 2).join(' ')];
    return [
      { key: `name:${canonicalName(name)}`, weight: NAME },
      ...parts.filter((part) => part.length > 1).map((part) => ({ key: `part:${part}`, weight: NAME_WORD })),
    ];
  });
}
