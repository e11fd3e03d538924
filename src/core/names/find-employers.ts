import { BODY_ENDS, BODY_PLURALS, COMPANY_ENDS, COMPANY_VERBS, PARTY_PLURALS } from '../lexicon/body-words';
import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import type { ScoredName } from './read-twice';
import { isListed, type Word } from './read-word';
import { KIND } from './tags';

/** Who works somewhere: "an analyst at Granite Street Research". */
const WORKERS =
  /^(?:analyst|economist|strategist|researcher|professor|lecturer|scientist|engineer|executive|partner|fellow|psephologist)s?$/;
/** `MarketLedger`: capitals inside a word are a company’s, Mc, De and the like aside. */
const JOINED =
  /^(?!(?:Ma?c|De|Di|Da|Du|La|Le|Van|Von|Fitz|Jo|Mo|Ro|Mary|Saint)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}\p{L}*$/u;
const LOCAL = LIST.city | LIST.smallCity | LIST.country | LIST.region | LIST.place;
const PERSONAL = LIST.firstName | LIST.lastName;
const OTHER = LIST.title | LIST.demonym | LIST.date;
/** How sure a name is that only what stands around it shows. */
const SHOWN = 0.6;

/**
 * The names of a sentence with those that what stands around them shows to be organisations: where someone works, what
 * owns or makes something, members of a list of companies, words with capitals inside.
 */
export function findEmployers(sentence: NameSentence, names: readonly ScoredName[]): ScoredName[] {
  const { words, tokens, mode } = sentence;
  if (mode) return [...names]; // in capitals and title case any word may look like a name
  const listed = readList(sentence, names);
  const settled = names.map((name) => {
    const isUnlisted = !words.slice(name.first, name.last + 1).some((word) => isListed(word, LOCAL));
    const isBody =
      listed.has(name) ||
      (isUnlisted && name.kind === KIND.place && isWorkplace(sentence, name.first)) ||
      (name.first === name.last && isJoined(sentence, name.first));
    return isBody ? { ...name, kind: KIND.organization } : name;
  });
  const taken = new Uint8Array(words.length);
  for (const { first, last } of names) taken.fill(1, first, last + 1);
  const isFree = (at: number) => words[at]?.isCapital === true && !taken[at] && !isListed(words[at], OTHER);
  const missed: ScoredName[] = [];
  for (let first = 1; first < words.length; first++) {
    if (!isFree(first) || (first > 1 && words[first - 1]?.isCapital)) continue;
    let last = first;
    while (isFree(last + 1)) last += 1;
    const isOwner =
      tokens[last + 1]?.text === ',' &&
      tokens[last + 2]?.text === 'which' &&
      COMPANY_VERBS.has(tokens[last + 3]?.text ?? '');
    const isJoinedWord =
      first === last && isJoined(sentence, first) && /^(?:by|for|at|from|with|of)$/.test(tokens[first - 1]?.text ?? '');
    const isParty =
      first === last &&
      PARTY_PLURALS.has(tokens[first]?.text.toLowerCase() ?? '') &&
      /^[Tt]he$/.test(tokens[first - 1]?.text ?? '');
    const isBody =
      isWorkplace(sentence, first) || isOwner || isJoinedWord || isParty || endsAsBody(sentence, first, last);
    if (isBody && !words[last + 1]?.isCapital) missed.push({ first, last, kind: KIND.organization, score: SHOWN });
    first = last;
  }
  return [...settled, ...missed];
}

const isWorkplace = ({ tokens }: NameSentence, first: number) =>
  tokens[first - 1]?.text === 'at' && WORKERS.test(tokens[first - 2]?.text ?? '');

/** A run of capitals in the middle of a sentence that ends as companies do: "Kinetic Media". */
function endsAsBody({ tokens, words }: NameSentence, first: number, last: number): boolean {
  const end = tokens[last]?.text.toLowerCase() ?? '';
  const isRun =
    last > first && first > 1 && /^\p{Ll}/u.test(tokens[first - 1]?.text ?? '') && words[first]?.isWord === true;
  return isRun && (COMPANY_ENDS.has(end) || BODY_ENDS.has(end));
}

const isAlone = (words: readonly Word[], at: number) => !words[at - 1]?.isCapital && !words[at + 1]?.isCapital;

const isJoined = ({ tokens, words }: NameSentence, at: number) =>
  JOINED.test(tokens[at]?.text ?? '') && isAlone(words, at) && !isListed(words[at], PERSONAL);

/** Names read as people in a list that a plural noun opens: "two other companies, MediCab and Tez Chalo". */
function readList({ tokens }: NameSentence, names: readonly ScoredName[]): ReadonlySet<ScoredName> {
  const listed = new Set<ScoredName>();
  tokens.forEach((token, at) => {
    if (!BODY_PLURALS.has(token.text) || !/^[,:–(]$/.test(tokens[at + 1]?.text ?? '')) return;
    let next = at + 2;
    for (const name of names) {
      if (name.first < next) continue;
      const isNext = tokens.slice(next, name.first).every(({ text }) => /^(?:,|and|or|including)$/.test(text));
      if (!isNext) break;
      listed.add(name);
      next = name.last + 1;
    }
  });
  return listed;
}
