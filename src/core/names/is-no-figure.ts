import { CREEDS, STORM_WORDS } from '../lexicon/body-words';
import { PARTY_MEMBERS } from '../lexicon/political-parties';
import type { NameSentence } from './name-document';
import type { ScoredName } from './read-twice';
import { KIND } from './tags';

/** What stands before a colon in a caption and names nobody. */
const LABEL =
  /^(?:Credit|Photo|Photograph|Photographs|Picture|Pictures|Image|Images|Video|Source|Illustration|Graphic)$/;

/**
 * Whether a name is a creed or a feast, the member of a party ("Lind, Republican from Ohio"), a storm ("Hurricane Ana", "Tropical Storm Ivo"), a caption's label ("Credit:"), or who took the
 * picture above it ("… on Wednesday. Meridian/Omar Lind").
 */
export function isNoFigure({ tokens }: NameSentence, { first, last, kind }: ScoredName): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  if (first === last && LABEL.test(text(first)) && text(last + 1) === ':') return true;
  if (first === last && CREEDS.has(text(first).toLowerCase())) return true;
  if (kind === KIND.person && first === last && PARTY_MEMBERS.has(text(first).toLowerCase())) return true;
  const title = [first - 1, ...(last > first ? [first] : [])];
  if (kind !== KIND.person) return false;
  const ends = tokens.slice(last + 1).every((token) => /^[).]$/.test(token.text));
  const isCredited = text(first - 1) === ':' && LABEL.test(text(first - 2));
  return isCredited || (ends && text(first - 1) === '/') || title.some((at) => STORM_WORDS.has(text(at).toLowerCase()));
}
