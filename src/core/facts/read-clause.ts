import type { Argument, Qualifiers } from '../model';
import type { Clause, NounPart } from '../text/clause';
import { describeVerb, toPredicate } from './describe-verb';
import type { FactDraft, SentenceView } from './fact-draft';
import { findSource } from './find-source';
import { flipPassive } from './flip-passive';
import { isHypothetical } from './is-hypothetical';
import { readModality } from './read-modality';
import { readSubject } from './read-subject';
import { resolvePhrase, resolveWords } from './resolve-phrase';
import { resolveObject, type SplitParts, splitParts } from './split-parts';
import { reachOf, toEvidence } from './to-evidence';

/** The statement that a clause makes; null when it makes none: a question, a condition, an infinitive, a bare mention. */
export function readClause(view: SentenceView, clause: Clause): FactDraft | null {
  const { verb } = clause;
  if (!verb || !clause.subject || !hasStatement(clause) || isHypothetical(clause)) return null;
  const flipped = flipPassive(view, clause);
  if (flipped) return flipped;
  const worded = readSubject(view, clause, clause.subject);
  const subject = toSpeaker(view, clause, worded);
  if (!subject.text || /^(?:there|what|which|who|how|whatever)$/i.test(subject.text)) return null;
  const split = splitParts(view, clause);
  const gap = clause.objectGap ? clause.antecedent : null;
  const counted = gap !== null && view.tokens[gap.head]?.lemma === 'time';
  const said = clause.kind === 'report' ? readSaid(view, clause, subject.entity) : null;
  if (clause.kind === 'report' && !said) return null;
  const object = said ?? readObject(view, clause, split, counted ? null : gap, subject.entity);
  const isBare = !object.text && !split.qualifiers.time && !split.qualifiers.place;
  if (isBare && (verb.lemma === 'be' || verb.form === 'gerund')) return null;
  const links = said ? [] : [...byGerund(clause), gap ? '' : split.link].filter(Boolean);
  const source = clause.kind === 'report' ? null : findSource(view, clause);
  const outside = source !== null && (source !== subject.text || clause.kind === 'complement') ? source : null;
  const qualifiers = readQualifiers(view, split, gap, counted, outside);
  return {
    subject,
    relation: [describeDeed(view, clause, subject !== worded), ...links].join(' '),
    predicate: [toPredicate(clause), ...links].join(' '),
    object,
    qualifiers,
    modality: readModality(
      view,
      clause,
      outside !== null || said !== null || subject !== worded,
      said ? '' : object.text,
    ),
    ...toEvidence(view, reachOf(clause)),
  };
}

const hasStatement = ({ kind }: Clause): boolean => kind !== 'infinitive' && kind !== 'gerund';

function readQualifiers(
  view: SentenceView,
  split: SplitParts,
  gap: NounPart | null,
  counted: boolean,
  source: string | null,
): Qualifiers {
  const recipient = findRecipient(view, split, gap !== null && !counted);
  return {
    ...split.qualifiers,
    ...(recipient ? { recipient } : {}),
    ...(source ? { source } : {}),
    ...(counted && gap ? { ordinal: resolveWords(view, gap) } : {}),
  };
}

function readObject(
  view: SentenceView,
  clause: Clause,
  split: SplitParts,
  gap: NounPart | null,
  own: string | null,
): Argument {
  return gap ? readAntecedent(view, clause, gap) : resolveObject(view, split, own);
}

/** `I` in what someone says is that someone. */
function toSpeaker(view: SentenceView, clause: Clause, subject: Argument): Argument {
  if (subject.entity || !/^(?:I|me|myself)$/.test(subject.text)) return subject;
  const speaker = findSource(view, clause);
  const figure = [...view.figures.byId.values()].find((one) => one.name === speaker && one.type === 'person');
  return figure ? { text: figure.name, entity: figure.id } : subject;
}

const THIRD: Readonly<Record<string, string>> = {
  have: 'has',
  am: 'is',
  do: 'does',
  'don’t': 'doesn’t',
  "don't": "doesn't",
  '’m': 'is',
  '’ve': 'has',
};

/** The verb's words; what someone says of himself is told of a third person: `have been in` → `has been in`. */
function describeDeed(view: SentenceView, clause: Clause, isSpeaker: boolean): string {
  const words = describeVerb(view, clause);
  if (!isSpeaker) return words;
  const [first = '', ...rest] = words.split(' ');
  return [THIRD[first] ?? first, ...rest].join(' ');
}

/** What stands before a verb of saying at the end of a sentence: the words said. */
function readSaid(view: SentenceView, clause: Clause, own: string | null): Argument | null {
  const to = clause.from - 1;
  const text = to > 1 ? resolveWords(view, { from: 0, to }, own) : '';
  return text ? { text, entity: null } : null;
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
  return first?.kind === 'clause' && first.clause.kind === 'gerund' ? [first.clause.marker] : [];
}

function findRecipient(view: SentenceView, split: SplitParts, hasGap: boolean): string | null {
  if (split.recipient) return resolvePhrase(view, split.recipient, split.recipient.conjuncts).text;
  if (!hasGap || split.link !== 'to' || !split.object) return null;
  return split.noun ? resolvePhrase(view, split.noun, split.noun.conjuncts).text : resolveWords(view, split.object);
}
