import type { NameToken } from '../../src/core/names/find-name-tokens';
import { findNameTokens } from '../../src/core/names/find-name-tokens';
import { LIST } from '../../src/core/names/list-bits';
import { PART, tagOf } from '../../src/core/names/tags';
import { readPlainText } from '../../src/core/text/read-plain-text';
import { splitSentences } from '../../src/core/text/split-sentences';
import type { LabelledText } from './read-corpora';

/** A sentence with the kind of each token and where names begin. */
export interface LabelledSentence {
  readonly tokens: readonly NameToken[];
  /** 0 outside, 1 person, 2 organization, 3 place. */
  readonly kinds: number[];
  /** True where a name begins. */
  readonly begins: boolean[];
}

export interface LabelledDocument {
  readonly sentences: readonly LabelledSentence[];
  readonly weight: number;
}

/**
 * A text cut the way the product cuts it, with the labels carried over; a name that does not end where a token ends is
 * widened to it.
 */
export function labelSentences({ text, names, weight }: LabelledText): LabelledDocument {
  const sorted = [...names].sort((a, b) => a.start - b.start);
  let next = 0;
  const sentences = splitSentences(readPlainText(text)).map((sentence) => {
    const tokens = findNameTokens(text, sentence);
    const kinds: number[] = [];
    const begins: boolean[] = [];
    let last = -1;
    for (const token of tokens) {
      while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
      const name = sorted[next];
      const inside = name !== undefined && name.start < token.end;
      kinds.push(inside ? name.kind : 0);
      begins.push(inside && last !== next);
      if (inside) last = next;
    }
    return { tokens, kinds, begins };
  });
  return { sentences, weight };
}

/** Calls back with first and last token of every name. */
export function eachName(
  { kinds, begins }: LabelledSentence,
  visit: (first: number, last: number, kind: number) => void,
): void {
  for (let at = 0; at < kinds.length; at++) {
    if (!begins[at]) continue;
    const first = at;
    while (kinds[at + 1] && !begins[at + 1]) at += 1;
    visit(first, at, kinds[first] ?? 0);
  }
}

/**
 * Brings the corpora's labels to one convention, in place: titles are no part of a person's name, and neither a
 * demonym nor a title alone is a name.
 */
export function cleanLabels({ sentences }: LabelledDocument, listsOf: (word: string) => number): void {
  for (const sentence of sentences) {
    eachName(sentence, (first, last, kind) => {
      const lists = (at: number) => listsOf(sentence.tokens[at]?.text ?? '');
      const isTitle = (at: number) => (lists(at) & LIST.title) !== 0;
      const drop = (at: number) => {
        sentence.kinds[at] = 0;
        sentence.begins[at] = false;
      };
      const isDemonym = lists(first) & LIST.demonym && !(lists(first) & (LIST.country | LIST.city));
      if (first === last && (isDemonym || (kind === 1 && isTitle(first) && lists(first) & LIST.commonWord)))
        drop(first);
      if (kind !== 1) return;
      let from = first;
      while (from < last && (isTitle(from) || sentence.tokens[from]?.text === '.')) {
        drop(from);
        from += 1;
      }
      if (sentence.kinds[from]) sentence.begins[from] = true;
    });
  }
}

/** Tag numbers of a sentence; names with a token that can be no part of one (`isOpen` false) are left out. */
export function toTags(sentence: LabelledSentence, isOpen: (at: number) => boolean): Uint8Array {
  const tags = new Uint8Array(sentence.kinds.length);
  eachName(sentence, (first, last, kind) => {
    for (let at = first; at <= last; at++) if (!isOpen(at)) return;
    for (let at = first; at <= last; at++) {
      const part = first === last ? PART.unit : at === first ? PART.begin : at === last ? PART.last : PART.inside;
      tags[at] = tagOf(kind - 1, part);
    }
  });
  return tags;
}
