import type { Clause } from '../text/clause';
import type { FactDraft, SentenceView } from './fact-draft';
import { findSource } from './find-source';
import { readModality } from './read-modality';
import { resolvePhrase, resolveWords } from './resolve-phrase';
import { reachOf, toEvidence } from './to-evidence';

/** Participles before a noun that say how it is known: `no confirmed deaths`. */
const KNOWN = /^(?:confirmed|reported|recorded|registered|documented)$/;

/** `there were two reported injuries` → two injuries were reported. What else there is has no line of its own; null then. */
export function readExistence(view: SentenceView, clause: Clause): FactDraft | null {
  const { verb, after } = clause;
  const [noun, behind] = after.filter(({ kind }) => kind !== 'adverb');
  if (verb?.lemma !== 'be' || noun?.kind !== 'noun' || verb.modal || noun.conjuncts.length > 1) return null;
  if (!view.tokens.slice(clause.from, verb.head).some(({ lemma }) => lemma === 'there')) return null;
  const words = view.tokens.slice(noun.from, noun.head);
  const at = noun.from + words.findIndex(({ text }) => KNOWN.test(text));
  if (at < noun.from || at === noun.from) return null;
  const place = behind?.kind === 'preposition' && behind.from === noun.to ? behind : null;
  const be = view.tokens
    .slice(verb.from, verb.to)
    .filter((token) => token.class !== 'adverb' && token.lemma !== 'there')
    .map(({ text }) => text.toLowerCase());
  const source = findSource(view, clause);
  const before = resolveWords(view, { from: noun.from, to: at });
  const known = view.tokens[at];
  return {
    subject: { text: `${before} ${resolveWords(view, { from: at + 1, to: noun.to })}`, entity: null },
    relation: [...be, known?.text ?? '', place?.word ?? ''].filter(Boolean).join(' '),
    predicate: ['be', known?.lemma ?? '', place?.word ?? ''].filter(Boolean).join(' '),
    object: place ? resolvePhrase(view, place.noun, place.noun.conjuncts) : { text: '', entity: null },
    qualifiers: source ? { source } : {},
    modality: /^no\b/i.test(before) ? 'negated' : readModality(view, clause, source !== null, ''),
    ...toEvidence(view, reachOf(clause)),
  };
}
