import type { Argument } from '../model';
import type { FactDraft, SentenceView } from './fact-draft';
import type { TokenRange } from './resolve-phrase';
import { toEvidence } from './to-evidence';

/** Roles that are held towards someone rather than in something. An ambassador’s country is who sends him. */
const TOWARDS = /\b(?:aide|adviser|advisor|assistant|deputy|counsel|heir|successor)$/i;

/**
 * A figure’s role as a fact. A role held now names what it is held in as its object (`is President of` Chile); a past one
 * is one phrase (`was` `President of Chile`), so that nobody reads it as held still.
 */
export function createRoleFact(
  view: SentenceView,
  subject: Argument,
  words: string,
  of: Argument | null,
  past: boolean,
  at: TokenRange,
  preposition?: string,
): FactDraft {
  const role = words.replace(/^(?:Her|His|Their|Its|The|An?|One|Another)\b/, (first) => first.toLowerCase());
  const link = preposition ?? (TOWARDS.test(role) ? 'to' : 'of');
  const base = {
    subject,
    qualifiers: {},
    modality: 'asserted' as const,
    ...toEvidence(view, at),
  };
  if (past)
    return {
      ...base,
      relation: 'was',
      predicate: 'be',
      object: { text: of ? `${role} ${link} ${of.text}` : role, entity: null },
    };
  if (!of) return { ...base, relation: 'is', predicate: 'be', object: { text: role, entity: null } };
  return { ...base, relation: `is ${role} ${link}`, predicate: `be ${role.toLowerCase()} ${link}`, object: of };
}

/** What a preposition alone ties something to: `is in` Oslo, `is of` the Oslo Post. */
export function createTie(
  view: SentenceView,
  subject: Argument,
  preposition: string,
  object: Argument,
  at: TokenRange,
): FactDraft {
  const relation = `is ${preposition}`;
  const predicate = `be ${preposition}`;
  return { subject, relation, predicate, object, qualifiers: {}, modality: 'asserted', ...toEvidence(view, at) };
}
