import type { Argument, Token } from '../model';
import type { Clause, NounPart } from '../text/clause';
import { isTimeNoun } from '../text/is-time-noun';
import type { SentenceView } from './fact-draft';
import { isCut } from './is-cut';
import { isSpeaker } from './is-speaker';
import { findFigure } from './resolve-phrase';
import type { SplitParts } from './split-parts';

/**
 * Whether the shape of a statement shows that its sentence was read wrongly: nobody who could do it, a verb that is none,
 * an object without its end. Such a statement is better left out.
 */
export function isBroken(view: SentenceView, clause: Clause, split: SplitParts, object: Argument): boolean {
  const { subject } = clause;
  if (!subject) return true;
  return (
    isNoSubject(view.tokens, subject) ||
    isBareNegation(view.tokens, clause) ||
    isNobody(view, clause, subject) ||
    isIdleTime(view.tokens, clause, subject) ||
    isDisagreeing(view.tokens, clause, subject) ||
    isOutcome(view, clause, subject) ||
    (object.text === '' && isHelperAlone(view.tokens, clause)) ||
    saysNothing(view, clause, split, object) ||
    (split.object !== null && isCut(view.tokens, split.object))
  );
}

const isTensed = (token: Token): boolean =>
  token.class === 'modal' ||
  ((token.class === 'verb' || token.class === 'auxiliary') && /^(?:past|present)$/.test(token.verb ?? ''));

/** An article without its noun, or a list that has run across another statement. */
function isNoSubject(tokens: readonly Token[], { from, to, head, conjuncts }: NounPart): boolean {
  if (/^(?:the|an?|and|or|but|let)$/.test(tokens[head]?.lemma ?? '')) return true;
  // `What it shows is how`: a clause is no noun; `not one guest`: the negation is lost.
  if (/^(?:what|whatever)$/.test(tokens[from]?.lemma ?? '') || tokens[from - 1]?.lemma === 'not') return true;
  const inside = tokens.slice(from, to);
  return inside.some(({ lemma }) => /^(?:but|;)$/.test(lemma)) || (conjuncts.length > 1 && inside.some(isTensed));
}

/** `but not limited to`, `theft, not rape`: without a helper, `not` goes with no tensed verb. */
const isBareNegation = (tokens: readonly Token[], { verb, chain }: Clause): boolean =>
  verb?.form === 'tensed' &&
  !chain.length &&
  tokens[verb.from]?.lemma === 'not' &&
  !tokens.slice(verb.from, verb.head).some(({ class: word }) => /^(?:auxiliary|modal)$/.test(word));

/** `women in Chile who have left`: `who` is no place. */
const isNobody = (view: SentenceView, { kind, marker }: Clause, subject: NounPart): boolean =>
  kind === 'relative' &&
  marker === 'who' &&
  subject.conjuncts.length === 1 &&
  findFigure(view, subject)?.figure.type === 'place';

/** What a time may do. From the entries of days and years in general English of news. */
const DONE_BY_TIME = new Set(
  'be become see mark bring pass begin end start come go follow feature include witness last remain arrive approach near take offer celebrate commemorate prove fall open close show mean spend give observe make set name know dawn loom break turn'.split(
    ' ',
  ),
);

/** Names of times that are those of other things as well: `the march`, `the second`. */
const ALSO_THINGS = /^(?:march|may|second|season|spring|era)$/;

/** `on Friday and was charged`: a day or a year does next to nothing, so behind other words another noun was meant. */
const isIdleTime = (tokens: readonly Token[], clause: Clause, subject: NounPart): boolean =>
  subject.conjuncts.length === 1 &&
  clause.before[0] !== subject &&
  isTimeNoun(tokens, subject) &&
  !(subject.head > subject.from && ALSO_THINGS.test(tokens[subject.head]?.lemma ?? '')) &&
  !DONE_BY_TIME.has((clause.chain.at(-1) ?? clause.verb)?.lemma ?? '');

/** Plurals in form that go with a singular verb. Source: Quirk et al., §§ 5.75 and 10.37. */
const SINGULAR_TOO =
  /(?:ics|news|series|species|headquarters|means|works|barracks|measles|percent|crossroads|whereabouts)$/;

/** `the shares cases`: a plural noun does not go with a verb in -s; the one or the other was read wrongly. */
function isDisagreeing(tokens: readonly Token[], { verb, kind }: Clause, subject: NounPart): boolean {
  const head = tokens[subject.head];
  if (verb?.form !== 'tensed' || kind === 'relative' || subject.conjuncts.length > 1 || !head) return false;
  if (
    head.class !== 'noun' ||
    !head.plural ||
    SINGULAR_TOO.test(head.text) ||
    /^\d/.test(tokens[subject.from]?.text ?? '')
  )
    return false;
  const first = tokens.slice(verb.from, verb.to).find(({ class: word }) => /^(?:verb|auxiliary|modal)$/.test(word));
  return /^(?:is|was|has|does)$/.test(first?.text ?? '') || (first?.verb === 'present' && /[^s]s$/.test(first.text));
}

/** Verbs that a place or a person seldom is the subject of behind `which`. From the entries of `cause` in Roget’s Thesaurus (1911). */
const BRINGS_ABOUT = /^(?:lead|cause|mean|result|prompt|trigger|spark|allow)$/;

/** `free to sail in Oslo, which has led to queues`: what is told led to it, not the place named last. */
function isOutcome(view: SentenceView, { kind, marker, from, verb }: Clause, subject: NounPart): boolean {
  if (kind !== 'relative' || marker !== 'which' || view.tokens[from - 1]?.text !== ',') return false;
  if (!BRINGS_ABOUT.test(verb?.lemma ?? '')) return false;
  return isTimeNoun(view.tokens, subject) || findFigure(view, subject)?.figure.type === 'place';
}

/** `the ports must`: a helping verb that helps none. */
const isHelperAlone = (tokens: readonly Token[], { verb, chain }: Clause): boolean =>
  verb !== null &&
  chain.length === 0 &&
  (/^(?:auxiliary|modal)$/.test(tokens[verb.head]?.class ?? '') || verb.lemma === 'have' || verb.lemma === 'do');

const SAY = /^(?:say|tell|add|state|note|argue|insist|assert|contend|claim|remark|mention|suggest|believe|think)$/;
/** Of these, the ones that no noun alone goes with, but for a word said. */
const SAY_CLAUSE = /^(?:say|argue|insist|contend|remark|think)$/;
const SAID = /^(?:yes|no|so|nothing|goodbye|word|prayer|mass|sorry|thing|something|much|little)$/;

/** `told Reuters`, `said the harbour`: what was said is missing. */
function saysNothing(view: SentenceView, { verb, chain, kind }: Clause, split: SplitParts, object: Argument): boolean {
  const lemma = (chain.at(-1) ?? verb)?.lemma ?? '';
  if (!SAY.test(lemma) || verb?.passive || kind === 'report') return false;
  if (!object.text) return true;
  const { noun } = split;
  if (!noun || split.link || split.recipient || /["“”]/.test(object.text)) return false;
  if (lemma === 'tell') return object.entity !== null || isSpeaker(object.text);
  return SAY_CLAUSE.test(lemma) && !SAID.test(view.tokens[noun.head]?.lemma ?? '');
}
