import { canonicalName } from '../../figures/link-to-document';
import { readDescription } from '../../figures/read-description';
import { roleOf } from '../../figures/role-words';
import { CONTESTS } from '../../lexicon/contests';
import type { Country } from '../../lexicon/countries';
import { GENERIC_NOUNS } from '../../lexicon/generic-nouns';
import { HOMOGRAPHS } from '../../lexicon/homographs';
import { IRREGULAR_FORMS } from '../../lexicon/irregular-verbs';
import { COUNTRY_BY_SEAT } from '../../lexicon/seats';
import type { Figure } from '../../model';
import { compareAmounts } from '../meaning/compare-numbers';
import { toReadings } from '../meaning/read-phrases';
import { isDeedNoun, relateWords } from '../meaning/relate-words';
import { classOfBoth, type Item } from '../prepare/item';
import { type FigureLinks, isNameOf } from '../prepare/link-page-figures';
import { compareTimeItems } from './compare-time-items';
import { isGift, isOtherDeed } from './is-handed-over';
import { matchGroups } from './match-groups';

/** How well a document's item says what a claim's item says, 0..1, and whether it says the opposite. */
export interface Match {
  readonly score: number;
  readonly opposite: boolean;
}

export const NONE: Match = { score: 0, opposite: false };
const OPPOSITE: Match = { score: 0, opposite: true };
const SAME: Match = { score: 1, opposite: false };
const match = (score: number): Match => (score === 0 ? NONE : score === 1 ? SAME : { score, opposite: false });

/** Scores of word relations: a broader word of the claim still follows from the document's, a narrower one does not. */
const WORD_SCORES = { same: 1, synonym: 0.9, broader: 0.8, narrower: 0.4, opposite: 0 } as const;
/** Scores of two times: a wider one of the claim still follows, a narrower one does not. */
const TIME_SCORES = { same: 1, within: 1, narrower: 0.5, different: 0, vague: 0 } as const;
/** A capital that stands for its country, and a country for its capital. */
const METONYM = 0.9;
const CONTAINED = 0.5;
/** What someone is called after. */
const DESCRIBED = 0.8;
/** A common word that is part of the claim’s name: `the university` for Oslo University. */
const PART_OF_NAME = 0.7;
/** A name of one word that a sentence has, and that was not taken for a name there. */
const WHOLE_NAME = 0.9;
/** A noun for what is given, beside the verb. */
const GIVEN = 0.8;
/** A surname that two people of the document bear. */
const UNSETTLED = 0.6;

/** Holds one item of a claim against one of a document. */
export function matchItems(claim: Item, document: Item, links: FigureLinks): Match {
  if (claim.kind === 'figure' && document.kind === 'figure') return match(matchFigures(claim, document, links));
  if (claim.amount && document.amount) {
    const relation = compareAmounts(claim.amount, document.amount);
    return match(relation === 'same' || relation === 'within' ? 1 : 0);
  }
  if (claim.time && document.time) return match(TIME_SCORES[compareTimeItems(claim, document)]);
  if (claim.kind === 'word' && document.kind === 'word') return matchWords(claim, document);
  if (document.kind === 'figure' && claim.kind === 'word') return match(matchDescribed(claim, document));
  if (document.kind === 'word' && claim.kind === 'figure' && !claim.country) {
    if (!claim.words.some((word) => isForm(word, document.lemma))) return NONE;
    return match(claim.words.length === 1 && claim.form === 'name' ? WHOLE_NAME : PART_OF_NAME);
  }
  return match(isCountedIn(claim, document) ? 1 : 0);
}

/** Whether a number is part of how a text calls someone: `two` in `the leaders`, of whom there are two, `first` in `the first woman to fly`. */
function isCountedIn({ number, amount, lemma }: Item, { figure, form, words }: Item): boolean {
  if (number?.kind === 'ordinal') return form === 'description' && words.includes(lemma);
  return (
    number?.kind === 'cardinal' &&
    figure?.members?.length === number.value &&
    (!amount?.unit || isOfFigures(amount.unit))
  );
}

/** Whether a noun counts those who bear names: `two leaders`, `two countries`; `two cars` are no one. */
const isOfFigures = (noun: string): boolean =>
  roleOf(noun) !== null ||
  Object.values(GENERIC_NOUNS).some((nouns) => nouns.has(noun)) ||
  relateWords('person', noun) === 'broader';

function matchWords(claim: Item, document: Item): Match {
  if (isGift(claim, document)) return match(GIVEN);
  if (isHomograph(claim, document) || isOtherAdjective(claim, document) || isOtherDeed(claim, document)) return NONE;
  if (isUndone(claim, document) || isUndone(document, claim)) return OPPOSITE;
  const relation = relateWords(claim.lemma, document.lemma, classOfBoth(claim, document));
  if (!relation || (relation === 'broader' && isOfOtherClass(claim, document))) return NONE;
  // Quoted words are someone's own: another word for them is another quotation.
  if (claim.quoted && relation !== 'same') return NONE;
  return relation === 'opposite' ? OPPOSITE : match(WORD_SCORES[relation]);
}

/** `unjustified` beside `is justified`, `unsold` beside `sold`: an adjective that says of what a verb tells that it was not done. */
function isUndone(verb: Item, { class: kind, lemma }: Item): boolean {
  if (verb.class !== 'verb' || kind !== 'adjective' || !lemma.startsWith('un')) return false;
  const done = lemma.slice('un'.length);
  return /ed$/.test(done) ? toStem(done) === toStem(verb.lemma) : IRREGULAR_FORMS.get(done)?.lemma === verb.lemma;
}

/** A verb’s form without what its endings change: `justifi` of `justify` and `justified`. */
const toStem = (form: string): string => form.replace(/ed$/, '').replace(/e$/, '').replace(/y$/, 'i');

/** `apply` beside `beach resorts`, though to resort to something is to apply it: a wider verb of a noun that tells of no deed. */
const isOfOtherClass = (claim: Item, document: Item): boolean =>
  claim.class === 'verb' && document.class === 'noun' && !isDeedNoun(document.lemma);

/** `friend` beside `friendly`, `the final` beside `their last ten matches`: an adjective says what something is like, and not that it is that. */
const isOtherAdjective = (claim: Item, document: Item): boolean =>
  claim.class === 'noun' &&
  document.class === 'adjective' &&
  (/ly$/.test(document.lemma) || (CONTESTS.has(claim.lemma) && claim.lemma !== document.lemma));

/** A verb and a noun that are written alike and tell two things: `they lead`, `the lead`; a `leader` is one who leads. */
const isHomograph = (claim: Item, document: Item): boolean =>
  (claim.class === 'verb') !== (document.class === 'verb') &&
  ![claim, document].some(({ class: kind, lemma }) => kind === 'noun' && /(?:er|or)$/.test(lemma)) &&
  (HOMOGRAPHS.has(claim.lemma) || HOMOGRAPHS.has(document.lemma));

function matchFigures(claim: Item, document: Item, links: FigureLinks): number {
  if (claim.groups.length) return matchGroups(claim, document);
  return matchCountries(claim, document) ?? matchLinked(claim, document, links);
}

/** Countries and their capitals; null where that settles nothing. */
function matchCountries(claim: Item, document: Item): number | null {
  if (claim.country && claim.country === document.country) return 1;
  // `North and South Korea` beside `the two countries`, who are those two.
  if (claim.country && !claim.figure && document.figure?.members && document.figure.name.includes(claim.country))
    return 1;
  if (claim.capitalOf && claim.capitalOf === document.capitalOf) return claim.located && document.owner ? CONTAINED : 1;
  if (claim.country && claim.country === document.capitalOf) return METONYM;
  return claim.located && claim.capitalOf && claim.capitalOf === document.country ? CONTAINED : null;
}

function matchLinked(claim: Item, document: Item, links: FigureLinks): number {
  if (isCalledAfter(claim, document)) return DESCRIBED;
  const linked = claim.figure ? links.get(claim.figure.id) : undefined;
  if (linked && document.figure) {
    if (document.figure.type === 'person' && isWhere(claim)) return 0;
    if (linked.has(document.figure.id)) return linked.size > 1 && isUnsettled(claim, document) ? UNSETTLED : 1;
    if (document.figure.members?.some((id) => linked.has(id))) return 1;
  }
  if (claim.capitalOf && claim.capitalOf === document.country) return CONTAINED;
  if (claim.country || claim.capitalOf || document.country || (linked && document.figure)) return 0;
  if (isCalledAlike(claim, document)) return 0;
  return matchNames(claim, document) ? 0.95 : 0;
}

/** A name that several bear, unless the sentence leaves open in the same words who is meant. */
const isUnsettled = (claim: Item, { figure, form, words }: Item): boolean =>
  figure?.type === 'person' && !(form === 'name' && words.join(' ') === claim.words.join(' '));

/** `the president` of two texts that have told whom they mean, and not the same one. */
const isCalledAlike = (claim: Item, document: Item): boolean =>
  [claim, document].every(({ figure, form }) => figure?.type === 'person' && !figure.members && form === 'description');

/** `held in Sydney`: nobody who bears that name. */
const isWhere = ({ figure, located, owner }: Item): boolean => figure?.type === 'place' && located && !owner;

/** `the Kremlin` beside someone whom the document calls the Russian president. */
const isCalledAfter = ({ words }: Item, { figure }: Item): boolean =>
  figure?.type === 'person' && words.length > 0 && isLeaderOf(figure, COUNTRY_BY_SEAT.get(toTitle(words)));

function isLeaderOf(figure: Figure, country: Country | undefined): boolean {
  const described = country && readDescription(figure);
  return described?.isLeader === true && described.country === country;
}

const toTitle = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');

function matchNames(claim: Item, document: Item): boolean {
  const person = claim.figure?.type === 'person' || document.figure?.type === 'person';
  // `the UN school` beside `a United Nations school`, which no figure claims.
  if (canonicalName(claim.words.join(' ')) === canonicalName(document.words.join(' '))) return true;
  // `Harbour Cup Fair Play Prize` is not the `Harbour Cup`: of names that no figure claims the longer one says more.
  if (!claim.figure && !document.figure && claim.words.length > document.words.length)
    return claim.words.join('') === document.words.join('');
  return isNameOf(claim.words, [...document.names, document.words], person);
}

/** A word against a figure: part of its name, or what the text calls it (`leaders` for `the two leaders`). */
function matchDescribed(claim: Item, { words, form, names }: Item): number {
  if (form === 'name') {
    const at = words.findLastIndex((word) => isForm(word, claim.lemma));
    if (at < 0) return 0;
    return at === words.length - 1 ? 0.9 : 0.7;
  }
  // A name that was not taken for one, beside what the text means by `the company`.
  if (claim.class === 'name' && names.some((name) => name.length === 1 && name[0] === claim.lemma)) return 0.9;
  if (form !== 'description') return 0;
  const noun = (words.at(-1) ?? '').replace(/s$/, '');
  return toReadings(claim.lemma).includes(noun) || (roleOf(noun) && relateWords(claim.lemma, noun)) ? 0.9 : 0;
}

/** Whether a word is a base form, or that with an `s`. */
const isForm = (word: string, lemma: string): boolean =>
  word.startsWith(lemma) && (word.length === lemma.length || word === `${lemma}s`);
