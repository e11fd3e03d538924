import type { Token } from '../model';
import type { VerbChunk } from '../text/chunk';
import type { Clause } from '../text/clause';
import type { SentenceView } from './fact-draft';
import { followsProspect } from './follows-prospect';
import { isMaybeThere } from './is-maybe-there';
import { toPastForm } from './past-forms';
import type { TokenRange } from './resolve-phrase';

/** Adverbs that say nothing of the relation itself. */
const EMPTY_ADVERBS = new Set(
  'also too however then therefore thus moreover meanwhile instead still now here there'.split(' '),
);

/**
 * The words of a clause's verb as a line of English would have them: chained verbs joined, `also` and its like left out,
 * a bare gerund or participle given the `be` that a statement needs (`pledging` → `was pledging`).
 */
export function describeVerb(view: SentenceView, clause: Clause): string {
  const { verb } = clause;
  const { tokens } = view;
  if (!verb) return '';
  if (verb.form === 'gerund' && followsProspect(view, clause))
    return ['may', verb.lemma, ...clause.chain.map((chunk) => wordsOf(tokens, chunk))].join(' ');
  const outcome = describeOutcome(tokens, clause, verb);
  if (outcome) return outcome;
  const words = wordsOf(tokens, { from: verb.from, to: endWithAdverbs(clause, clause.chain.at(-1)?.to ?? verb.to) });
  const be = missingBe(tokens, clause, verb);
  return `${be}${missingModal(tokens, verb)}${be ? words : words.replace(/^having /, haveOf(tokens, clause))}`;
}

/** Whether a participle is part of what names a thing; in `with Oslo winning` it is a statement of its own. */
const isOnNoun = (tokens: readonly Token[], { antecedent }: Clause): boolean =>
  antecedent !== null && tokens[antecedent.from - 1]?.lemma !== 'with';

/** `left Oslo, promising to return`, `has hit the town, killing two`: what came with it or of it is told in its tense: `promised`, `has killed`. */
function describeOutcome(tokens: readonly Token[], clause: Clause, verb: VerbChunk): string | null {
  const outer = clause.parent?.verb;
  const word = tokens[verb.head];
  if (
    clause.kind !== 'participle' ||
    verb.form !== 'gerund' ||
    isOnNoun(tokens, clause) ||
    !word ||
    word.lemma === 'be'
  )
    return null;
  if (outer?.form !== 'tensed' || clause.from < outer.from || outer.modal || verb.negated) return null;
  if (tokens.slice(verb.from, verb.head).some((token) => token.class !== 'adverb')) return null;
  const group = tokens.slice(outer.from, outer.to);
  const isPerfect = group.some(({ text }) => /^(?:has|have)$/i.test(text)) && outer.lemma !== 'have';
  if (!isPerfect && group.find((token) => token.verb !== null)?.verb !== 'past') return null;
  const form = toPastForm(word.lemma, word.text.toLowerCase(), isPerfect ? 'participle' : 'past');
  const rest = wordsOf(tokens, { from: verb.head + 1, to: endWithAdverbs(clause, clause.chain.at(-1)?.to ?? verb.to) });
  const before = wordsOf(tokens, { from: verb.from, to: verb.head });
  const have = isPerfect ? (isMany(tokens, clause) ? 'have' : 'has') : '';
  return [have, before, form, rest].filter(Boolean).join(' ');
}

/** The modal that a verb has from the one it goes on: `will dredge and add` → `will add`. */
const missingModal = (tokens: readonly Token[], { modal, from, to }: VerbChunk): string =>
  modal && !tokens.slice(from, to).some((token) => token.class === 'modal') ? `${modal} ` : '';

/** `was last in Oslo`: an adverb right behind the verb belongs to the relation. */
function endWithAdverbs(clause: Clause, end: number): number {
  const first = clause.after[0];
  return first?.kind === 'adverb' && first.from === end && clause.after.length > 1 ? first.to : end;
}

function wordsOf(tokens: readonly Token[], chunk: TokenRange): string {
  const kept = tokens
    .slice(chunk.from, chunk.to)
    .filter(
      (token) =>
        !(token.class === 'adverb' && EMPTY_ADVERBS.has(token.lemma)) &&
        (token.class !== 'punctuation' || token.text === ','),
    );
  return kept
    .map((token) => (token.class === 'verb' || token.class === 'auxiliary' ? token.text.toLowerCase() : token.text))
    .join(' ')
    .replace(/ (?=,|n[’']t\b|[’'](?:re|ve|ll|d|m|s)\b)/g, '');
}

/** `The mill closed, having been sold`: the form of have that a statement needs. */
function haveOf(tokens: readonly Token[], clause: Clause): string {
  if (isPast(tokens, clause)) return 'had ';
  return isMany(tokens, clause) ? 'have ' : 'has ';
}

function missingBe(tokens: readonly Token[], clause: Clause, verb: VerbChunk): string {
  // `was taken off and replaced by Lind`: the second passive has its `was` from the first.
  const shared = verb.passive && verb.form === 'tensed' && tokens[verb.from]?.class === 'verb';
  if (verb.form !== 'participle' && verb.form !== 'gerund' && !shared) return '';
  if (tokens[verb.from]?.class === 'auxiliary' && verb.form === 'gerund') return '';
  if (isMaybeThere({ tokens }, clause)) return 'may be ';
  const many = isMany(tokens, clause);
  const past = isPast(tokens, clause);
  if (/^been$/i.test(tokens[verb.from]?.text ?? '')) return haveOf(tokens, clause);
  return past ? (many ? 'were ' : 'was ') : many ? 'are ' : 'is ';
}

/** Whether a clause has a plural subject. */
const isMany = (tokens: readonly Token[], { subject }: Clause): boolean =>
  subject !== null &&
  (subject.conjuncts.length > 1 || tokens[subject.head]?.plural === true || isCount(tokens[subject.head]));

/** `Twelve were hurt`: a number above one, for those whom it counts. */
const isCount = (token: Token | undefined): boolean =>
  token?.class === 'number' && !/^(?:one|1)$|(?:st|nd|rd|th)$/.test(token.lemma);

/** Whether the nearest tensed verb around a clause is past. */
function isPast(tokens: readonly Token[], clause: Clause): boolean {
  for (let outer: Clause | null = clause; outer; outer = outer.parent) {
    const { verb } = outer;
    if (verb?.form !== 'tensed') continue;
    const first = tokens.slice(verb.from, verb.to).find((token) => token.verb !== null);
    return first?.verb === 'past';
  }
  return true;
}

/** The verb in base forms, so that the same statement in another tense is known again: `appeared to enjoy` → `appear enjoy`. */
export function toPredicate({ verb, chain }: Clause): string {
  if (!verb) return '';
  const words = [verb, ...chain].map((chunk) => chunk.lemma);
  return (verb.passive ? ['be', ...words] : words).join(' ');
}
