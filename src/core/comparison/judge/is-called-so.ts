import type { Pair } from '../align/align-items';
import { SAID, type Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** `heavily sanctioned weapons`: what a thing is called by the way is taken for granted, whatever may become of the thing. */
export function isAttribute({ tokens }: PreparedSentence, { class: kind, to }: Item): boolean {
  const next = kind === 'adverb' && tokens[to]?.class === 'adjective' ? to + 1 : to;
  return (kind === 'adjective' || next > to) && tokens[next]?.class === 'noun';
}

/** `Lena Aske is a carmaker` beside `Swedish carmaker Aske will close`, `Aske, a carmaker, will close`: what a thing is called beside its name is so, whatever will be. */
export const isCalledSo = ({ pairs, document: { clauses } }: Sides, { document: noun }: Pair): boolean =>
  noun !== null &&
  (pairs.some(
    ({ document, score }) => score >= SAID && document?.form === 'name' && document.from === noun.to && !noun.owner,
  ) ||
    clauses.some(({ before, after }) =>
      [...before, ...after].some(
        (part) => part.kind === 'noun' && part.apposed && noun.from <= part.head && part.head < noun.to,
      ),
    ));
