import type { Analysis, Quote } from '../core/model';

/** What one speaker is quoted with. */
export interface SpeakerQuotes {
  /** The figure's name, or the words that name the source; null when the text names nobody. */
  readonly speaker: string | null;
  readonly quotes: readonly Quote[];
}

/** Quotes by speaker, in order of each speaker's first quote; those without a speaker come last. */
export function groupQuotes({ quotes, figures, article }: Analysis): SpeakerQuotes[] {
  const names = new Map(figures.map(({ id, name }) => [id, name]));
  const groups = new Map<string | null, Quote[]>();
  for (const quote of quotes) {
    const { source } = quote;
    const speaker = names.get(quote.speaker ?? '') ?? (source ? article.text.slice(source.start, source.end) : null);
    groups.set(speaker, [...(groups.get(speaker) ?? []), quote]);
  }
  const named = [...groups].sort(([a], [b]) => Number(a === null) - Number(b === null));
  return named.map(([speaker, own]) => ({ speaker, quotes: own }));
}
