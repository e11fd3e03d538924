import { EVALUATIVES } from '../lexicon/evaluatives';
import { findPhrases, type PhraseMatch, toPhraseTable } from '../lexicon/find-phrases';
import { HEDGES } from '../lexicon/hedges';
import { PREDICTIONS } from '../lexicon/predictions';
import { SOURCING } from '../lexicon/sourcing';
import type { Attribution, Reading, Reason, Sentence, Span, Stance, Token } from '../model';

const HEDGE_TABLE = toPhraseTable(HEDGES);
const PREDICTION_TABLE = toPhraseTable(PREDICTIONS);
const EVALUATIVE_TABLE = toPhraseTable(EVALUATIVES);
const SOURCING_TABLE = toPhraseTable(SOURCING);

/** A sentence counts as someone's words when at least this share of it is their content or the words that name them. */
const ATTRIBUTED_SHARE = 0.4;

interface StanceReading {
  readonly stance: Stance;
  readonly because: readonly Reason[];
}

/**
 * How a sentence is put: as someone's words before all else, then as hedged, foretold or judged, and else asserted.
 * Every rule that spoke is among the reasons, the deciding one first.
 */
export function readStance(
  sentence: Sentence,
  tokens: readonly Token[],
  reading: Pick<Reading, 'attributions' | 'quotes'>,
): StanceReading {
  const attributed = readAttributed(sentence, tokens, reading.attributions);
  const hedged = toReasons(findPhrases(tokens, HEDGE_TABLE));
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
  return { stance, because: [...deciding, ...rest] };
}

const toReasons = (matches: readonly PhraseMatch[]): Reason[] =>
  matches.map(({ rule, start, end }) => ({ rule, at: [{ start, end }] }));

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function readAttributed(sentence: Sentence, tokens: readonly Token[], attributions: readonly Attribution[]): Reason[] {
  const reasons: Reason[] = [];
  let covered = 0;
  for (const { content, source, cue } of attributions) {
    const said = content.reduce((sum, span) => sum + overlap(span, sentence), 0);
    if (!said) continue;
    const named = [source, cue].filter((span) => span !== null);
    covered += said + named.reduce((sum, span) => sum + overlap(span, sentence), 0);
    reasons.push({ rule: 'attributed-to-source', at: named.length ? named : [...content] });
  }
  if (covered < ATTRIBUTED_SHARE * (sentence.end - sentence.start)) reasons.length = 0;
  const vague = findPhrases(tokens, SOURCING_TABLE).filter((match) => isVagueSource(match, reasons));
  return [...reasons, ...toReasons(vague)];
}

/** Passives and adverbs always lean on someone unnamed; nouns do only where they name the source of something. */
function isVagueSource(match: PhraseMatch, reasons: readonly Reason[]): boolean {
  if (match.rule === 'vague-passive' || match.rule === 'vague-adverb') return true;
  return reasons.some(({ at }) => at.some((span) => span.start <= match.start && match.end <= span.end));
}

/** Whether a judging word is what the sentence says of its subject: after a form of “be”, or a modal, or a feeling of “I”. */
function isPredicate(tokens: readonly Token[], match: PhraseMatch): boolean {
  const before = tokens.slice(Math.max(0, match.from - 3), match.from).map((token) => token.text.toLowerCase());
  if (match.rule === 'evaluative-obligation') return true;
  if (match.rule === 'evaluative-feeling') return before.some((word) => word === 'i' || word === 'we');
  return before.some((word) => /^(?:is|are|was|were|be|been|am|’s|'s|’re|’m)$/.test(word));
}
