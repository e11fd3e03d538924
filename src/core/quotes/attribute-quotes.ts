import type { Article, Attribution, Figure, Quote, Sentence, Token } from '../model';
import { carrySpeakers } from './carry-speakers';
import { findCues } from './find-cues';
import { findQuotations } from './find-quotations';
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
  const speech = layOutWords(article, sentences, tokens, findQuotations(article));
  const sayings = findSayings(speech);
  const owners = carrySpeakers(
    speech,
    speech.quoted.map((_, index) => findOwner(speech, sayings, index)),
  );
  const carried = owners.filter((owner) => owner !== null && owner.cue === null);
  return {
    quotes: speech.quotations.flatMap((_, index) => toQuote(article, speech, index, owners[index] ?? null, figures)),
    attributions: [...sayings, ...carried]
      .filter((saying) => saying !== null)
      .map((saying) => toAttribution(speech, saying, figures)),
  };
}

function findSayings(speech: SpeechText): Saying[] {
  const sayings: Saying[] = [];
  const cues = new Map(findCues(speech).map((cue) => [cue.from, cue]));
  speech.words.forEach((word, at) => {
    if (word.quotation >= 0) return;
    const cue = cues.get(at);
    const saying = cue ? readSaying(speech, cue, sayings) : readAccordingTo(speech, at);
    if (saying) sayings.push(saying);
  });
  return sayings;
}

/** Whose content the quotation lies in; of several, the one whose cue is nearest. */
function findOwner(speech: SpeechText, sayings: readonly Saying[], index: number): Saying | null {
  const quoted = speech.quoted[index];
  if (!quoted) return null;
  const distance = ({ cue }: Saying): number =>
    cue ? Math.min(Math.abs(cue.from - quoted.to), Math.abs(quoted.from - cue.to)) : Number.MAX_SAFE_INTEGER;
  return (
    sayings
      .filter(({ content }) => content.some(({ from, to }) => from <= quoted.from && quoted.to <= to))
      .sort((a, b) => distance(a) - distance(b))[0] ?? null
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
