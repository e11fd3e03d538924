import { fillOut } from './fill-out';
import { isCalledBody } from './find-called-bodies';
import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import type { ScoredName } from './read-twice';
import { isListed, isTitle } from './read-word';
import { KIND } from './tags';

const CAPITAL = /^\p{Lu}/u;
const NAME_LIKE = /^\p{Lu}\p{L}{2,}/u;
/** Tokens of the longest name that is looked for again. */
const LONGEST = 7;
/** How sure a name is that was found only because it is one elsewhere in the document. */
const SECOND_HAND = 0.5;

/** What the document as a whole says of its names. */
interface Ledger {
  /** How often a name was read as outside (unused), person, organization, place. */
  readonly counts: Map<string, number[]>;
  /** Last words of people's full names, with how often. */
  readonly surnames: Map<string, number>;
  /** Lone words that the text explains, with their kind: acronyms of a name, what a noun calls an organisation. */
  readonly explained: Map<string, number>;
}

/**
 * Makes the names of a document agree: an acronym is what its expansion is, a surname is a person, a name that is read
 * one way most of the time is that everywhere, and a name known from elsewhere is found where it was missed.
 */
export function settleNames(sentences: readonly NameSentence[], found: readonly ScoredName[][]): ScoredName[][] {
  const ledger = keepLedger(sentences, found);
  const wanted = toWanted(ledger, sentences);
  return found.map((names, index) => {
    const sentence = sentences[index];
    if (!sentence) return [];
    const settled = names.map((name) => ({ ...name, kind: settleKind(textOf(sentence, name), name, ledger) }));
    return [...settled, ...findMissed(sentence, settled, wanted, ledger)].sort((a, b) => a.first - b.first);
  });
}

const textOf = ({ tokens }: NameSentence, { first, last }: { first: number; last: number }) =>
  tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ');

function keepLedger(sentences: readonly NameSentence[], found: readonly ScoredName[][]): Ledger {
  const ledger: Ledger = { counts: new Map(), surnames: new Map(), explained: new Map() };
  sentences.forEach((sentence, index) => {
    for (const name of found[index] ?? []) {
      const text = textOf(sentence, name);
      const counts = ledger.counts.get(text) ?? [0, 0, 0, 0];
      counts[name.kind] = (counts[name.kind] ?? 0) + 1;
      ledger.counts.set(text, counts);
      const last = sentence.tokens[name.last]?.text ?? '';
      if (name.kind === KIND.person && name.last > name.first && NAME_LIKE.test(last)) {
        ledger.surnames.set(last, (ledger.surnames.get(last) ?? 0) + 1);
      }
      if (name.kind === KIND.person) continue;
      const isOwnWord = name.first === name.last && !isListed(sentence.words[name.first], LIST.commonWord);
      if (isOwnWord && isCalledBody(sentence, name)) ledger.explained.set(text, KIND.organization);
      const initials = initialsOf(sentence, name);
      if (initials.length > 2) ledger.explained.set(initials, name.kind);
      const acronym = acronymBehind(sentence, name);
      if (acronym) ledger.explained.set(acronym, name.kind);
    }
  });
  return ledger;
}

/** "African Union (AU)": letters in brackets behind a name that begin its words. */
function acronymBehind(sentence: NameSentence, name: ScoredName): string | null {
  const next = sentence.tokens.slice(name.last + 1).map((token) => token.text);
  const [open, letters, close] = /^[’']s$/.test(next[0] ?? '') ? next.slice(1, 4) : next.slice(0, 3);
  if (open !== '(' || close !== ')' || !letters || !/^\p{Lu}\p{L}{1,8}$/u.test(letters)) return null;
  const initials = initialsOf(sentence, name);
  const capitals = letters.replace(/\P{Lu}/gu, '');
  const fits = initials.includes(capitals) || (initials.length > 1 && capitals.includes(initials));
  return capitals.length > 1 && fits ? letters : null;
}

const initialsOf = ({ tokens }: NameSentence, { first, last }: ScoredName) =>
  tokens
    .slice(first, last + 1)
    .filter((token) => CAPITAL.test(token.text))
    .map((token) => token.text.charAt(0))
    .join('');

function settleKind(text: string, { first, last, kind }: ScoredName, { counts, surnames, explained }: Ledger): number {
  const acronym = explained.get(text);
  if (acronym) return acronym;
  const read = counts.get(text) ?? [];
  const times = (of: number) => read[of] ?? 0;
  const full = surnames.get(text) ?? 0;
  if (first === last && full && kind !== KIND.person && times(kind) <= full + times(KIND.person)) return KIND.person;
  const [best = kind] = [1, 2, 3].sort((a, b) => times(b) - times(a));
  // A name of several words is one thing throughout; a lone word may be a person here and a place there.
  if (first !== last) return best;
  return times(best) > 1 && times(best) >= 2 * times(kind) + 1 ? best : kind;
}

/** Names to look for where nothing was found, by their first word, the longest first. */
type Wanted = Map<string, { readonly words: readonly string[]; readonly kind: number }[]>;

function toWanted({ counts, explained }: Ledger, sentences: readonly NameSentence[]): Wanted {
  const wanted: Wanted = new Map();
  const ordinary = wordsListed(sentences, LIST.commonWord | LIST.title | LIST.date | LIST.demonym);
  const add = (words: readonly string[], kind: number) => {
    const [first = ''] = words;
    wanted.set(first, [...(wanted.get(first) ?? []), { words, kind }]);
  };
  for (const [text, read] of counts) {
    const words = text.split(' ');
    const [kind = 0] = [1, 2, 3].sort((a, b) => (read[b] ?? 0) - (read[a] ?? 0));
    const isSure = words.length > 1 || ((read[kind] ?? 0) > 1 && NAME_LIKE.test(text) && !ordinary.has(text));
    if (isSure && words.length <= LONGEST) add(words, kind);
  }
  for (const [letters, kind] of explained) add([letters], kind);
  for (const list of wanted.values()) list.sort((a, b) => b.words.length - a.words.length);
  return wanted;
}

function wordsListed(sentences: readonly NameSentence[], bits: number): Set<string> {
  const listed = new Set<string>();
  for (const { words, tokens } of sentences) {
    words.forEach((word, at) => {
      if (isListed(word, bits)) listed.add(tokens[at]?.text ?? '');
    });
  }
  return listed;
}

function findMissed(
  sentence: NameSentence,
  names: readonly ScoredName[],
  wanted: Wanted,
  { surnames }: Ledger,
): ScoredName[] {
  const { tokens, words } = sentence;
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of names) taken.fill(1, first, last + 1);
  const isFreeCapital = (at: number) => CAPITAL.test(tokens[at]?.text ?? '') && !taken[at];
  const missed: ScoredName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isFreeCapital(at)) continue;
    const isTitled = isTitle(words[at - 1]) || isListed(words[at - 1], LIST.demonym);
    const isInRun = at > 1 && isFreeCapital(at - 1) && !isTitled;
    const text = tokens[at]?.text ?? '';
    const fits = ({ words: all }: { words: readonly string[] }) =>
      all.every((word, part) => tokens[at + part]?.text === word && !taken[at + part]) &&
      (all.length > 1 || (!isInRun && !isFreeCapital(at + 1)));
    const match = wanted.get(text)?.find(fits);
    const isSurname = surnames.has(text) && !isInRun && !CAPITAL.test(tokens[at + 1]?.text ?? '');
    if (!match && !isSurname) continue;
    const kind = match?.kind ?? KIND.person;
    const found = { first: at, last: at + (match?.words.length ?? 1) - 1 };
    const full = kind === KIND.person ? fillOut(sentence, found) : found;
    const { first, last } = taken[full.first] || taken[full.last] ? found : full;
    missed.push({ first, last, kind, score: SECOND_HAND });
    taken.fill(1, first, last + 1);
  }
  return missed;
}
