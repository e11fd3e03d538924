import type { Span } from '../model';
import { type Discourse, distinct, isOthersWords, type Seen, seenIn } from './discourse';
import type { Draft } from './draft';
import type { PronounReference } from './find-references';
import { roleOf } from './role-words';
import { sexOf } from './sex-of';

const UNNAMED = /^(?:man|woman|boy|girl|person|official|officer|suspect|resident|someone|somebody|neighbour|neighbor)$/;

/**
 * The person whom "he", "her" and the like mean, or null unless the text settles it: the only fitting person before it
 * in its sentence, else the subject there; in a fronted phrase the subject that follows; else the subject, or the only
 * person, of the sentence before. A person without a name in between leaves it open. Whoever is named only in another's
 * quoted words is not meant.
 */
export function resolvePronoun(
  reference: PronounReference,
  discourse: Discourse,
  later: readonly Seen[],
): Draft | null {
  const fitting = (one: Seen) =>
    one.draft.type === 'person' && fitsSex(one.draft, reference.sex) && !isOthersWords(discourse, one, reference);
  const here = seenIn(discourse, discourse.sentence, reference.start).filter(fitting);
  const found = here.length ? choose(here, reference) : null;
  if (found) return hasUnnamedBetween(discourse, found.end, reference.start) ? null : found.draft;
  if (here.length && reference.use !== 'object') return null;
  if (hasUnnamedBetween(discourse, 0, reference.start)) return null;
  const ahead = isFronted(discourse, reference) ? later.find((one) => fitting(one) && one.subject) : undefined;
  if (ahead) return ahead.draft;
  const taken = new Set(here.map((one) => one.draft));
  const before = seenIn(discourse, discourse.previous).filter((one) => fitting(one) && !taken.has(one.draft));
  const subjects = distinct(before.filter((one) => one.subject));
  const all = distinct(before);
  return subjects.length === 1 ? (subjects[0] ?? null) : all.length === 1 ? (all[0] ?? null) : null;
}

const fitsSex = (draft: Draft, sex: PronounReference['sex']) => (sexOf(draft) ?? sex) === sex;

function choose(here: readonly Seen[], { use }: PronounReference): Seen | null {
  const subject = here.findLast((one) => one.subject);
  if (use === 'object') {
    const others = here.filter((one) => one.draft !== (subject ?? here[0])?.draft);
    return distinct(others).length === 1 ? (others.at(-1) ?? null) : null;
  }
  return distinct(here).length === 1 ? (here.at(-1) ?? null) : (subject ?? null);
}

/** Someone without a name whom the pronoun could mean as well: "a resident said he …". */
function hasUnnamedBetween(discourse: Discourse, start: number, end: number): boolean {
  const covered = (span: Span) =>
    discourse.drafts.some((draft) => [...draft.descriptions, ...draft.references].some(holds(span)));
  return discourse.tokens.some((token) => {
    if (token.start < start || token.end > end || token.class === 'name' || token.plural) return false;
    const word = token.text.toLowerCase();
    return (UNNAMED.test(word) || (token.class === 'noun' && roleOf(word) !== null)) && !covered(token);
  });
}

const holds = (inner: Span) => (outer: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** Whether the pronoun stands in a phrase before the subject: "After his visit, Putin …". */
function isFronted(discourse: Discourse, reference: Span): boolean {
  const [first] = discourse.tokens;
  const opens = first?.class === 'preposition' || first?.class === 'conjunction' || first?.start === reference.start;
  return opens && discourse.tokens.some((token) => token.start > reference.end && token.text === ',');
}
