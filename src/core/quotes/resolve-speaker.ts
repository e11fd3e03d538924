import { isSubject } from '../figures/discourse';
import { sexOf } from '../figures/sex-of';
import type { Figure, FigureType, Mention, Span } from '../model';
import type { Source } from './find-source';
import { lowAt, type SpeechText } from './lay-out-words';

/** Who has spoken, by the word where their words begin. */
export interface Spoken {
  readonly at: number;
  readonly figure: Figure;
}

/** Figures that a pronoun can stand for. */
const STANDS_FOR: Readonly<Record<string, readonly FigureType[]>> = {
  he: ['person'],
  she: ['person'],
  him: ['person'],
  her: ['person'],
  it: ['organization', 'place'],
  they: ['organization'],
};
const SEX: Readonly<Record<string, 'female' | 'male'>> = {
  he: 'male',
  his: 'male',
  him: 'male',
  she: 'female',
  her: 'female',
};
/** “the 51-year-old” is someone named just before. */
const AGED = /^\d+-year-old$/;
const OBJECT = /^(?:him|her|them)$/;
/** How many sentences back a pronoun looks for its speaker. */
const REACH = 6;

/**
 * Whom “he”, “it” or “the 51-year-old” means as a speaker: the one person of the nearest sentence before it that names a
 * fitting one, the words of quotations left aside; of several the speaker there, else the subject; in a sentence that is
 * all quotation, whoever says it. Null when that leaves it open.
 */
export function resolveSpeaker(
  speech: SpeechText,
  source: Source,
  figures: readonly Figure[],
  spoken: readonly Spoken[],
): Figure | null {
  const kinds = kindsOf(speech, source);
  const own = speech.words[source.from];
  if (!kinds || !own) return null;
  const sex = SEX[own.low] ?? null;
  const fits = (figure: Figure): boolean =>
    kinds.includes(figure.type) && !figure.members && (sex === null || (sexOfFigure(speech, figure) ?? sex) === sex);
  // “the MP quoted him”: whoever stands before an object in its own sentence is another.
  const from = OBJECT.test(own.low) ? own.sentence - 1 : own.sentence;
  for (let sentence = from; sentence >= Math.max(0, own.sentence - REACH); sentence--) {
    const said = spoken.filter(({ at, figure }) => at < source.from && isIn(speech, at, sentence) && fits(figure));
    const found = choose(speech, sentence, source, figures.filter(fits));
    if (found.length === 1) return found[0] ?? null;
    const speakers = new Set(said.map(({ figure }) => figure).filter((one) => !found.length || found.includes(one)));
    if (speakers.size === 1) return [...speakers][0] ?? null;
    if (found.length > 1) return null;
  }
  return null;
}

function kindsOf(speech: SpeechText, { from, to }: Source): readonly FigureType[] | null {
  if (to - from === 1) return STANDS_FOR[lowAt(speech, from)] ?? null;
  return lowAt(speech, from) === 'the' && AGED.test(lowAt(speech, from + 1)) ? ['person'] : null;
}

const isIn = ({ sentences }: SpeechText, at: number, sentence: number): boolean => {
  const range = sentences[sentence];
  return range !== undefined && range.from <= at && at < range.to;
};

/** The figures that a sentence speaks of before the source, outside quotation marks; its subject alone where it has one. */
function choose(speech: SpeechText, sentence: number, source: Source, figures: readonly Figure[]): Figure[] {
  const range = speech.sentences[sentence];
  const [first, last] = [speech.words[range?.from ?? -1], speech.words[(range?.to ?? 0) - 1]];
  if (!range || !first || !last) return [];
  const end = Math.min(last.token.end, speech.words[source.from]?.token.start ?? 0);
  const isHere = (span: Mention): boolean =>
    span.start >= first.token.start && span.end <= end && !isQuotedSpan(speech, span);
  const here = figures.filter(({ mentions }) => mentions.some(isHere));
  if (here.length < 2) return here;
  const tokens = speech.words.slice(range.from, range.to).map(({ token }) => token);
  const subjects = here.filter(({ mentions }) => mentions.some((span) => isHere(span) && isSubject(tokens, span)));
  return subjects.length ? subjects : here;
}

/** Whether a span lies in a quotation. */
const isQuotedSpan = ({ quotations }: SpeechText, span: Span): boolean =>
  quotations.some(({ start, end }) => start <= span.start && span.end <= end);

/** By title, role or first name, else by the pronouns that the text has for them. */
function sexOfFigure({ text }: SpeechText, { name, descriptions, mentions }: Figure): 'female' | 'male' | null {
  const known = sexOf({ descriptions, names: [{ key: name.toLowerCase().split(' ') }] });
  if (known) return known;
  const pronouns = mentions.filter(({ form }) => form === 'pronoun').map(({ start, end }) => text.slice(start, end));
  const sexes = new Set(pronouns.flatMap((word) => SEX[word.toLowerCase()] ?? []));
  return sexes.size === 1 ? ([...sexes][0] ?? null) : null;
}
