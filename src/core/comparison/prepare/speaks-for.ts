import { BODY_HEADS } from '../../lexicon/body-heads';
import { SAYING_VERBS } from '../../lexicon/verbs';
import type { Clause } from '../../text/clause';
import { verbsOf } from './clause-at';
import type { Item } from './item';

const SPOKESMAN = /^spokes(?:man|men|woman|women|person|people|persons)$/;

/** Verbs by which someone speaks besides those of saying. Source: Levin (1993), classes 33 and 37. */
const SPEAKING =
  /^(?:accuse|apologi[sz]e|blame|call|call for|call on|condemn|criticise|criticize|decry|defend|demand|denounce|deplore|describe|dismiss|express|hail|praise|refuse|reject|rule out|threaten|thank|welcome)$/;

/**
 * The body in whose name the subject of a clause speaks: `a spokesman for the ministry, Jan Korv, denied it`, `Ofra spokeswoman Ida Lund
 * denied it`. Null where nobody speaks, and where the words are somebody’s spokesman’s: a person may have said it otherwise.
 */
export function speaksFor(clause: Clause, items: readonly Item[]): Item | null {
  const verb = verbsOf(clause).at(-1);
  if (
    !verb ||
    verb.passive ||
    clause.kind === 'relative' ||
    !(SAYING_VERBS.has(verb.lemma) || SPEAKING.test(verb.lemma))
  )
    return null;
  const { subject, before } = clause;
  const speaker = items.find(
    ({ lemma, from, to }) => subject !== null && SPOKESMAN.test(lemma) && subject.from <= from && to <= subject.to,
  );
  if (!speaker || !subject) return null;
  const next = before[before.indexOf(subject) + 1];
  const led = next?.kind === 'preposition' && /^(?:for|of)$/.test(next.word) ? next.noun : null;
  const isIn = ({ from, to }: Item) =>
    led ? led.from <= from && to <= led.to : subject.from <= from && to <= speaker.from;
  return items.findLast((item) => isIn(item) && isBody(item)) ?? null;
}

const isBody = ({ kind, figure, demonym, form, lemma }: Item): boolean =>
  kind === 'figure'
    ? figure?.type !== 'person' && !demonym && form !== 'pronoun'
    : BODY_HEADS.has(lemma) || /^(?:company|firm|police|government|military|opposition|palace|group)$/.test(lemma);
