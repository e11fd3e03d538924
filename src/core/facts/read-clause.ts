import type { Argument, Qualifiers } from '../model';
import type { Clause, NounPart, Part } from '../text/clause';
import { describeVerb } from './describe-verb';
import type { FactDraft, SentenceView } from './fact-draft';
import { findSource } from './find-source';
import { flipPassive } from './flip-passive';
import { isHypothetical } from './is-hypothetical';
import { readModality } from './read-modality';
import { resolvePhrase, resolveWords } from './resolve-phrase';
import { resolveObject, type SplitParts, splitParts } from './split-parts';

/** The statement that a clause makes; null when it makes none: a question, a condition, an infinitive, a bare mention. */
export function readClause(view: SentenceView, clause: Clause): FactDraft | null {
  const { verb } = clause;
  if (!verb || !clause.subject || !hasStatement(clause) || isHypothetical(clause)) return null;
  const flipped = flipPassive(view, clause);
  if (flipped) return flipped;
  const subject = readSubject(view, clause, clause.subject);
  if (!subject.text || /^there$/i.test(subject.text)) return null;
  const split = splitParts(view, clause);
  const gap = clause.objectGap && clause.antecedent ? clause.antecedent : null;
  const counted = gap !== null && view.tokens[gap.head]?.lemma === 'time';
  const object = gap && !counted ? readAntecedent(view, clause, gap) : resolveObject(view, split);
  const relation = [describeVerb(view.tokens, clause), ...byGerund(clause), gap ? '' : split.link]
    .filter(Boolean)
    .join(' ');
  const recipient = findRecipient(view, split, gap && !counted);
  const source = findSource(view, clause);
  const qualifiers: Qualifiers = {
    ...split.qualifiers,
    ...(recipient ? { recipient } : {}),
    ...(source ? { source } : {}),
    ...(counted && gap ? { ordinal: resolveWords(view, gap) } : {}),
  };
  if (!object.text && !split.qualifiers.time && !split.qualifiers.place && verb.lemma === 'be') return null;
  const modality = readModality(view, clause, source !== null, object.text);
  return {
    subject,
    relation,
    object,
    qualifiers,
    modality,
    evidence: { start: view.sentence.start, end: view.sentence.end },
  };
}

const hasStatement = ({ kind }: Clause): boolean => kind !== 'infinitive' && kind !== 'gerund';

/** The subject with the prepositions that hang on it: `demand for steel`. */
function readSubject(view: SentenceView, clause: Clause, subject: NounPart): Argument {
  if (clause.marker.startsWith('whose') && clause.antecedent) {
    const owner = resolvePhrase(view, clause.antecedent, clause.antecedent.conjuncts);
    return { text: `${owner.text}’s ${resolveWords(view, subject)}`, entity: null };
  }
  const to = endOfSubject(clause.before, subject);
  if (to === subject.to) return resolvePhrase(view, subject, subject.conjuncts);
  return { text: resolveWords(view, { from: subject.from, to }), entity: null };
}

function endOfSubject(before: readonly Part[], subject: NounPart): number {
  let { to } = subject;
  for (const part of before) if (part.from === to && part.kind === 'preposition') to = part.to;
  return to;
}

/** What a clause is about that leaves its object out; `the same breed` behind a dash is told by what stands before it. */
function readAntecedent(view: SentenceView, clause: Clause, gap: NounPart): Argument {
  const own = resolvePhrase(view, gap, gap.conjuncts);
  const host = clause.parent;
  if (!/^the same\b/i.test(own.text) || !host) return own;
  const last = host.after.findLast((part) => part.to <= gap.from);
  const noun = last?.kind === 'preposition' ? last.noun : last?.kind === 'noun' ? last : null;
  return noun ? { text: `${own.text} (${resolveWords(view, noun)})`, entity: null } : own;
}

/** `retaliated by firing`: the gerund that says how, when nothing else follows the verb. */
function byGerund(clause: Clause): string[] {
  const first = clause.after.find((part) => part.kind !== 'adverb');
  if (first?.kind !== 'clause' || first.clause.kind !== 'gerund') return [];
  return [first.clause.marker];
}

function findRecipient(view: SentenceView, split: SplitParts, gap: unknown): string | null {
  if (split.recipient) return resolvePhrase(view, split.recipient, split.recipient.conjuncts).text;
  if (gap && split.link === 'to' && split.object)
    return split.noun ? resolvePhrase(view, split.noun, split.noun.conjuncts).text : resolveWords(view, split.object);
  return null;
}
