import type { Figure, FigureType, Span } from '../model';
import type { Source } from './find-source';
import { lowAt, type SpeechText, toSpan } from './lay-out-words';
import type { Saying } from './saying';

/** Figures that a pronoun can stand for. */
const STANDS_FOR: Readonly<Record<string, readonly FigureType[]>> = {
  he: ['person'],
  she: ['person'],
  it: ['organization', 'place'],
  they: ['organization'],
};

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/**
 * The figure behind each saying, in the order given. A source is the figure whose mention ends where its head ends, so that
 * “Putin’s aide” is not Putin; a pronoun that the figures leave open is the speaker before it, when no other figure of that
 * kind is named between the two. Null rather than a guess.
 */
export function linkSpeakers(
  speech: SpeechText,
  sayings: readonly Saying[],
  figures: readonly Figure[],
): ReadonlyMap<Saying, string | null> {
  const linked = new Map<Saying, string | null>();
  const inOrder = [...sayings].sort((a, b) => (a.source?.from ?? 0) - (b.source?.from ?? 0));
  let before: { source: Source; figure: Figure } | null = null;
  for (const saying of inOrder) {
    const { source } = saying;
    const own: Figure | null = source && findNamed(speech, source, figures);
    const figure: Figure | null = own ?? (source && before && findCarried(speech, source, before, figures));
    linked.set(saying, figure?.id ?? null);
    if (source && figure) before = { source, figure };
  }
  return linked;
}

function findNamed(speech: SpeechText, source: Source, figures: readonly Figure[]): Figure | null {
  const head = toSpan(speech, source.head);
  if (!head) return null;
  const mentioned = figures.flatMap((figure) =>
    figure.mentions
      .filter((span) => within(span, head) && span.end === head.end)
      .map(({ start }) => ({ figure, start })),
  );
  return mentioned.sort((a, b) => a.start - b.start)[0]?.figure ?? findApposed(speech, source, figures);
}

/** “his solicitor, Ann Lee, said”: the name set off by commas right behind a role. */
function findApposed(speech: SpeechText, { to }: Source, figures: readonly Figure[]): Figure | null {
  const [comma, first] = [lowAt(speech, to), speech.words[to + 1]];
  if (comma !== ',' || !first) return null;
  for (const figure of figures) {
    const mention = figure.mentions.find((span) => span.form === 'name' && span.start === first.token.start);
    if (!mention || figure.type !== 'person') continue;
    const next = speech.words.findIndex((word, at) => at > to && word.token.start >= mention.end);
    return next < 0 || /^[,.;)]$/.test(lowAt(speech, next)) ? figure : null;
  }
  return null;
}

function findCarried(
  speech: SpeechText,
  source: Source,
  before: { source: Source; figure: Figure },
  figures: readonly Figure[],
): Figure | null {
  const kinds = source.to - source.from === 1 ? STANDS_FOR[lowAt(speech, source.from)] : undefined;
  const [here, there] = [speech.words[source.from], speech.words[before.source.from]];
  if (!kinds?.includes(before.figure.type) || !here || !there || here.block - there.block > 1) return null;
  const isBetween = ({ start }: Span): boolean =>
    start > there.token.start && start < here.token.start && isSpoken(speech, start);
  const rival = figures.some(
    ({ id, type, mentions }) =>
      id !== before.figure.id &&
      kinds.includes(type) &&
      mentions.some((span) => span.form === 'name' && isBetween(span)),
  );
  return rival ? null : before.figure;
}

/** Whether a position lies outside all quotations. */
const isSpoken = ({ quotations }: SpeechText, at: number): boolean =>
  !quotations.some(({ start, end }) => start <= at && at < end);
