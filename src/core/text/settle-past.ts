import { IRREGULAR_FORMS } from '../lexicon/irregular-verbs';
import { isTensed, toVerb } from './turn-class';
import type { ClassRule } from './word-draft';

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
  if (word?.class !== 'noun' || word.name || !/ing$/.test(word.lower) || !word.maybeVerb || words[at - 1]?.text !== ',')
    return;
  const object =
    /^(?:determiner|number|name|pronoun)$/.test(next?.class ?? '') ||
    (next?.lower === 'at' && words[at + 2]?.lower === 'least');
  if (object) toVerb(word, 'gerund');
};

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
