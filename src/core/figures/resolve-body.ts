import { COMPANY_NOUNS, coversKind, isOnlyBody } from '../lexicon/body-kinds';
import { COUNTRY_BY_NAME } from '../lexicon/countries';
import { type Discourse, distinct, previousOf, type Seen, seenIn } from './discourse';
import type { Draft } from './draft';
import type { BodyReference, ThingReference } from './read-body-reference';

const isBody = ({ draft }: Seen): boolean => draft.type !== 'person' && draft.members.length === 0;

/** Whether a text speaks of something more than by the way: as a subject, or more than once. */
const isProminent = (draft: Draft, { seen }: Discourse): boolean => {
  const mentions = seen.filter((one) => one.draft === draft);
  return mentions.length > 1 || mentions.some((one) => one.subject);
};

/** Whether a draft is a country, which is called by other words than what stands in it. */
const isCountry = (draft: Draft): boolean => draft.names.some(({ text }) => COUNTRY_BY_NAME.has(text));

/**
 * The organisation or place that "the bank" or "the island" means, or null unless the text settles it: the only one so far
 * that was called so or by a narrower word, or of several the only one near. An organisation that was called nothing yet
 * may be a company; where words begin a sentence, whatever the noun calls the one that the sentence before is about.
 */
export function resolveBody(reference: BodyReference, discourse: Discourse): Draft | null {
  const { noun, start, country, seat } = reference;
  // `the Munich carmaker`; `the Toyota group` is none that was named before.
  const named = seat && seenIn(discourse, discourse.sentence).find((one) => one.start === seat.start);
  if (seat && (named?.draft.type !== 'place' || named.end !== seat.end)) return null;
  const bodies = distinct(discourse.seen.filter(isBody)).filter(
    (draft) =>
      !isCountry(draft) &&
      (!COMPANY_NOUNS.has(noun) || isProminent(draft, discourse)) &&
      (!country || (discourse.parts.nations.get(draft) ?? country) === country),
  );
  const near = distinct([
    ...seenIn(discourse, previousOf(discourse)),
    ...seenIn(discourse, discourse.sentence, start),
  ]).filter((draft) => draft !== named?.draft && bodies.includes(draft));
  const isUnknown = (draft: Draft) => draft.type === 'organization' && kindsOf(draft, discourse).size === 0;
  const isOpen = (draft: Draft) => COMPANY_NOUNS.has(noun) && isUnknown(draft);
  const fits = (draft: Draft) => [...kindsOf(draft, discourse)].some((kind) => coversKind(noun, kind));
  const fitting = bodies.filter((draft) => fits(draft) || isOpen(draft));
  const found = only(fitting) ?? only(near.filter((draft) => fitting.includes(draft)));
  if (found && (fits(found) || near.includes(found))) return found;
  return fitting.length
    ? null
    : only(bodies.filter((draft) => isUnknown(draft) && isTopic(draft, reference, discourse)));
}

/**
 * Whether the sentence before is about a body, and the words that begin this one can call it so: nothing without a name was
 * called so before.
 */
function isTopic(draft: Draft, { noun, start }: BodyReference, discourse: Discourse): boolean {
  const { tokens, past } = discourse;
  if (!isOnlyBody(noun) || tokens[0]?.start !== start) return false;
  const before = seenIn(discourse, previousOf(discourse)).filter(isBody);
  const [subject, ...more] = distinct(before.filter((one) => one.subject));
  const isSaid = past.some((sentence) => sentence.tokens.some(({ text }) => text.toLowerCase() === noun));
  return subject === draft && !more.length && !isSaid;
}

/**
 * What "it" at the beginning of a sentence, or "its", means, or null unless the text settles it: the one organisation or
 * place that is the subject before it in its sentence or, at the beginning, of the sentence before.
 */
export function resolveThing(reference: ThingReference, discourse: Discourse): Draft | null {
  const here = seenIn(discourse, discourse.sentence, reference.start);
  const isFirst = discourse.tokens[0]?.start === reference.start;
  if (!isFirst && reference.use === 'subject') return null;
  const before = isFirst ? seenIn(discourse, previousOf(discourse)) : here;
  const subjects = distinct(before.filter((one) => one.subject));
  const subject = only(subjects);
  const isPerson = before.some((one) => one.draft.type === 'person' && one.subject);
  return subject && subject.type !== 'person' && subject.members.length === 0 && !isPerson ? subject : null;
}

const kindsOf = (draft: Draft, { kinds }: Discourse): ReadonlySet<string> => kinds.get(draft) ?? new Set();

const only = (drafts: readonly Draft[]): Draft | null => (drafts.length === 1 ? (drafts[0] ?? null) : null);
