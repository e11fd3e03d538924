import type { Article, Attribution, Figure, Quote, Sentence, Token } from '../model';
import { carrySpeakers } from './carry-speakers';
import { type CuedText, withCues } from './find-cues';
import { findOwner } from './find-owner';
import { findQuotations } from './find-quotations';
import { joinCarried } from './join-carried';
import { layOutWords, type SpeechText, toSpan } from './lay-out-words';
import { linkSpeaker } from './link-speaker';
import { readAccordingTo } from './read-according-to';
import { readNounSaying } from './read-noun-saying';
import { readPassive } from './read-passive';
import { readSaying } from './read-saying';
import { readSignature } from './read-signature';
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
    speech.quoted.map((_, index) => findOwner(speech, sayings, index) ?? readSignature(speech, index)),
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
    const saying = cue
      ? (readSaying(speech, cue, sayings) ?? readPassive(speech, cue))
      : (readAccordingTo(speech, at) ?? readNounSaying(speech, at));
    if (saying) sayings.push(saying);
  });
  return sayings;
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
