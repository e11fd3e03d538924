import { BODY_ENDS, CLUB_ENDS } from '../lexicon/body-words';
import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import type { ScoredName } from './read-twice';
import { isListed } from './read-word';
import { KIND } from './tags';

/** "St Anne’s" and "St Anne’s Athletic" keep the possessive that other names leave outside. */
export function fillOutSaint({ tokens, words }: NameSentence, name: ScoredName): ScoredName {
  const { first, last } = name;
  const isSaint = last === first + 1 && /^(?:St|St\.|Saint)$/.test(tokens[first]?.text ?? '');
  if (!isSaint || !/^[’']s$/.test(tokens[last + 1]?.text ?? '')) return name;
  const next = last + 2;
  const end = tokens[next]?.text.toLowerCase() ?? '';
  const isBody = CLUB_ENDS.has(end) || BODY_ENDS.has(end) || isListed(words[next], LIST.organizationEnd);
  if (words[next]?.isCapital && isBody) return { ...name, last: next, kind: KIND.organization };
  return words[next]?.isCapital
    ? name
    : { ...name, last: last + 1, kind: name.kind === KIND.person ? KIND.place : name.kind };
}
