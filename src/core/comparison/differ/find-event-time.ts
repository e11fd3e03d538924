import { compareTimeItems } from '../align/compare-time-items';
import { SAID, type Sides } from '../align/find-position';
import { holdsItem, verbsOf } from '../prepare/clause-at';
import type { PreparedDocument } from '../prepare/prepare-document';
import type { SlotDifference } from './find-differences';
import { timeBeside } from './time-beside';

/** Verbs that say of an event only that it was. Source: Levin (1993), class 48.3, and the support verbs of Quirk et al., § 17.52. */
const HAPPENING = /^(?:happen|occur|strike|hit)$/;

/**
 * `The flood struck in May 2010` beside `three dams broke after a flood in May 2011`: the claim only says when an event was, and
 * the document gives that event one other time, beside its noun. Null for anything else.
 */
export function findEventTime({ claim, document, pairs }: Sides, whole: PreparedDocument): SlotDifference | null {
  const [main, ...others] = claim.clauses.filter(({ verb }) => verb !== null);
  const verb = main && verbsOf(main).at(-1);
  const subject = main?.subject;
  const deed = verb && claim.items.find(({ from, to }) => from <= verb.head && verb.head < to);
  if (!verb || !subject || others.length || verb.negated || verb.modal || !HAPPENING.test(deed?.lemma ?? ''))
    return null;
  const told = pairs.filter((pair) => holdsItem(subject, pair.claim));
  // `took place` is read as one word.
  const [time, ...more] = claim.items.filter((item) => item.from >= verb.to && item.lemma !== 'place');
  const event = told.find((pair) => pair.claim.from <= subject.head && subject.head < pair.claim.to);
  if (!time?.time || more.length || !event?.document || event.document.class !== 'noun') return null;
  if (told.some(({ document: other, score }) => other === null || score < SAID)) return null;
  const theirs = timeBeside(document, event.document);
  if (!theirs?.time || theirs.time.value.length !== time.time.value.length) return null;
  const { lemma } = event.document;
  const isOnly = whole.sentences.every((sentence) =>
    sentence.items.every((item) => {
      const other = item.lemma === lemma ? timeBeside(sentence, item) : null;
      return !other || compareTimeItems(time, other) === 'different';
    }),
  );
  return isOnly && compareTimeItems(time, theirs) === 'different'
    ? { slot: 'time', claim: time, document: theirs }
    : null;
}
