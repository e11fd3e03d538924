import { inflectVerb } from '../lexicon/inflect-verb';
import { GIVING_VERBS } from '../lexicon/verbs';
import type { Argument, Qualifiers } from '../model';
import type { Clause, NounPart } from '../text/clause';
import { describeVerb, toPredicate } from './describe-verb';
import type { FactDraft, SentenceView } from './fact-draft';
import { findSource } from './find-source';
import { flipPassive } from './flip-passive';
import { isBroken } from './is-broken';
import { isHypothetical } from './is-hypothetical';
import { readAntecedent } from './read-antecedent';
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
  const behind = said || counted ? null : readAntecedent(view, clause, split);
  const object = said ?? behind?.object ?? resolveObject(view, split, subject.entity);
  if (!object.text && isBareMention(clause, split)) return null;
  if (!said && isBroken(view, clause, split, object)) return null;
  const links = said ? [] : [...byGerund(clause), behind ? behind.link : gap ? '' : split.link].filter(Boolean);
  const outside = findOutside(view, clause, subject);
  const qualifiers = readQualifiers(view, clause, split, gap, counted, outside);
  return {
    subject,
    relation: [describeDeed(view, clause, subject !== worded), ...links].join(' '),
    predicate: [toPredicate(clause), ...links].join(' '),
    object,
    qualifiers,
    modality: readModality(
      view,
      clause,
      outside !== null || said !== null || subject !== worded || isQuoted(view, clause),
      said ? '' : object.text,
    ),
    ...toEvidence(view, reachOf(clause)),
  };
}

/** `was`, `selling`: a verb that needs more than its subject to say anything. */
const isBareMention = ({ verb }: Clause, { qualifiers }: SplitParts): boolean =>
  !qualifiers.time && !qualifiers.place && (verb?.lemma === 'be' || verb?.form === 'gerund');

/** Whether whole sentences in quotation marks, said by someone whom the text need not name, hold the verb of a clause. */
function isQuoted({ tokens, quotes }: SentenceView, { verb }: Clause): boolean {
  const at = tokens[verb?.head ?? -1]?.start ?? -1;
  return quotes.some(({ kind, start, end }) => kind === 'direct' && start < at && at < end);
}

/** Who says it, when that is not the one it is said of. */
function findOutside(view: SentenceView, clause: Clause, subject: Argument): string | null {
  const source = clause.kind === 'report' ? null : findSource(view, clause);
  return source !== null && (source !== subject.text || clause.kind === 'complement') ? source : null;
}

const hasStatement = ({ kind }: Clause): boolean => kind !== 'infinitive' && kind !== 'gerund';

function readQualifiers(
  view: SentenceView,
  clause: Clause,
  split: SplitParts,
  gap: NounPart | null,
  counted: boolean,
  source: string | null,
): Qualifiers {
  const recipient = findRecipient(view, clause, split, gap !== null && !counted);
  return {
    ...split.qualifiers,
    ...(recipient ? { recipient } : {}),
    ...(source ? { source } : {}),
    ...(counted && gap ? { ordinal: resolveWords(view, gap) } : {}),
  };
}

const PLAIN_PRONOUN = /^(?:he|she|it|they|I|we|you|who|one|this|that)$/i;

/** `I` in what someone says is that someone, by name or as the text describes who it is. */
function toSpeaker(view: SentenceView, clause: Clause, subject: Argument): Argument {
  if (subject.entity || !/^(?:I|me|myself)$/.test(subject.text)) return subject;
  const speaker = findSource(view, clause);
  const figure = [...view.figures.byId.values()].find((one) => one.name === speaker && one.type === 'person');
  if (figure) return { text: figure.name, entity: figure.id };
  return speaker && !PLAIN_PRONOUN.test(speaker) ? { text: speaker, entity: null } : subject;
}

const THIRD: Readonly<Record<string, string>> = {
  have: 'has',
  am: 'is',
  do: 'does',
  'don’t': 'doesn’t',
  "don't": "doesn't",
  '’m': 'is',
  "'m": 'is',
  '’ve': 'has',
  "'ve": 'has',
  '’ll': 'will',
  "'ll": 'will',
};

/** The verb's words; what someone says of himself is told of a third person: `have been in` → `has been in`. */
function describeDeed(view: SentenceView, clause: Clause, isSpeaker: boolean): string {
  const words = describeVerb(view, clause);
  if (!isSpeaker) return words;
  const [first = '', ...rest] = words.split(' ');
  const verb = view.tokens[clause.verb?.from ?? -1];
  const isBase = verb?.class === 'verb' && verb.verb === 'base' && verb.text.toLowerCase() === first;
  return [THIRD[first] ?? (isBase ? inflectVerb(verb.lemma)[1] : first), ...rest].join(' ');
}

/** What stands before a verb of saying at the end of a sentence: the words said. */
function readSaid(view: SentenceView, clause: Clause, own: string | null): Argument | null {
  const to = clause.from - 1;
  const text = to > 1 ? resolveWords(view, { from: 0, to }, own) : '';
  return text ? { text, entity: null } : null;
}

/** `retaliated by firing`: the gerund that says how, when nothing else follows the verb. */
function byGerund(clause: Clause): string[] {
  const first = clause.after.find((part) => part.kind !== 'adverb');
  return first?.kind === 'clause' && first.clause.kind === 'gerund' ? [first.clause.marker] : [];
}

/** `the prize (that) Lind gave Ruiz`: behind a verb of giving whose object stands before it, the noun receives. */
const isGiving = ({ verb, chain }: Clause): boolean =>
  verb?.passive === false && GIVING_VERBS.has((chain.at(-1) ?? verb).lemma);

function findRecipient(view: SentenceView, clause: Clause, split: SplitParts, hasGap: boolean): string | null {
  if (split.recipient) return resolvePhrase(view, split.recipient, split.recipient.conjuncts).text;
  if (!hasGap || !split.object || (split.link !== 'to' && !(split.link === '' && isGiving(clause)))) return null;
  return split.noun ? resolvePhrase(view, split.noun, split.noun.conjuncts).text : resolveWords(view, split.object);
}
