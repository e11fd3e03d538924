import type { Article, BlockKind, Sentence, Token } from '../model';
import { findQuotations } from '../quotes/find-quotations';
import { type Discourse, isSubject, type Seen } from './discourse';
import type { Draft } from './draft';
import { findReferences, type Reference } from './find-references';
import { linkLead } from './link-lead';
import { readKinds } from './read-kinds';
import { readParts } from './read-parts';
import { resolveBody, resolveThing } from './resolve-body';
import { resolveGroup } from './resolve-group';
import { resolveOneOfTwo } from './resolve-one-of-two';
import { resolvePronoun } from './resolve-pronoun';
import { resolveRole } from './resolve-role';

/** Blocks that refer to nobody, and blocks that a following sentence does not look back to. */
const SILENT: ReadonlySet<BlockKind> = new Set(['navigation', 'credit', 'byline', 'dateline']);
const ASIDE: ReadonlySet<BlockKind> = new Set([...SILENT, 'caption', 'heading', 'table']);

/**
 * Walks through the text once and gives every role phrase, pronoun and group word the figure that it means, where the
 * text settles it. Adds the mentions to the drafts; returns all drafts, new groups among them.
 */
export function resolveReferences(
  article: Article,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  drafts: readonly Draft[],
): Draft[] {
  const quotations = findQuotations(article);
  const parts = readParts(article.text, drafts);
  linkLead(article, sentences, tokens, drafts, parts);
  const discourse: Discourse = {
    seen: [],
    drafts: [...drafts],
    sentence: 0,
    block: 0,
    tokens: [],
    quotations,
    past: [],
    parts,
    kinds: new Map(drafts.map((draft) => [draft, readKinds(draft, tokens)])),
    sexes: new Map(),
  };
  sentences.forEach((sentence, index) => {
    const kind = article.blocks[sentence.block]?.kind ?? 'paragraph';
    if (SILENT.has(kind)) return;
    discourse.sentence = index;
    discourse.block = sentence.block;
    discourse.tokens = tokens[index] ?? [];
    readSentence(discourse, namesIn(drafts, index, discourse.tokens));
    if (!ASIDE.has(kind)) discourse.past.push({ index, block: sentence.block, tokens: discourse.tokens });
  });
  return discourse.drafts;
}

function namesIn(drafts: readonly Draft[], sentence: number, tokens: readonly Token[]): Seen[] {
  return drafts.flatMap((draft) =>
    draft.names
      .filter((name) => name.sentence === sentence)
      .map((name) => ({ start: name.start, end: name.end, draft, sentence, subject: isSubject(tokens, name) })),
  );
}

function readSentence(discourse: Discourse, names: readonly Seen[]): void {
  const described = discourse.drafts.flatMap((draft) => draft.descriptions);
  const isNew = (one: Reference) =>
    one.kind !== 'role' || !described.some((other) => other.start <= one.end - 1 && other.end >= one.end);
  const references = findReferences(discourse.tokens).filter(isNew);
  const steps = [...names, ...references].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const step of steps) {
    if ('draft' in step) {
      discourse.seen.push(step);
      continue;
    }
    const later = names.filter((name) => name.start > step.end);
    const draft = resolve(step, discourse, later);
    if (!draft) continue;
    const { start, end } = step;
    const form = formOf(step);
    draft.references.push({ start, end, form });
    const subject = isSubject(discourse.tokens, step);
    discourse.seen.push({ start, end, draft, sentence: discourse.sentence, subject });
  }
}

function formOf(reference: Reference): 'description' | 'pronoun' {
  if (reference.kind === 'group') return reference.form;
  return reference.kind === 'role' || reference.kind === 'body' ? 'description' : 'pronoun';
}

function resolve(reference: Reference, discourse: Discourse, later: readonly Seen[]): Draft | null {
  if (reference.kind === 'role') return resolveRole(reference, discourse);
  if (reference.kind === 'pronoun') return resolvePronoun(reference, discourse, later);
  if (reference.kind === 'one-of-two') return resolveOneOfTwo(reference, discourse);
  if (reference.kind === 'body') return resolveBody(reference, discourse);
  if (reference.kind === 'thing') return resolveThing(reference, discourse);
  return resolveGroup(reference, discourse);
}
