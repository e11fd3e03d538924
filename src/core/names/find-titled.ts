import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import type { ScoredName } from './read-twice';
import { isListed, isTitle } from './read-word';
import { KIND } from './tags';

/** Lists whose words make something else than a person of what follows a title: "President Business School". */
const OTHER =
  LIST.title | LIST.demonym | LIST.organizationEnd | LIST.placeEnd | LIST.country | LIST.date | LIST.knownBody;
/** How sure a name is that stands behind a title and was not read as one. */
const TITLED = 0.6;

/** "His daughter, Anke, is": a lone capital between commas behind what someone is. */
export function isExplainedPerson({ words, tokens }: NameSentence, at: number): boolean {
  const isBetween = tokens[at - 1]?.text === ',' && /^[,.]$/.test(tokens[at + 1]?.text ?? '');
  return isBetween && isTitle(words[at - 2]) && words[at - 2]?.isCapital === false;
}

/** People behind a capitalised title who were not read as names: "President" before a run of capitals that nothing else claims. */
export function findTitled(sentence: NameSentence, names: readonly ScoredName[]): ScoredName[] {
  const { words, tokens, mode } = sentence;
  if (mode) return []; // in capitals and title case a title says nothing
  const taken = new Uint8Array(words.length);
  for (const { first, last } of names) taken.fill(1, first, last + 1);
  const isFree = (at: number) => words[at]?.isCapital === true && !taken[at] && !isListed(words[at], OTHER);
  const found: ScoredName[] = [];
  for (let at = 1; at < words.length; at++) {
    if (isFree(at) && isExplainedPerson(sentence, at) && !isListed(words[at], LIST.commonWord)) {
      found.push({ first: at, last: at, kind: KIND.person, score: TITLED });
      continue;
    }
    const title = words[at - 1];
    if (!title?.isCapital || !isTitle(title) || taken[at - 1] || !isFree(at)) continue;
    let last = at;
    while (isFree(last + 1)) last += 1;
    const isName = words.slice(at, last + 1).some((word) => !isListed(word, LIST.commonWord) && word.length > 2);
    const isClosed = !words[last + 1]?.isCapital;
    if (isName && isClosed && /^\p{Lu}\p{L}/u.test(tokens[at]?.text ?? '')) {
      found.push({ first: at, last, kind: KIND.person, score: TITLED });
    }
    at = last;
  }
  return found;
}
