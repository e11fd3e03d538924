import { EVALUATIVES } from '../lexicon/evaluatives';
import { findPhrases, type PhraseMatch, toPhraseTable } from '../lexicon/find-phrases';
import { HEDGES } from '../lexicon/hedges';
import { PREDICTIONS } from '../lexicon/predictions';
import type { Reading, Reason, Span, Stance, Token } from '../model';
import { isTelling } from '../quotes/is-telling';
import { readSourcing } from './read-sourcing';

const HEDGE_TABLE = toPhraseTable(HEDGES);
const PREDICTION_TABLE = toPhraseTable(PREDICTIONS);
const EVALUATIVE_TABLE = toPhraseTable(EVALUATIVES);

interface StanceReading {
  readonly stance: Stance;
  readonly because: readonly Reason[];
}

/**
 * How a sentence is put: as someone's words before all else, then as hedged, foretold or judged, and else asserted.
 * Every rule that spoke is among the reasons, the deciding one first.
 */
export function readStance(
  sentence: Span,
  tokens: readonly Token[],
  reading: Pick<Reading, 'article' | 'attributions'>,
): StanceReading {
  const telling = reading.attributions.filter((attribution) => isTelling(attribution, reading.article.text));
  const { attributed, unsigned } = readSourcing(sentence, tokens, telling);
  const hedged = toReasons(findPhrases(tokens, HEDGE_TABLE).filter((match) => !isMonth(tokens, match)));
  const predicted = toReasons(findPhrases(tokens, PREDICTION_TABLE));
  const evaluative = toReasons(findPhrases(tokens, EVALUATIVE_TABLE).filter((m) => isPredicate(tokens, m)));
  const ranked: readonly (readonly [Stance, readonly Reason[]])[] = [
    ['attributed', attributed],
    ['predicted', predicted],
    ['hedged', hedged],
    ['evaluative', evaluative],
  ];
  const [stance] = ranked.find(([, reasons]) => reasons.length > 0) ?? ['asserted' as const, []];
  const deciding = ranked.filter(([name]) => name === stance).flatMap(([, reasons]) => reasons);
  const rest = ranked.filter(([name]) => name !== stance).flatMap(([, reasons]) => reasons);
  return { stance, because: [...deciding, ...rest, ...unsigned] };
}

/** “May” with a capital inside a sentence is the month. */
const isMonth = (tokens: readonly Token[], { from }: PhraseMatch): boolean =>
  tokens[from]?.text === 'May' && (from > 0 || tokens[from]?.class !== 'modal');

const toReasons = (matches: readonly PhraseMatch[]): Reason[] =>
  matches.map(({ rule, start, end }) => ({ rule, at: [{ start, end }] }));

/** Whether a judging word is what the sentence says of its subject: after a form of “be”, or a modal, or a feeling of “I”. */
function isPredicate(tokens: readonly Token[], match: PhraseMatch): boolean {
  const before = tokens.slice(Math.max(0, match.from - 3), match.from).map((token) => token.text.toLowerCase());
  if (match.rule === 'evaluative-obligation') return true;
  if (match.rule === 'evaluative-feeling') return before.some((word) => word === 'i' || word === 'we');
  return before.some((word) => /^(?:is|are|was|were|be|been|am|’s|'s|’re|’m)$/.test(word));
}
