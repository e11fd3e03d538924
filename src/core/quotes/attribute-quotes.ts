import type { Article, Attribution, Figure, Quote, Sentence, Token } from '../model';
import { carrySpeakers } from './carry-speakers';
import { type CuedText, withCues } from './find-cues';
import { findQuotations } from './find-quotations';
import { joinCarried } from './join-carried';
import { layOutWords, type SpeechText, toSpan } from './lay-out-words';
import { linkSpeaker } from './link-speaker';
import { readAccordingTo } from './read-according-to';
import { readSaying } from './read-saying';
import type { Saying } from './saying';

/** Quotations with their speakers, and every other stretch of content that someone is named as the source of. */
export function attributeQuotes(
  article: Article,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  figures: readonly Figure[],
): { quotes: Quote[]; attributions: Attribution[] } {
  const speech = withCues(layOutWords(article, sentences, tokens, findQuotations(article)));
  const sayings = findSayings(speech);
  const owners = carrySpeakers(
    speech,
    speech.quoted.map((_, index) => findOwner(speech, sayings, index)),
  );
  return {
    quotes: speech.quotations.flatMap((_, index) => toQuote(article, speech, index, owners[index] ?? null, figures)),
    attributions: joinCarried(speech, sayings, owners).map((saying) => toAttribution(speech, saying, figures)),
  };
}

function findSayings(speech: CuedText): Saying[] {
  const sayings: Saying[] = [];
  speech.words.forEach((word, at) => {
    if (word.quotation >= 0) return;
    const cue = speech.cues.get(at);
    const saying = cue ? readSaying(speech, cue, sayings) : readAccordingTo(speech, at);
    if (saying) sayings.push(saying);
  });
  return sayings;
}

/** Cues of thinking, showing and wanting: a verb of saying around them speaks for the quotation. */
const WEAK = /^cue-(?:think|show|commit|urge)$/;

/** Whose content the quotation lies in; of several, a verb of saying before any other, then the one whose cue is nearest. */
function findOwner(speech: SpeechText, sayings: readonly Saying[], index: number): Saying | null {
  const quoted = speech.quoted[index];
  if (!quoted) return null;
  const distance = ({ cue }: Saying): number =>
    cue ? Math.min(Math.abs(cue.from - quoted.to), Math.abs(quoted.from - cue.to)) : Number.MAX_SAFE_INTEGER;
  return (
    sayings
      .filter(({ content }) => content.some(({ from, to }) => from <= quoted.from && quoted.to <= to))
      .sort((a, b) => Number(WEAK.test(a.rule)) - Number(WEAK.test(b.rule)) || distance(a) - distance(b))[0] ?? null
  );
}

/** A headline's marks are the paper's own when nobody is named, and no quote. */
function toQuote(
  article: Article,
  speech: SpeechText,
  index: number,
  owner: Saying | null,
  figures: readonly Figure[],
): Quote[] {
  const quotation = speech.quotations[index];
  if (!quotation) return [];
  if (!owner && article.blocks[quotation.block]?.kind === 'headline') return [];
  const source = owner?.source ?? null;
  return [
    {
      start: quotation.start,
      end: quotation.end,
      kind: isWholeSentence(article.text.slice(quotation.start, quotation.end)) ? 'direct' : 'partial',
      speaker: source && linkSpeaker(speech, source, figures),
      source: source && toSpan(speech, source),
      cue: owner?.cue ? toSpan(speech, owner.cue) : null,
    },
  ];
}

const isWholeSentence = (quoted: string): boolean =>
  /^\P{L}*\p{Lu}/u.test(quoted) && (quoted.match(/[\p{L}\p{N}]+/gu) ?? []).length > 2;

function toAttribution(speech: SpeechText, saying: Saying, figures: readonly Figure[]): Attribution {
  return {
    content: saying.content.map((range) => toSpan(speech, range)).filter((span) => span !== null),
    source: saying.source && toSpan(speech, saying.source),
    speaker: saying.source && linkSpeaker(speech, saying.source, figures),
    cue: saying.cue && toSpan(speech, saying.cue),
  };
}
