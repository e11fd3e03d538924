import type { Figure, Span } from '../model';
import type { Source } from './find-source';
import { lowAt, type SpeechText, toSpan } from './lay-out-words';
import { resolveSpeaker, type Spoken } from './resolve-speaker';
import type { Saying } from './saying';

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/**
 * The figure behind each saying, in the order given. A source is the figure whose mention ends where its head ends, so that
 * “Putin’s aide” is not Putin; a pronoun is whom the text around it speaks of or lets speak. Null rather than a guess.
 */
export function linkSpeakers(
  speech: SpeechText,
  sayings: readonly Saying[],
  figures: readonly Figure[],
): ReadonlyMap<Saying, string | null> {
  const linked = new Map<Saying, Figure | null>();
  const spoken: Spoken[] = [];
  const startOf = ({ content, source }: Saying): number => content[0]?.from ?? source?.from ?? 0;
  const inOrder = [...sayings].sort((a, b) => startOf(a) - startOf(b));
  for (const saying of inOrder) {
    const { source, carriedFrom } = saying;
    const figure =
      (carriedFrom && linked.get(carriedFrom)) ??
      (source && (resolveSpeaker(speech, source, figures, spoken) ?? findNamed(speech, source, figures)));
    linked.set(saying, figure ?? null);
    if (figure) spoken.push({ at: startOf(saying), figure });
  }
  return new Map([...linked].map(([saying, figure]) => [saying, figure?.id ?? null]));
}

/** The figure that a source names: its mention ends where the source's head does, or a name explains a role behind it. */
export function findNamed(speech: SpeechText, source: Source, figures: readonly Figure[]): Figure | null {
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
