import { PLACE_NOUNS, PLACES_OF } from '../lexicon/body-words';
import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import type { ScoredName } from './read-twice';
import { isListed } from './read-word';
import { KIND } from './tags';

/** Lists whose words are no place's name before such a noun: "Monday district", "German region". */
const OTHER = LIST.title | LIST.demonym | LIST.date | LIST.organizationEnd | LIST.placeEnd;
/** How sure a name is that only the noun beside it shows. */
const PLACED = 0.6;

/** Capitals that nothing else claims and that a noun calls a place: "Benguet province", "the town of Bontalan". */
export function findPlaced(sentence: NameSentence, names: readonly ScoredName[]): ScoredName[] {
  const { words, tokens, mode } = sentence;
  if (mode) return []; // in capitals and title case any word may look like a name
  const taken = new Uint8Array(words.length);
  for (const { first, last } of names) taken.fill(1, first, last + 1);
  const isFree = (at: number) => words[at]?.isCapital === true && !taken[at] && !isListed(words[at], OTHER);
  const found: ScoredName[] = [];
  for (let first = 1; first < words.length; first++) {
    if (!isFree(first) || words[first - 1]?.isCapital) continue;
    let last = first;
    while (isFree(last + 1)) last += 1;
    const isBefore = PLACE_NOUNS.has(tokens[last + 1]?.text ?? '');
    const isBehind = tokens[first - 1]?.text === 'of' && PLACES_OF.has(tokens[first - 2]?.text ?? '');
    const isClosed = !words[last + 1]?.isCapital && (words[first]?.length ?? 0) > 2;
    if (isClosed && (isBefore || isBehind || (first === last && isLocated(sentence, first, names))))
      found.push({ first, last, kind: KIND.place, score: PLACED });
    first = last;
  }
  return found;
}

/** An unlisted word behind "in", or joined to a place: "in Castlebar", "Ludlow and Kington". */
function isLocated({ words, tokens }: NameSentence, at: number, names: readonly ScoredName[]): boolean {
  if (isListed(words[at], ~0) || !/^\p{Lu}\p{Ll}{3,}$/u.test(tokens[at]?.text ?? '')) return false;
  const before = tokens[at - 1]?.text ?? '';
  const isJoined = before === 'and' && names.some((name) => name.last === at - 2 && name.kind === KIND.place);
  return isJoined || (/^(?:in|near|outside)$/.test(before) && !/^(?:-|[’']s?)$/.test(tokens[at + 1]?.text ?? ''));
}
