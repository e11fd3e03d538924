import type { Pair } from '../align/align-items';
import { SAID, type Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** `heavily sanctioned weapons`: what a thing is called by the way is taken for granted, whatever may become of the thing. */
export function isAttribute({ tokens }: PreparedSentence, { class: kind, to }: Item): boolean {
  const next = kind === 'adverb' && tokens[to]?.class === 'adjective' ? to + 1 : to;
  return (kind === 'adjective' || next > to) && tokens[next]?.class === 'noun';
}

/** Tokens of `the company’s third recall` that may stand before its noun. */
const REACH = 7;

/** `, the company’s third recall this year`: what a thing is called behind a comma is so, in whatever clause it stands. */
export function isAside({ tokens }: PreparedSentence, { class: kind, from }: Item): boolean {
  if (kind !== 'noun') return false;
  let isLed = false;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const token = tokens[at];
    if (!token) return false;
    if (token.text === ',') return isLed;
    const isOrdinal = /^(?:first|second|third|fourth|fifth|sixth|last|latest|\p{L}+est)$/u.test(
      token.text.toLowerCase(),
    );
    isLed ||= isOrdinal;
    const isInside = /^(?:noun|adjective|number|name|determiner)$/.test(token.class) || token.lemma === '’s';
    if (!isInside && !isOrdinal) return false;
  }
  return false;
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
