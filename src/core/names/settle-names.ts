import { fillOut } from './fill-out';
import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import { keepLedger, type Ledger, textOf } from './name-ledger';
import type { ScoredName } from './read-twice';
import { isListed, isTitle } from './read-word';
import { KIND } from './tags';
import { tidyName } from './tidy-name';

const CAPITAL = /^\p{Lu}/u;
const NAME_LIKE = /^\p{Lu}\p{L}{2,}/u;
/** Tokens of the longest name that is looked for again. */
const LONGEST = 7;
/** How sure a name is that was found only because it is one elsewhere in the document. */
const SECOND_HAND = 0.5;

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
    const settled = names.map((name) => {
      const whole = toWhole(sentence, name, ledger);
      return { ...whole, kind: settleKind(textOf(sentence, whole), whole.kind, ledger) };
    });
    return [...settled, ...findMissed(sentence, settled, wanted, ledger)].sort((a, b) => a.first - b.first);
  });
}

/** A surname that the document has with the capital before it: "Harsh Bansal", where only "Bansal" was read. */
function toWhole(sentence: NameSentence, name: ScoredName, { counts }: Ledger): ScoredName {
  const longer = { ...name, first: name.first - 1 };
  const isKnown =
    name.kind === KIND.person && name.first > 0 && (counts.get(textOf(sentence, longer))?.[KIND.person] ?? 0) > 0;
  return isKnown && name.first === name.last ? longer : name;
}

function settleKind(text: string, kind: number, ledger: Ledger): number {
  const { counts, surnames, located, explained } = ledger;
  const acronym = explained.get(text);
  if (acronym) return acronym;
  const read = counts.get(text) ?? [];
  const times = (of: number) => read[of] ?? 0;
  const full = surnames.get(text) ?? 0;
  // "Sydney said", of Ann Sydney: a place is somewhere, and a name that never is one is a surname.
  const isNowhere = kind !== KIND.organization && !located.has(text);
  const isRare = kind !== KIND.person && times(kind) <= full + times(KIND.person);
  const isLone = !text.includes(' ');
  if (isLone && full && (isNowhere || isRare)) return KIND.person;
  if (kind !== KIND.organization && isCountry(text, ledger)) return KIND.place;
  const [best = kind] = [1, 2, 3].sort((a, b) => times(b) - times(a));
  // A name of several words is one thing throughout; a lone word may be a person here and a place there.
  if (!isLone) return isCalledByLast(text, best, counts) ? KIND.organization : best;
  return times(best) > 1 && times(best) >= 2 * times(kind) + 1 ? best : kind;
}

/** A country whose people the text speaks of, where nobody bears its name: "Jordan", beside "Jordanian". */
const isCountry = (text: string, { countries, counts }: Ledger): boolean =>
  countries.has(text) && ![...counts].some(([other, read]) => other.startsWith(`${text} `) && read[KIND.person]);

/** Whether what was read as a place is an organisation where the text has its last word alone: "Vale", of "Harlow Vale". */
function isCalledByLast(text: string, kind: number, counts: Ledger['counts']): boolean {
  const last = counts.get(text.slice(text.lastIndexOf(' ') + 1)) ?? [];
  return kind === KIND.place && (last[KIND.organization] ?? 0) > Math.max(1, last[KIND.place] ?? 0);
}

/** A name to look for where nothing was found. */
interface WantedName {
  readonly words: readonly string[];
  readonly kind: number;
  /** True for a word with another use, which counts only where no sentence or line begins. */
  readonly inside: boolean;
}

/** Names to look for by their first word, the longest first. */
type Wanted = Map<string, WantedName[]>;

function toWanted(ledger: Ledger, sentences: readonly NameSentence[]): Wanted {
  const { counts, explained } = ledger;
  const wanted: Wanted = new Map();
  const ordinary = wordsListed(sentences, LIST.commonWord | LIST.title | LIST.date | LIST.demonym);
  const titled = wordsListed(sentences, LIST.title | LIST.date | LIST.demonym);
  const add = (words: readonly string[], kind: number, inside = false) => {
    const [first = ''] = words;
    wanted.set(first, [...(wanted.get(first) ?? []), { words, kind, inside }]);
  };
  for (const [text, read] of counts) {
    const words = text.split(' ');
    const [most = 0] = [1, 2, 3].sort((a, b) => (read[b] ?? 0) - (read[a] ?? 0));
    const kind = settleKind(text, most, ledger);
    const isWord = NAME_LIKE.test(text) && ((read[kind] ?? 0) > 1 || kind !== KIND.person);
    if (words.length > LONGEST || explained.has(text)) continue;
    if (words.length > 1 || (isWord && !ordinary.has(text))) add(words, kind);
    else if (isWord && kind === KIND.organization && !titled.has(text)) add(words, kind, true);
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
    const isInside = isInText(sentence, at);
    const fits = ({ words: all, inside }: WantedName) =>
      (!inside || isInside) &&
      all.every((word, part) => tokens[at + part]?.text === word && !taken[at + part]) &&
      (all.length > 1 || (!isInRun && !isFreeCapital(at + 1)));
    const match = wanted.get(text)?.find(fits);
    const isSurname = surnames.has(text) && !isInRun && !CAPITAL.test(tokens[at + 1]?.text ?? '');
    if (!match && !isSurname) continue;
    const kind = match?.kind ?? KIND.person;
    const found = { first: at, last: at + (match?.words.length ?? 1) - 1 };
    const full = kind === KIND.person ? fillOut(sentence, found) : found;
    const { first, last } = taken[full.first] || taken[full.last] ? found : full;
    const name = { first, last, kind, score: SECOND_HAND };
    // "the Singapore dollar"
    if (!(isSurname && isBare(sentence, at)) && tidyName(sentence, name).length === 0) continue;
    missed.push(name);
    taken.fill(1, first, last + 1);
  }
  return missed;
}

/** Whether a word stands behind another of its sentence, where no capital is due. */
const isInText = ({ tokens, mode }: NameSentence, at: number): boolean =>
  at > 0 && !mode && /\p{Ll}$/u.test(tokens[at - 1]?.text ?? '');

/** "with King", of Ada King, is no title: that has an article. */
const isBare = (sentence: NameSentence, at: number): boolean =>
  isInText(sentence, at) && !/^(?:the|an?|his|her|its|our|their)$/.test(sentence.tokens[at - 1]?.text ?? '');
