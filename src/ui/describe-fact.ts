import { CLOSED_WORDS } from '../core/lexicon/closed-words';
import type { Fact, Qualifiers, WordClass } from '../core/model';
import type { MessageKey, Words } from './words';

/** A fact as one line of plain English: the statement, then what limits it. */
export interface FactLine {
  readonly subject: string;
  readonly relation: string;
  /** With the recipient, if there is one. */
  readonly object: string;
  /** When, where, how often, who says so, how sure: in the document's words or ours, possibly none. */
  readonly notes: readonly string[];
}

const MODALITIES: Readonly<Partial<Record<Fact['modality'], MessageKey>>> = {
  hedged: 'fact_hedged',
  predicted: 'fact_predicted',
  evaluative: 'fact_evaluative',
  negated: 'fact_negated',
};

/** Whether words stand in other words already, so that saying them again would stutter. */
const isSaid = (words: string, line: string): boolean => line.toLowerCase().includes(words.toLowerCase());

/** Classes whose words have no capital of their own; a modal may be the month of May. */
const INNER: ReadonlySet<WordClass | undefined> = new Set(['determiner', 'preposition', 'conjunction']);

/** Words from the beginning of a sentence as they stand inside a line: `During the visit` → `during the visit`. */
export function toInside(words: string): string {
  const first = words.split(' ', 1)[0] ?? '';
  return INNER.has(CLOSED_WORDS.get(first.toLowerCase())) ? first.toLowerCase() + words.slice(first.length) : words;
}

/** What limits a fact, in the document's words, each thing once. */
function findLimits({ time, place, ordinal, quantity, condition }: Qualifiers, statement: string): string[] {
  const limits: string[] = [];
  for (const words of [time, place, ordinal, quantity, condition]) {
    const all = [statement, ...limits].join(' · ');
    if (words && !isSaid(words, all)) limits.push(toInside(words));
  }
  return limits;
}

/** Verbs that have whom they tell right behind them. */
const TELLS = /^(?:be )?(?:tell|show|teach|promise|inform|assure|remind|warn|notify)$/;

/** A fact in a line. A qualifier that the statement says already is not said twice. */
export function describeFact(words: Words, fact: Fact): FactLine {
  const { subject, relation, predicate, object, qualifiers, modality } = fact;
  const { recipient, source } = qualifiers;
  const statement = `${subject.text} ${relation} ${object.text}`;
  const isNew = recipient !== undefined && !isSaid(recipient, statement);
  const isTold = isNew && TELLS.test(predicate ?? '');
  const to = isNew && !isTold ? ` ${words.say('fact_to', recipient)}` : '';
  const notes = findLimits(qualifiers, statement);
  const modal = MODALITIES[modality];
  const isNamed = source !== undefined && CLOSED_WORDS.get(source.toLowerCase()) !== 'pronoun';
  if (isNamed) notes.push(words.say('fact_according_to', toInside(source)));
  else if (modality === 'attributed' && !subject.entity) notes.push(words.say('fact_attributed'));
  if (modal) notes.push(words.say(modal));
  return {
    subject: subject.text,
    relation: isTold ? `${relation} ${recipient}` : relation,
    object: `${object.text}${to}`.trim(),
    notes,
  };
}
