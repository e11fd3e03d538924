import { IRREGULAR_FORMS } from '../lexicon/irregular-verbs';
import { isTensed, toNoun, toVerb } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

/** Past forms that are nouns or adjectives as well. Source: the entries of those forms in Merriam-Webster’s Collegiate. */
const ELSE_TOO = new Set(
  `bent bit bore born bound bred broke built dove drove drunk fed fell felt flown found ground hung laid lay leapt led left lit
   lost met rent rode rose rung saw shed shot sped split spat spoke stole stuck sunk swung thought trod wound won wove`.split(
    /\s+/,
  ),
);

/** Whether a form is the past of a verb and nothing else: `took`, `went`. */
export const isOnlyPast = ({ lower, text, name }: WordDraft): boolean => {
  const irregular = IRREGULAR_FORMS.get(lower);
  return irregular?.past === true && !irregular.base && !name && text === lower && !ELSE_TOO.has(lower);
};

/** `The hearing took place`: a form that is only ever the past of a verb is no noun, and what opens a phrase before it is. */
export const settleOnlyPast: ClassRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !isOnlyPast(word)) return;
  if (word.class === 'noun') toVerb(word, 'past');
  if (before?.class === 'adjective' && /ing$/.test(before.lower) && words[at - 2]?.class === 'determiner')
    toNoun(before);
};

/** `a war that left 16,000 people dead`: behind the pronoun of a relative clause and before its object, a past form is no noun. */
export const settleRelativePast: ClassRule = (words, at) => {
  const word = words[at];
  const [noun, that, next] = [words[at - 2], words[at - 1], words[at + 1]];
  if (word?.class !== 'noun' || IRREGULAR_FORMS.get(word.lower)?.past !== true) return;
  if (!that || !/^(?:that|which|who)$/.test(that.lower) || !/^(?:noun|name|punctuation)$/.test(noun?.class ?? ''))
    return;
  if (!/^(?:determiner|number|pronoun|name)$/.test(next?.class ?? '')) return;
  that.class = that.lower === 'which' ? that.class : 'pronoun';
  toVerb(word, 'past');
};

/** `United beat City`, `voters in Chad cast ballots`: a verb whose past is its base form, between a subject and an object; a bare plural is one where nothing else is tensed. */
export const settleSamePast: ClassRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  const irregular = IRREGULAR_FORMS.get(word?.lower ?? '');
  if (!word || !before || !irregular?.base || !irregular.past || before.plural || word.verb === 'past') return;
  const next = words[at + 1];
  const object =
    next?.class === 'name' ||
    next?.class === 'determiner' ||
    next?.class === 'pronoun' ||
    next?.class === 'number' ||
    (next?.class === 'noun' && next.plural && !words.some((one) => one !== word && isTensed(one)));
  if ((before.class === 'name' || (before.class === 'noun' && word.class === 'verb')) && object) toVerb(word, 'past');
};

/** `…, killing 14 people`: behind a comma and before its object, a form in -ing is no noun. */
export const settleParticiple: ClassRule = (words, at) => {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !/^(?:noun|adjective)$/.test(word.class) || word.name || !/ing$/.test(word.lower)) return;
  if (!(word.maybeVerb || NO_NOUN.test(word.lower)) || words[at - 1]?.text !== ',') return;
  const object =
    /^(?:determiner|number|name|pronoun)$/.test(next?.class ?? '') ||
    (next?.class === 'noun' && NO_NOUN.test(word.lower)) ||
    (next?.lower === 'at' && words[at + 2]?.lower === 'least');
  if (object) toVerb(word, 'gerund');
};

/** Forms in -ing that are hardly ever nouns: `…, causing president Lind to resign`. */
const NO_NOUN = /^(?:causing|forcing|prompting|urging|allowing|enabling|letting|making|leaving|sending)$/;

/** `Shares rose 12 per cent`, `said prices rose`: where a sentence, or what is said in it, has no tensed verb, a past form that may be a noun is the verb. */
export const settleLonePast: ClassRule = (words, at) => {
  const word = words[at];
  const irregular = IRREGULAR_FORMS.get(word?.lower ?? '');
  if (word?.class !== 'noun' || word.name || irregular?.past !== true || irregular.base || at === 0) return;
  const before = words[at - 1];
  if (!before || !/^(?:noun|name|pronoun|adverb)$/.test(before.class)) return;
  const said = words
    .slice(0, at)
    .findLastIndex(({ class: kind, lower }) => kind === 'verb' && /^(?:said|says)$/.test(lower));
  const rest = words.slice(said + 1);
  if (rest.some((one) => one.class === 'modal' || one.verb === 'past' || one.verb === 'present')) return;
  toVerb(word, 'past');
};

/** `The 24-year-old scored 18 goals`, `The 24-year-old, who left,`: an age behind an article that no noun follows is whoever is of that age, and a past form behind it the verb. */
export const settleAged: ClassRule = (words, at) => {
  const [word, next, object] = words.slice(at, at + 3);
  if (!word || !/^\d+-year-old$/.test(word.lower) || words[at - 1]?.class !== 'determiner') return;
  const isPast = next && (/ed$/.test(next.lower) ? next.maybeVerb : IRREGULAR_FORMS.get(next.lower)?.past === true);
  const isObject = /^(?:determiner|number|pronoun|preposition|particle|name|conjunction|adverb)$/.test(
    object?.class ?? '',
  );
  if (next && isPast && !next.name && /^(?:adjective|noun)$/.test(next.class) && isObject) toVerb(next, 'past');
  if (!next || /^(?:punctuation|auxiliary|modal|verb|preposition|conjunction|adverb)$/.test(next.class)) toNoun(word);
};
