import { EVALUATIVES } from '../lexicon/evaluatives';
import { findPhrases, type PhraseMatch, toPhraseTable } from '../lexicon/find-phrases';
import { HEDGES } from '../lexicon/hedges';
import { PREDICTIONS } from '../lexicon/predictions';
import { SOURCING } from '../lexicon/sourcing';
import type { Attribution, Reading, Reason, Span, Stance, Token } from '../model';
import { isTelling } from '../quotes/is-telling';

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
  sentence: Span,
  tokens: readonly Token[],
  reading: Pick<Reading, 'article' | 'attributions'>,
): StanceReading {
  const attributed = readAttributed(
    sentence,
    tokens,
    reading.attributions.filter((attribution) => isTelling(attribution, reading.article.text)),
  );
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
  return { stance, because: [...deciding, ...rest] };
}

/** “May” with a capital inside a sentence is the month. */
const isMonth = (tokens: readonly Token[], { from }: PhraseMatch): boolean =>
  tokens[from]?.text === 'May' && (from > 0 || tokens[from]?.class !== 'modal');

const toReasons = (matches: readonly PhraseMatch[]): Reason[] =>
  matches.map(({ rule, start, end }) => ({ rule, at: [{ start, end }] }));

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function readAttributed(sentence: Span, tokens: readonly Token[], attributions: readonly Attribution[]): Reason[] {
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
  const vague = findPhrases(tokens, SOURCING_TABLE).filter((match) => isVagueSource(tokens, match, reasons));
  return [...reasons, ...toReasons(vague)];
}

/**
 * Adverbs (“reportedly”) and passives that hand a statement on (“is said to”) always lean on someone unnamed; “were
 * reported” alone only tells of an event. Nouns count where they name the source of something.
 */
function isVagueSource(tokens: readonly Token[], match: PhraseMatch, reasons: readonly Reason[]): boolean {
  if (match.rule === 'vague-adverb') return true;
  if (match.rule === 'vague-passive') {
    return tokens[match.from]?.text.toLowerCase() === 'it' || /^(?:to|that|as)$/i.test(lastOrNext(tokens, match));
  }
  return reasons.some(({ at }) => at.some((span) => span.start <= match.start && match.end <= span.end));
}

/** The word that ends the match when it is “to”, else the one after it. */
function lastOrNext(tokens: readonly Token[], { to }: PhraseMatch): string {
  const last = tokens[to - 1]?.text ?? '';
  return last === 'to' ? last : (tokens[to]?.text ?? '');
}

/** Whether a judging word is what the sentence says of its subject: after a form of “be”, or a modal, or a feeling of “I”. */
function isPredicate(tokens: readonly Token[], match: PhraseMatch): boolean {
  const before = tokens.slice(Math.max(0, match.from - 3), match.from).map((token) => token.text.toLowerCase());
  if (match.rule === 'evaluative-obligation') return true;
  if (match.rule === 'evaluative-feeling') return before.some((word) => word === 'i' || word === 'we');
  return before.some((word) => /^(?:is|are|was|were|be|been|am|’s|'s|’re|’m)$/.test(word));
}
