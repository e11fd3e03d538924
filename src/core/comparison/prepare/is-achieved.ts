import { CONTESTING, IMPLICATIVE_PHRASES, IMPLICATIVE_VERBS } from '../../lexicon/prospects';
import type { Token } from '../../model';
import type { VerbChunk } from '../../text/chunk';
import type { Clause } from '../../text/clause';
import { isUttered } from './is-uttered';

/** Whether the verb before an infinitive says that its deed came about. */
export const isAchieved = (clause: Clause, parent: Clause, above: VerbChunk, tokens: readonly Token[]): boolean =>
  IMPLICATIVE_VERBS.has(above.lemma) ||
  isImplicative(parent, above.lemma, tokens) ||
  isWon(clause, above, tokens) ||
  isUttered(clause, tokens);

/** `pulled away to win`, `held off Aske to retain the title`: how a contest went tells that it was won. */
const isWon = ({ verb }: Clause, above: VerbChunk, tokens: readonly Token[]): boolean =>
  verb !== null &&
  WINNING.test(verb.lemma) &&
  !above.negated &&
  !above.modal &&
  (CONTESTING.has(above.lemma) || isAhead(above, tokens)) &&
  /^(?:past|participle)$/.test(tokens[above.head]?.verb ?? '');
const isAhead = ({ lemma, head }: VerbChunk, tokens: readonly Token[]): boolean =>
  /^(?:pull|hold|fight)(?: |$)/.test(lemma) && /^(?:away|ahead|clear|off)$/.test(tokens[head + 1]?.lemma ?? '');
const WINNING = /^(?:win|clinch|retain|reclaim|capture|regain|become)$/;

/** `took turns to drive`: with its object the verb says that the deed came about. */
const isImplicative = ({ after, verb }: Clause, lemma: string, tokens: readonly Token[]): boolean =>
  // `a hammer was used to break it`
  (verb?.passive === true && isMeans(verb, lemma, tokens)) ||
  after.some(
    (part) =>
      part.kind === 'noun' &&
      (IMPLICATIVE_PHRASES.has(`${lemma} ${tokens[part.head]?.lemma}`) || isMeans(verb, lemma, tokens)),
  );

/** `used a hammer to break it`: by its means, told in the past, the deed was done. */
const isMeans = (verb: VerbChunk | null, lemma: string, tokens: readonly Token[]): boolean =>
  lemma === 'use' &&
  verb !== null &&
  !verb.negated &&
  !verb.modal &&
  /^(?:past|participle)$/.test(tokens[verb.head]?.verb ?? '');
