import { LEADER_ROLES, OFFICE_ROLES, TIE_ROLES } from '../lexicon/roles';
import { RECORDS } from './find-source';

/** Words that speak for people without naming them. From general English of news. */
const SPEAKERS = new Set(
  `police source witness government ministry company spokesman spokeswoman spokesperson media agency newspaper statement
   authority prosecutor court team party union group department office council committee people critic supporter expert
   resident family parent neighbour neighbor campaigner firm bank association police`.split(/\s+/),
);

/** Whether words can be who something comes from: a name, a person’s role, a body, a record. A moment or a building is none. */
export function isSpeaker(words: string): boolean {
  if (/\p{Ll} \p{Lu}|^\p{Lu}\p{Ll}*(?: \p{Lu}|$)|\p{Lu}{2}/u.test(words)) return true;
  return words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .flatMap((word) => [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')])
    .some(
      (word) =>
        SPEAKERS.has(word) ||
        RECORDS.has(word) ||
        LEADER_ROLES.has(word) ||
        OFFICE_ROLES.has(word) ||
        TIE_ROLES.has(word),
    );
}
