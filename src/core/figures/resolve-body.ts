import { COMPANY_NOUNS, coversKind } from '../lexicon/body-kinds';
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
 * may be a company.
 */
export function resolveBody({ noun, start }: BodyReference, discourse: Discourse): Draft | null {
  const bodies = distinct(discourse.seen.filter(isBody)).filter(
    (draft) => !isCountry(draft) && (!COMPANY_NOUNS.has(noun) || isProminent(draft, discourse)),
  );
  const near = distinct([
    ...seenIn(discourse, previousOf(discourse)),
    ...seenIn(discourse, discourse.sentence, start),
  ]).filter((draft) => bodies.includes(draft));
  const isUnknown = (draft: Draft) => draft.type === 'organization' && kindsOf(draft, discourse).size === 0;
  const isOpen = (draft: Draft) => COMPANY_NOUNS.has(noun) && isUnknown(draft);
  const fits = (draft: Draft) => [...kindsOf(draft, discourse)].some((kind) => coversKind(noun, kind));
  const fitting = bodies.filter((draft) => fits(draft) || isOpen(draft));
  const found = only(fitting) ?? only(near.filter((draft) => fitting.includes(draft)));
  return found && (fits(found) || near.includes(found)) ? found : null;
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
