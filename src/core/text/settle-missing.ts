import { HELPERS } from '../lexicon/closed-words';
import { IRREGULAR_FORMS } from '../lexicon/irregular-verbs';
import { toVerb } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

/** Words that open a clause of their own. */
const OPENS =
  /^(?:who|whom|whose|which|that|what|where|when|while|whilst|if|because|although|though|as|than|how|why|whether|unless)$/;

/** Whether a word has tense: a base form behind `to`, a modal or another verb is none of its own. */
function hasTense(words: readonly WordDraft[], at: number): boolean {
  const word = words[at];
  if (word?.class === 'modal' || HELPERS.get(word?.lower ?? '')?.form === 'present') return true;
  if (word?.class !== 'verb' || word.verb === 'gerund' || word.verb === 'participle') return false;
  let before = at - 1;
  while (words[before]?.class === 'adverb') before--;
  return !(word.verb === 'base' && words[before]?.lower === 'to');
}

/** The words of the clause around a word that stand between marks or words that open a clause, `[from, to)`. */
function clauseAround(words: readonly WordDraft[], at: number): readonly [number, number] {
  const isBoundary = (word: WordDraft, index: number): boolean =>
    /^[,;:.!?—–()“”"]$|^but$/.test(word.text) ||
    OPENS.test(word.lower) ||
    (/^(?:and|or)$/.test(word.lower) &&
      /^(?:verb|modal|adverb|preposition|pronoun)$/.test(words[index + 1]?.class ?? ''));
  const to = words.findIndex((word, index) => index > at && isBoundary(word, index));
  return [words.slice(0, at).findLastIndex(isBoundary) + 1, to < 0 ? words.length : to];
}

const isOwner = (word: WordDraft | undefined): boolean => word?.class === 'particle' && /^[’']s?$/.test(word.lower);

/** How many the subject right before a word is: what its prepositions lead to is none of it. Null when no noun phrase fills the clause up to there. */
function countSubject(words: readonly WordDraft[], start: number, at: number): 'one' | 'many' | null {
  let end = at;
  while (words[end - 1]?.class === 'adverb') end--;
  let head: WordDraft | null = null;
  for (const word of words.slice(start, end)) {
    if (word.class === 'preposition') {
      if (head) break;
      return null;
    }
    if (/^(?:noun|name|pronoun)$/.test(word.class)) head = word;
    else if (!/^(?:determiner|adjective|number|adverb)$/.test(word.class) && word.lower !== 'and' && !isOwner(word))
      return null;
  }
  const phrase = words.slice(start, end);
  const led = phrase.findIndex(({ class: kind }) => kind === 'preposition');
  const isJoined = phrase.slice(0, led < 0 ? phrase.length : led).some(({ lower }) => lower === 'and');
  const last = words[end - 1];
  if (!head || !last || !/^(?:noun|name|pronoun|number)$/.test(last.class)) return null;
  const inside = words.slice(start, end);
  if (inside.some(({ class: kind }) => kind === 'verb' || kind === 'modal')) return null;
  const isMany =
    isJoined ||
    head.plural ||
    /^(?:they|we|people|police|staff|crew|some|most|many|others|these|those|both|all|several)$/.test(head.lower);
  return isMany ? 'many' : 'one';
}

/** What may stand behind a verb and not behind the noun that it looks like. */
const OBJECT = /^(?:determiner|pronoun|number|name)$/;

/** Whether a word would do as the verb of a subject of one or of many. */
function agrees(word: WordDraft, count: 'one' | 'many'): 'past' | 'present' | 'base' | null {
  const irregular = IRREGULAR_FORMS.get(word.lower);
  if (irregular?.past && irregular.base) return 'past';
  if (word.class === 'adjective') return /[^e]ed$/.test(word.lower) && word.maybeVerb ? 'past' : null;
  if (/[^su]s$/.test(word.lower)) return count === 'one' ? 'present' : null;
  return count === 'many' && !word.plural && !/(?:ing|ed)$/.test(word.lower) ? 'base' : null;
}

/** Whether a clause that starts at an index states something: it opens the sentence, stands behind its opening adjunct, or has such an opener. */
function isStated(words: readonly WordDraft[], start: number): boolean {
  if (start === 0 || /^(?:because|although|though|if|while|whether)$/.test(words[start - 1]?.lower ?? '')) return true;
  // `In 2003, the band split, and it …`
  return words[0]?.class === 'preposition' && words.findIndex(({ text }) => text === ',') === start - 1;
}

/** Adverbs that stand between a subject and its verb, and hardly ever before a noun. */
const BETWEEN = /^(?:still|also|never|always|often|usually|now|already|rarely|soon)$/;

/** Whether what stands around a word, in a clause from `start` on, lets it be the verb in a form. */
function goesOn(words: readonly WordDraft[], start: number, at: number, form: 'past' | 'present' | 'base'): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || !next) return false;
  if (OBJECT.test(next.class) && !(next.class === 'name' && /^\p{Lu}/u.test(before.text))) return true;
  if (/^(?:to|that|off|up|down|out|back)$/.test(next.lower) || next.verb === 'gerund') return true;
  if (before.class === 'adverb' && BETWEEN.test(before.lower)) return true;
  if (word.class === 'adjective') return next.class !== 'adjective';
  if (form === 'past') return next.class === 'preposition';
  return (
    form === 'present' && words[start]?.class === 'determiner' && /^(?:noun|adjective|preposition)$/.test(next.class)
  );
}

/**
 * `Lind still plans to go`, `Most people start smoking young`, `The treaty of 1979 limits the number`: a clause without a tensed
 * verb has it in what may be one, goes with the subject before it in number, and stands before an object, an infinitive or the like.
 */
const settleMissing: ClassRule = (words, at) => {
  const word = words[at];
  if (!word || !/^(?:noun|adjective)$/.test(word.class) || word.name || !word.maybeVerb || /^\p{Lu}/u.test(word.text))
    return;
  if (words.at(-1)?.text !== '.') return;
  const [start, end] = clauseAround(words, at);
  for (let i = start; i < end; i++) if (hasTense(words, i)) return;
  const count = isStated(words, start) ? countSubject(words, start, at) : null;
  const form = count && agrees(word, count);
  if (!form) return;
  const isClosed =
    word.lower === 'split' && words[end]?.text === ',' && /^(?:and|but)$/.test(words[end + 1]?.lower ?? '');
  if (at + 1 < end ? goesOn(words, start, at, form) : isClosed) toVerb(word, form);
};

/** The rules for a clause that lacks its verb. */
export const MISSING_RULES: readonly ClassRule[] = [settleMissing];
