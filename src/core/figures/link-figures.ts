import type { Article, Figure, Mention, Name, Passage, Sentence, Token } from '../model';
import type { Draft } from './draft';
import { findDescriptions } from './find-descriptions';
import { mergeNames } from './merge-names';
import { moveMetonyms } from './move-metonyms';
import { resolveReferences } from './resolve-references';

/**
 * Gathers mentions that refer to the same person, organisation or place into one figure each: spellings and short forms
 * of its name, what the text calls it, role phrases, pronouns and groups where the text settles who is meant. What
 * refers to a group is a mention of the group alone. A bare surname of two people is a figure by itself.
 */
export function linkFigures(
  article: Article,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  names: readonly Name[],
): Figure[] {
  const named = moveMetonyms(tokens, mergeNames(article, sentences, names));
  for (const draft of named.filter((one) => one.type === 'person')) {
    for (const name of draft.names) {
      draft.descriptions.push(...findDescriptions(article.text, tokens[name.sentence] ?? [], name));
    }
  }
  const drafts = resolveReferences(article, sentences, tokens, named);
  return toFigures(drafts);
}

function toFigures(drafts: readonly Draft[]): Figure[] {
  const ordered = [...drafts].filter((draft) => firstStart(draft) < Number.POSITIVE_INFINITY);
  ordered.sort((a, b) => firstStart(a) - firstStart(b));
  const ids = new Map(ordered.map((draft, at) => [draft, `e${at + 1}`]));
  return ordered.map((draft) => {
    const members = draft.members.flatMap((member) => ids.get(member) ?? []);
    return {
      id: ids.get(draft) ?? '',
      name: nameOf(draft),
      type: draft.type,
      descriptions: differentWords(draft.descriptions),
      mentions: mentionsOf(draft),
      ...(members.length ? { members } : {}),
    };
  });
}

const mentionsOf = (draft: Draft): Mention[] =>
  [...draft.names.map(({ start, end }): Mention => ({ start, end, form: 'name' })), ...draft.references].sort(
    (a, b) => a.start - b.start,
  );

const firstStart = (draft: Draft) => Math.min(...mentionsOf(draft).map((mention) => mention.start));

/** The fullest of a figure's names, the first of several that are as full. */
function nameOf(draft: Draft): string {
  if (draft.members.length) return draft.members.map(nameOf).join(' and ');
  const [first, ...more] = draft.names;
  const fullest = more.reduce((best, name) => (best && name.key.length > best.key.length ? name : best), first);
  return fullest?.text ?? draft.label ?? '';
}

/** Each wording once, where it stands first. */
function differentWords(passages: readonly Passage[]): Passage[] {
  const first = new Map<string, Passage>();
  for (const { start, end, text } of passages) if (!first.has(text)) first.set(text, { start, end, text });
  return [...first.values()];
}
