import { IRREGULAR_FORMS } from '../lexicon/irregular-verbs';
import type { Clause, PrepositionPart } from '../text/clause';
import type { FactDraft, SentenceView } from './fact-draft';
import { findSource } from './find-source';
import { readModality } from './read-modality';
import { findFigure, resolvePhrase } from './resolve-phrase';
import { splitParts } from './split-parts';
import { reachOf, toEvidence } from './to-evidence';

const PAST_BY_LEMMA: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR_FORMS].flatMap(([form, { lemma, past }]) => (past ? [[lemma, form] as const] : [])),
);

/** `footage released by KCNA` → KCNA released footage: a participle on a noun whose doer is a figure, told from the doer's side. Null otherwise. */
export function flipPassive(view: SentenceView, clause: Clause): FactDraft | null {
  const { verb, subject } = clause;
  if (clause.kind !== 'participle' || !verb?.passive || !subject || clause.chain.length) return null;
  const agent = clause.after.find((part): part is PrepositionPart => part.kind === 'preposition' && part.word === 'by');
  if (!agent?.noun.conjuncts.every((one) => findFigure(view, one))) return null;
  const word = view.tokens[verb.head];
  if (!word) return null;
  const relation = PAST_BY_LEMMA.get(word.lemma) ?? word.text;
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
