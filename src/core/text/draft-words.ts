import { CLOSED_WORDS, HELPERS } from '../lexicon/closed-words';
import { IRREGULAR_FORMS } from '../lexicon/irregular-verbs';
import { NOUN_VERBS } from '../lexicon/noun-verbs';
import { SMALL_CARDINALS } from '../lexicon/number-words';
import { isKnownVerb, isPlainVerb } from '../lexicon/plain-verbs';
import type { Name, Span, VerbForm, WordClass } from '../model';
import type { TermTags } from './tag-with-compromise';
import type { WordDraft } from './word-draft';

const OPEN_CLASSES: readonly (readonly [string, WordClass])[] = [
  ['Value', 'number'],
  ['Verb', 'verb'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Noun', 'noun'],
];

/** Endings that make an adjective of a hyphened word: `Russian-built`, `two-year`, `state-of-the-art`. */
const HYPHEN_ADJECTIVE =
  /-(?:\p{L}+ed|built|made|born|led|held|owned|run|known|old|long|wide|high|free|based|year|month|week|day|hour|minute|mile|metre|meter|foot|point|time|term|scale|level|style|era|ranking|\p{L}+ing|the-art)$/u;

/** Irregular past forms that are nouns as well. */
const NOUN_TOO = new Set(
  'saw ground wound spoke shot thought felt left bound lay rose fell bore dove found'.split(' '),
);

/** Plurals without an -s, which no place in a sentence makes singular. Source: Quirk et al., §§ 5.83–5.84. */
const IRREGULAR_PLURAL = /^(?:children|people|men|women|feet|teeth)$/;

/** A form in -s that is no form of an irregular verb: a plural as well as it may be a verb. */
const isBarePlural = (lower: string): boolean =>
  /[^su]s$/.test(lower) && !IRREGULAR_FORMS.has(lower.replace(/e?s$/, ''));

/** First guess at every word of a sentence from its form and compromise's tags, to be turned by context. */
export function draftWords(
  text: string,
  tokens: readonly Span[],
  names: readonly Name[],
  tagged: readonly (TermTags | null)[],
): WordDraft[] {
  return tokens.map((span, index) => {
    const words = text.slice(span.start, span.end);
    const lower = words
      .toLowerCase()
      .replace("'", '’')
      .replace(/’ (?=[st]$)/, '’');
    const name = names.find((one) => one.start < span.end && span.start < one.end) ?? null;
    const { tags, doubt } = tagged[index] ?? { tags: new Set<string>(), doubt: '' };
    const base = {
      ...span,
      text: words,
      lower,
      name,
      tags,
      plural: tags.has('Plural') || IRREGULAR_PLURAL.test(lower),
    };
    const irregular = IRREGULAR_FORMS.get(lower);
    const maybe = {
      maybeNoun:
        !isPlainVerb(lower) &&
        (isBarePlural(lower) ||
          NOUN_VERBS.has(lower) ||
          tags.has('Noun') ||
          /Noun|Plural|Actor|Person|Gerund/.test(doubt)),
      maybeVerb:
        tags.has('Verb') ||
        /Verb|Present|Past|Gerund/.test(doubt) ||
        irregular !== undefined ||
        IRREGULAR_FORMS.get(lower.replace(/s$/, ''))?.base === true ||
        isKnownVerb(lower) ||
        NOUN_VERBS.has(lower.replace(/s$/, '')) ||
        /ed$/.test(lower),
      maybeAdjective: tags.has('Adjective') || /Adj/.test(doubt),
    };
    const first = isMoneyCode(text, span) ? 'noun' : guessClass(words, lower, tags, name, index > 0);
    return { ...base, ...maybe, class: first, verb: first === 'verb' ? guessForm(lower, tags) : null };
  });
}

/** Closed-class words that a capital in mid-sentence makes a month or name of. */
const NAMES_TOO = new Set(['may', 'will']);
const isCode = (words: string): boolean => words === 'US' || words === 'IT';

/** `CA` in `CA$15`: no `ca` of `can’t`. */
const isMoneyCode = (text: string, { start, end }: Span): boolean =>
  /^\p{Lu}{1,2}[$£]$/u.test(text.slice(start, end + 1)) && /\p{N}/u.test(text[end + 1] ?? '');

function guessClass(
  words: string,
  lower: string,
  tags: ReadonlySet<string>,
  name: Name | null,
  inside: boolean,
): WordClass {
  if (!/[\p{L}\p{N}]/u.test(words)) return 'punctuation';
  if (name) return 'name';
  const closed = CLOSED_WORDS.get(lower);
  if (closed && !(/^\p{Lu}/u.test(words) && (isCode(words) || (inside && NAMES_TOO.has(lower))))) return closed;
  if (HELPERS.has(lower)) return 'verb';
  return guessClitic(lower) ?? guessOpenClass(lower, tags);
}

function guessClitic(lower: string): WordClass | undefined {
  if (lower === '’s') return 'particle';
  if (lower === '’ll' || lower === '’d') return 'modal';
  return /^’(?:re|ve|m)$/.test(lower) ? 'verb' : undefined;
}

function guessOpenClass(lower: string, tags: ReadonlySet<string>): WordClass {
  if (/^\p{N}[\p{N}.,]*(?:st|nd|rd|th|bn|m|k)?$/u.test(lower)) return 'number';
  if (lower.includes('-')) {
    if (lower.split('-').every((part) => part in SMALL_CARDINALS)) return 'number';
    if (HYPHEN_ADJECTIVE.test(lower) || tags.has('Adjective')) return 'adjective';
    return tags.has('Value') ? 'number' : 'noun';
  }
  const irregular = IRREGULAR_FORMS.get(lower);
  if (irregular && !irregular.base && !(tags.has('Noun') && NOUN_TOO.has(lower))) return 'verb';
  if (tags.has('Date')) return 'noun';
  if (isPlainVerb(lower)) return 'verb';
  return OPEN_CLASSES.find(([tag]) => tags.has(tag))?.[1] ?? 'noun';
}

/** The form that the word's own shape tells; past against participle is left to context. */
export function guessForm(lower: string, tags: ReadonlySet<string>): VerbForm {
  const helper = HELPERS.get(lower);
  if (helper) return helper.form;
  if (lower === '’re' || lower === '’m' || lower === '’ve') return 'present';
  const irregular = IRREGULAR_FORMS.get(lower);
  if (irregular && !irregular.base) return irregular.past ? 'past' : 'participle';
  if (irregular?.past && tags.has('PastTense')) return 'past';
  if (/[^aeiou]ing$/.test(lower) || /[aeiouy].*ing$/.test(lower)) return 'gerund';
  if (/ed$/.test(lower) && !irregular) return 'past';
  if (/[^s]s$/.test(lower) && !irregular) return 'present';
  return 'base';
}
