import { clauseAt, verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Verbs that tell when a thing came about. Source: Levin (1993), classes 26.1, 26.4 and 29.1, with `date` and `go` back. */
const ORIGIN = new Set(
  'make build sign found establish create write draw print produce conclude agree reach set date go come stem design'.split(
    ' ',
  ),
);

/** Verbs that tell when something takes place, and no more of it. Source: FrameNet’s Event. */
const TAKING_PLACE = new Set(['hold', 'occur', 'happen', 'take', 'convene']);

/**
 * The thing that a year or a day is that of: the pledge in `their 1961 pledge`, `a pledge made in 1961` and `the pledge dates
 * back to 1961`, the summit in `the May 4–6 summit` and `the summit will be held on May 4`.
 */
export function findYearOf({ tokens, clauses, items }: PreparedSentence, { time, from, to }: Item): Item | null {
  const isYear = /^\d{4}$/.test(time?.value ?? '');
  if (!isYear && !/^(?:\d{4}|XXXX)-\d\d-\d\d/.test(time?.value ?? '')) return null;
  const itemOf = (at: number) => items.find((item) => item.from <= at && at < item.to) ?? null;
  const behind = tokens
    .slice(to)
    .findIndex((token) => !/^(?:noun|adjective|name)$/.test(token.class) && !/^[-–()]$/.test(token.lemma));
  const last = behind < 0 ? tokens.length : to + behind;
  if (last > to && tokens[last - 1]?.class === 'noun') return itemOf(last - 1);
  const clause = clauseAt(clauses, from);
  const verb = clause && verbsOf(clause).at(-1);
  const verbs = isYear ? ORIGIN : TAKING_PLACE;
  if (!clause || !verb || !verbs.has(verb.lemma.split(' ')[0] ?? '')) return null;
  const noun = clause.kind === 'relative' || clause.kind === 'participle' ? clause.antecedent : clause.subject;
  return noun ? itemOf(noun.head) : null;
}
