import { DOUBTING_ADVERBS, TELLING_VERBS } from '../../lexicon/prospects';
import type { Token } from '../../model';
import type { Clause } from '../../text/clause';
import { verbsOf } from './clause-at';

/** Whether part of what a clause states is taken back, whatever its verb says: by a condition, an adverb of doubt, or as hearsay. */
export const isReserved = (tokens: readonly Token[], clause: Clause): boolean =>
  isDoubted(tokens, clause) ||
  isHeadedOpen(tokens, clause) ||
  isHearsay(clause) ||
  hasCondition(tokens, clause) ||
  isInverted(tokens, clause) ||
  isOnlyClaimed(tokens, clause) ||
  isDeniedBehind(tokens, clause) ||
  isCalledFalse(tokens, clause);

/** `appeal by Korvik likely`, `strike feared in May`: a heading of a deed, without a subject and a verb of its own, that only may be. */
export const isHeadedOpen = (tokens: readonly Token[], { kind, subject, from, to }: Clause): boolean =>
  kind === 'main' &&
  subject === null &&
  !tokens.slice(from, to).some(({ class: kind }) => /^(?:auxiliary|modal)$/.test(kind)) &&
  tokens
    .slice(from + 1, to)
    .some(({ lemma }, at) => OPEN.test(lemma) && /^(?:noun|name)$/.test(tokens[from + at]?.class ?? ''));
const OPEN = /^(?:likely|unlikely|possible|imminent|expected|feared|planned|due)$/;

/** `claims that she left`, `said she had left, a charge that …`: what a noun of doubt has as its content. */
const isOnlyClaimed = (tokens: readonly Token[], { marker, kind, from, to }: Clause): boolean =>
  (marker === 'that' && CLAIM_NOUNS.test(tokens[from - 1]?.lemma ?? '') && tokens[from - 1]?.class === 'noun') ||
  (kind === 'complement' &&
    tokens.some(
      ({ lemma }, at) =>
        at > from && at < to + 2 && /^(?:charge|claim|allegation|accusation)$/.test(lemma) && opensAside(tokens, at),
    ));

/** `said that she had left, but the mayor denied this`. */
const isDeniedBehind = (tokens: readonly Token[], { kind, to }: Clause): boolean =>
  kind === 'complement' &&
  tokens.some(
    ({ lemma }, at) =>
      at >= to &&
      /^(?:deny|dispute|reject|dismiss)$/.test(lemma) &&
      (/^(?:this|that|it)$/.test(tokens[at + 1]?.lemma ?? '') || CLAIM_NOUNS.test(tokens[at + 2]?.lemma ?? '')),
  );

const opensAside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.class === 'determiner' && tokens[at - 2]?.text === ',';
const CLAIM_NOUNS =
  /^(?:claim|allegation|accusation|suspicion|rumou?r|speculation|suggestion|fear|possibility|theory)$/;

/** `the report that it was shut is false`, `it is false that it was shut`, `not true that`: a clause of which its sentence says that it is not so. */
function isCalledFalse(tokens: readonly Token[], { marker, from, kind }: Clause): boolean {
  if (marker !== 'that' || kind === 'relative') return false;
  const [falsely, noun] = tokens.slice(Math.max(0, from - 2), from).map(({ lemma }) => lemma);
  if ([falsely, noun].some((word) => FALSE.test(word ?? '')) || (falsely === 'not' && noun === 'true')) return true;
  return (
    tokens[from - 1]?.class === 'noun' &&
    tokens.some(({ lemma }, at) => at > from && lemma === 'be' && FALSE.test(tokens[at + 1]?.lemma ?? ''))
  );
}
const FALSE = /^(?:false|wrong|untrue|incorrect|inaccurate|baseless|unfounded|groundless|mistaken|fabricated)$/;

/** Words that make what a clause states depend on another. Source: Quirk et al., A Comprehensive Grammar, § 15.34. */
const CONDITIONS = /^(?:if|unless|provided|providing|assuming)$/;
/** Words before `if` with which it sets no condition: `as if`, `even if`. Source: the same, §§ 15.39 and 15.50. */
const OTHER_SENSE = /^(?:as|even|what)$/;

/** `divers will go down if the wind drops`, wherever that stands; `asked if the wind had dropped` sets no condition. */
const hasCondition = (tokens: readonly Token[], { kind, marker, before, after }: Clause): boolean =>
  (kind === 'subordinate' && CONDITIONS.test(marker)) ||
  (kind === 'main' && CONDITIONS.test(tokens[0]?.lemma ?? '')) ||
  [...before, ...after].some(
    (part) =>
      part.kind === 'clause' &&
      part.clause.kind === 'subordinate' &&
      CONDITIONS.test(part.clause.marker) &&
      !OTHER_SENSE.test(tokens[part.from - 1]?.lemma ?? ''),
  );

/** `Had they told it at once, it would have held`. Source: Quirk et al., § 15.36. */
const isInverted = (tokens: readonly Token[], { parent, from }: Clause): boolean =>
  parent?.verb != null && !parent.subject && tokens[parent.verb.head]?.text === 'Had' && parent.verb.to === from;

/** `reportedly left`, `was probably the worst`, `Perhaps he left`: an adverb of doubt beside the verb or in front of the clause. */
const isDoubted = (tokens: readonly Token[], clause: Clause): boolean =>
  verbsOf(clause).some(({ from, to }) =>
    tokens.slice(Math.max(0, from - 1), to + 1).some(({ lemma }) => DOUBTING_ADVERBS.has(lemma)),
  ) || DOUBTING_ADVERBS.has(tokens[clause.from]?.lemma ?? '');

/** `is said to have left`: what is told without a teller. */
const isHearsay = ({ verb, chain }: Clause): boolean =>
  verb?.passive === true && chain[0]?.form === 'infinitive' && TELLING_VERBS.has(verb.lemma);
