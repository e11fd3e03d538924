import type { Country } from '../lexicon/countries';
import {
  capitalOf,
  countryOf,
  type Discourse,
  distinct,
  isLeader,
  nationalityOf,
  previousOf,
  type Seen,
  seenIn,
} from './discourse';
import { createDraft, type Draft } from './draft';
import type { GroupReference } from './find-references';
import { countryAt } from './role-words';
import { sexOf } from './sex-of';

/** The group that "the two leaders", "both countries" or "they" means, or null unless the text settles who is in it. */
export function resolveGroup(reference: GroupReference, discourse: Discourse): Draft | null {
  if (reference.of === 'place') return resolveCountries(reference, discourse);
  if (reference.of === 'person') return resolvePeople(reference, discourse);
  if (reference.form === 'description')
    return resolvePeople(reference, discourse) ?? resolveCountries(reference, discourse);
  return resolvePlural(reference, discourse);
}

/** The group with just these members, made when it is new. */
function groupOf(members: readonly Draft[], discourse: Discourse): Draft {
  const known = discourse.drafts.find(
    (draft) => draft.members.length === members.length && members.every((one) => draft.members.includes(one)),
  );
  if (known) return known;
  const group = { ...createDraft('other'), members };
  discourse.drafts.push(group);
  return group;
}

const isGroup = (kind: Draft['type']) => (one: Seen) => one.draft.members[0]?.type === kind;
const lastGroup = (discourse: Discourse, kind: Draft['type']) => discourse.seen.findLast(isGroup(kind))?.draft ?? null;

function resolvePeople(reference: GroupReference, discourse: Discourse): Draft | null {
  const { sex } = reference;
  const fits = (draft: Draft) => !sex || (sexOf(draft) ?? discourse.sexes.get(draft) ?? sex) === sex;
  const people = (seen: readonly Seen[]) => distinct(seen).filter((draft) => draft.type === 'person' && fits(draft));
  const here = people(seenIn(discourse, discourse.sentence, reference.start));
  const pair = here.length > 2 ? here.filter(isLeader) : here;
  if (pair.length === 2) return groupOf(pair, discourse);
  const known = lastGroup(discourse, 'person');
  if (known) return here.every((draft) => known.members.includes(draft)) && known.members.every(fits) ? known : null;
  const before = people([...seenIn(discourse, previousOf(discourse)), ...seenIn(discourse, discourse.sentence)]);
  const leaders = before.length > 2 ? before.filter(isLeader) : before;
  if (leaders.length === 2) return groupOf(leaders, discourse);
  const all = people(discourse.seen).filter(isLeader);
  return reference.two && here.every((draft) => all.includes(draft)) && all.length === 2
    ? groupOf(all, discourse)
    : null;
}

/** Countries in the order in which a sentence speaks of them: by name, capital, adjective, or someone in their office. */
function countriesIn(discourse: Discourse, sentence: number, end: number): { country: Country; at: number }[] {
  const bySeen = seenIn(discourse, sentence, end).flatMap(({ draft, start }) => {
    const country = draft.type === 'place' ? (countryOf(draft) ?? capitalOf(draft)) : nationalityOf(draft);
    return country ? [{ country, at: start }] : [];
  });
  const tokens = sentence === discourse.sentence ? discourse.tokens : [];
  const byWord = tokens.flatMap((token, at) => {
    const found = token.end <= end ? countryAt(tokens, at) : null;
    return found ? [{ country: found.country, at: token.start }] : [];
  });
  return [...bySeen, ...byWord].sort((a, b) => a.at - b.at);
}

function resolveCountries(reference: GroupReference, discourse: Discourse): Draft | null {
  const latest = (sentence: number) => [
    ...new Set(
      countriesIn(discourse, sentence, reference.start)
        .map((one) => one.country)
        .reverse(),
    ),
  ];
  const here = latest(discourse.sentence);
  if (here.length > 1) return countryGroup(here.slice(0, 2), reference, discourse);
  const known = lastGroup(discourse, 'place');
  if (known) return here.every((country) => known.members.some((one) => countryOf(one) === country)) ? known : null;
  const before = latest(previousOf(discourse));
  return before.length === 2 && here.every((one) => before.includes(one))
    ? countryGroup(before, reference, discourse)
    : null;
}

function countryGroup(countries: readonly Country[], reference: GroupReference, discourse: Discourse): Draft | null {
  const members = countries.map((country) => {
    const known = discourse.drafts.find((draft) => draft.type === 'place' && countryOf(draft) === country);
    return known ?? draftFromAdjective(country, reference, discourse);
  });
  const [later, earlier] = members;
  return later && earlier ? groupOf([earlier, later], discourse) : null;
}

/** A country that the text has only as an adjective ("South Korean"); the adjective is where it is referred to. */
function draftFromAdjective(country: Country, reference: GroupReference, discourse: Discourse): Draft | null {
  for (let at = discourse.tokens.length - 1; at >= 0; at--) {
    const first = discourse.tokens[at];
    const found = first && first.end <= reference.start ? countryAt(discourse.tokens, at) : null;
    const last = discourse.tokens[at + (found?.length ?? 1) - 1];
    if (!first || !last || found?.country !== country) continue;
    const draft: Draft = { ...createDraft('place'), label: country.name };
    draft.references.push({ start: first.start, end: last.end, form: 'description' });
    discourse.drafts.push(draft);
    return draft;
  }
  return null;
}

/** "They", "their", "each other": the last pair before it, unless other plural words stand as subject in between. */
function resolvePlural(reference: GroupReference, discourse: Discourse): Draft | null {
  const here = seenIn(discourse, discourse.sentence, reference.start);
  const pair = coordinated(here, discourse);
  const group = here.findLast((one) => one.draft.members.length > 0);
  const near = group && (!pair || group.start > pair[0].start) ? group : null;
  const from = near?.start ?? pair?.[0].start;
  if (from !== undefined && hasPluralRival(discourse, from, reference.start)) return null;
  if (near) return near.draft;
  if (pair)
    return groupOf(
      pair.map((one) => one.draft),
      discourse,
    );
  if (hasPluralRival(discourse, 0, reference.start)) return null;
  const before = seenIn(discourse, previousOf(discourse)).filter((one) => one.draft.members.length > 0 && one.subject);
  const [only, ...more] = distinct(before);
  if (only && !more.length && !distinct(here).length) return only;
  const together = before.length || here.length ? null : (pairedSubjects(discourse) ?? companions(discourse));
  return together && groupOf(together, discourse);
}

/** `They` behind `Lind and Reyes met in Oslo`: the two whom the sentence before is about, where nothing else there is several. */
function pairedSubjects(discourse: Discourse): readonly Draft[] | null {
  const { past } = discourse;
  const tokens = past.at(-1)?.tokens ?? [];
  if (tokens.some((token) => token.class === 'noun' && token.plural)) return null;
  const people = seenIn(discourse, previousOf(discourse)).filter((one) => one.draft.type === 'person');
  const [first, second] = people;
  if (!first || !second || distinct(people).length !== 2 || !second.subject) return null;
  const between = tokens.filter((token) => token.start >= first.end && token.end <= second.start);
  const isOpening = tokens[0]?.start === first.start;
  return isOpening && between.length === 1 && between[0]?.text === 'and' ? [first.draft, second.draft] : null;
}

/** `They` behind `Lind was arrested with the singer Ana Reyes`: whom the sentence before is about, and who was with them. */
function companions(discourse: Discourse): readonly Draft[] | null {
  const { past } = discourse;
  const tokens = past.at(-1)?.tokens ?? [];
  const people = seenIn(discourse, previousOf(discourse)).filter((one) => one.draft.type === 'person');
  const subjects = distinct(people.filter((one) => one.subject));
  const at = tokens.findIndex(
    ({ lemma }, index) => /^(?:with|alongside)$/.test(lemma) && tokens[index - 1]?.class === 'verb',
  );
  const end = tokens.findIndex((token, index) => index > at && /^(?:preposition|punctuation|verb)$/.test(token.class));
  const [from, to] = [tokens[at]?.end, tokens[end]?.start ?? Number.POSITIVE_INFINITY];
  const others = distinct(people.filter((one) => from !== undefined && one.start >= from && one.end <= to));
  const [first, second] = [subjects[0], others[0]];
  return first && second && first !== second && subjects.length + others.length === 2 ? [first, second] : null;
}

/** The last two names of one kind that "and" joins, and nothing more than the title of the second between them. */
function coordinated(here: readonly Seen[], discourse: Discourse): readonly [Seen, Seen] | null {
  for (let at = here.length - 1; at > 0; at--) {
    const [first, second, before] = [here[at - 1], here[at], here[at - 2]];
    if (!first || !second || first.draft.type !== second.draft.type || first.draft === second.draft) continue;
    const between = discourse.tokens.filter((token) => token.start >= first.end && token.end <= second.start);
    const titled = (start: number, end: number) =>
      second.draft.descriptions.some((one) => one.start <= start && end <= one.end);
    const [and, ...title] = between;
    if (and?.text !== 'and' || !title.every((token) => titled(token.start, token.end))) continue;
    const listed =
      before &&
      discourse.tokens.some((token) => token.text === ',' && token.start >= before.end && token.end <= first.start);
    return listed ? null : [first, second];
  }
  return null;
}

/** A plural noun that is itself the subject: "officials said they …". */
function hasPluralRival({ tokens }: Discourse, start: number, end: number): boolean {
  return tokens.some((token, at) => {
    if (token.start < start || token.end > end || !token.plural || token.class !== 'noun') return false;
    return /^(?:verb|auxiliary|modal)$/.test(tokens[at + 1]?.class ?? '');
  });
}
