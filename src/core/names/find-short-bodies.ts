import { CLUB_ENDS, COMPANY_ENDS } from '../lexicon/body-words';
import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import type { ScoredName } from './read-twice';
import { isListed } from './read-word';
import { KIND } from './tags';

/** What the first word of an organisation's name may not be if it is to stand for the whole. */
const ORDINARY = LIST.title | LIST.date | LIST.demonym | LIST.country | LIST.region | LIST.connector;
/** How sure a name is that is short for one elsewhere in the document. */
const SHORT = 0.5;
const NAME_LIKE = /^\p{Lu}\p{L}{2,}/u;

/**
 * Finds companies and clubs by the short form of a name that the document has in full: "Brightwell" where "Brightwell
 * Foods" was named, "United" for "Brackton United". A word that is part of a person's name there is left alone.
 */
export function findShortBodies(sentences: readonly NameSentence[], found: readonly ScoredName[][]): ScoredName[][] {
  const short = gatherShort(sentences, found);
  if (short.size === 0) return found.map((names) => [...names]);
  return found.map((names, index) => {
    const sentence = sentences[index];
    if (!sentence) return [...names];
    const { tokens, words } = sentence;
    const isInside = (at: number) =>
      /^\p{Ll}/u.test(tokens[at - 1]?.text ?? '') || /^[’']s?$/.test(tokens[at + 1]?.text ?? '');
    const isShort = (at: number) =>
      short.has(tokens[at]?.text ?? '') &&
      !words[at - 1]?.isCapital &&
      !words[at + 1]?.isCapital &&
      (!isListed(words[at], LIST.commonWord) || CLUB_ENDS.has(tokens[at]?.text.toLowerCase() ?? '') || isInside(at));
    const isShortName = ({ first, last }: ScoredName) =>
      first === last ? isShort(first) : short.has(toText(sentence, first, last));
    const settled = names.map((name) => (isShortName(name) ? { ...name, kind: KIND.organization } : name));
    const taken = new Set(names.flatMap(({ first, last }) => [first, last]));
    const missed = tokens.flatMap((_token, at): ScoredName[] =>
      isShort(at) && !taken.has(at) ? [{ first: at, last: at, kind: KIND.organization, score: SHORT }] : [],
    );
    return [...settled, ...missed].sort((a, b) => a.first - b.first);
  });
}

/** First words of companies' and clubs' names, and clubs' last ones, that are no part of a person's name. */
function gatherShort(sentences: readonly NameSentence[], found: readonly ScoredName[][]): ReadonlySet<string> {
  const long = sentences.flatMap((sentence, index) =>
    (found[index] ?? []).filter(({ first, last }) => last > first).map((name) => ({ sentence, name })),
  );
  const people = new Set(
    long.flatMap(({ sentence: { tokens }, name: { first, last, kind } }) =>
      kind === KIND.person ? tokens.slice(first, last + 1).map(({ text }) => text) : [],
    ),
  );
  const short = long.flatMap(({ sentence, name }) =>
    name.kind === KIND.organization ? shortFormsOf(sentence, name) : [],
  );
  return new Set(short.filter((word) => !people.has(word)));
}

function shortFormsOf({ tokens, words }: NameSentence, { first, last }: ScoredName): string[] {
  const [head, tail] = [tokens[first]?.text ?? '', tokens[last]?.text ?? ''];
  const isClub = CLUB_ENDS.has(tail.toLowerCase());
  if (!isClub && !COMPANY_ENDS.has(tail.toLowerCase())) return [];
  const begins = NAME_LIKE.test(head) && !isListed(words[first], ORDINARY);
  const allBut = isClub && last > first + 1 ? [toText({ tokens }, first, last - 1)] : [];
  return [...(begins ? [head] : []), ...(isClub ? [tail] : []), ...allBut];
}

const toText = ({ tokens }: Pick<NameSentence, 'tokens'>, first: number, last: number) =>
  tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
