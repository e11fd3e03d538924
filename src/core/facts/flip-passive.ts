import type { Clause, PrepositionPart } from '../text/clause';
import type { FactDraft, SentenceView } from './fact-draft';
import { findSource } from './find-source';
import { irregularPast } from './past-forms';
import { readModality } from './read-modality';
import { findFigure, resolvePhrase } from './resolve-phrase';
import { splitParts } from './split-parts';
import { reachOf, toEvidence } from './to-evidence';

/** `footage released by KCNA` → KCNA released footage: a participle on a noun whose doer is a figure, told from the doer's side. Null otherwise. */
export function flipPassive(view: SentenceView, clause: Clause): FactDraft | null {
  const { verb, subject } = clause;
  if (clause.kind !== 'participle' || !verb?.passive || !subject || clause.chain.length) return null;
  const agent = clause.after.find((part): part is PrepositionPart => part.kind === 'preposition' && part.word === 'by');
  if (!agent?.noun.conjuncts.every((one) => findFigure(view, one))) return null;
  const word = view.tokens[verb.head];
  if (!word) return null;
  const relation = irregularPast(word.lemma) ?? word.text;
  const source = findSource(view, clause);
  const { qualifiers } = splitParts(view, { ...clause, after: clause.after.filter((part) => part !== agent) });
  const object = resolvePhrase(view, subject, subject.conjuncts);
  return {
    subject: resolvePhrase(view, agent.noun, agent.noun.conjuncts),
    relation,
    predicate: word.lemma,
    object,
    qualifiers: { ...qualifiers, ...(source ? { source } : {}) },
    modality: readModality(view, clause, source !== null, object.text),
    ...toEvidence(view, reachOf(clause)),
  };
}

/** `the vote was won by Ruiz` → Ruiz won the vote: the same statement from the doer's side, for the lines about the doer. */
export function turnPassive(view: SentenceView, clause: Clause, fact: FactDraft): FactDraft | null {
  const { verb, subject } = clause;
  if (!verb?.passive || !subject || clause.chain.length || clause.kind === 'participle' || verb.negated) return null;
  if (!/ by$/.test(fact.relation) || !fact.object.entity) return null;
  const word = view.tokens[verb.head];
  const helpers = view.tokens.slice(verb.from, verb.head).filter(({ class: kind }) => kind !== 'adverb');
  if (!word || helpers.length > 1 || !/^(?:was|were)$/i.test(helpers[0]?.text ?? 'was')) return null;
  const { subject: undergoer, object: doer } = fact;
  return {
    ...fact,
    subject: doer,
    relation: irregularPast(word.lemma) ?? word.text,
    predicate: word.lemma,
    object: undergoer,
  };
}
