import type { Article, Attribution, Figure, Quote, Sentence, Token } from '../model';
import { carrySpeakers } from './carry-speakers';
import { type CuedText, withCues } from './find-cues';
import { findOwner } from './find-owner';
import { findQuotations } from './find-quotations';
import { joinCarried } from './join-carried';
import { layOutWords, type SpeechText, toSpan } from './lay-out-words';
import { findNamed, linkSpeakers } from './link-speakers';
import { namesWork, toQuoteKind } from './quote-kind';
import { readAccordingTo } from './read-according-to';
import { isCiting, readCited } from './read-cited';
import { readImpersonal } from './read-impersonal';
import { readLabel } from './read-label';
import { readNounSaying } from './read-noun-saying';
import { readPassive } from './read-passive';
import { readQuotedAs } from './read-quoted-as';
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
  const sayings = findSayings(speech).filter((saying) => !isDateline(speech, saying, figures));
  const owners = carrySpeakers(speech, sayings, findOwners(speech, sayings));
  const all = joinCarried(speech, sayings, owners);
  const speakers = linkSpeakers(speech, [...new Set([...all, ...owners.filter((owner) => owner !== null)])], figures);
  return {
    quotes: speech.quotations.flatMap((_, index) => toQuote(article, speech, index, owners[index] ?? null, speakers)),
    attributions: all.map((saying) => toAttribution(speech, saying, speakers.get(saying) ?? null)),
  };
}

/** Every saying of the text in order, each read at its cue. */
function findSayings(speech: CuedText): Saying[] {
  const sayings: Saying[] = [];
  let taken = 0;
  speech.words.forEach((word, at) => {
    if (word.quotation >= 0 || at < taken) return;
    const handedOn = readQuotedAs(speech, at);
    taken = handedOn[0]?.content[0]?.from ?? at;
    if (isCiting(speech, at) && !handedOn.length) return;
    sayings.push(...(handedOn.length ? handedOn : readAt(speech, at, sayings)));
  });
  return sayings;
}

/** “SINGAPORE: Shares fell …”: a place before a colon says where, not who. */
const isDateline = (speech: SpeechText, { rule, source }: Saying, figures: readonly Figure[]): boolean =>
  rule === 'speaker-labelled' && source !== null && findNamed(speech, source, figures)?.type === 'place';

/** What is said at a word, by the first reader that knows it, and whom that source cites. */
function readAt(speech: CuedText, at: number, before: readonly Saying[]): Saying[] {
  const cue = speech.cues.get(at);
  const saying = cue
    ? (readSaying(speech, cue, before) ?? readPassive(speech, cue) ?? readImpersonal(speech, at))
    : (readAccordingTo(speech, at) ??
      readNounSaying(speech, at) ??
      readImpersonal(speech, at) ??
      readLabel(speech, at));
  const cited = saying && readCited(speech, saying);
  return [saying, cited].filter((one) => one !== null);
}

/** Whose words each quotation is; titles of works are nobody's. */
const findOwners = (speech: SpeechText, sayings: readonly Saying[]): (Saying | null)[] =>
  speech.quoted.map((_, index) => {
    if (namesWork(speech, index)) return null;
    return findOwner(speech, sayings, index) ?? readSignature(speech, index);
  });

/** A headline's marks are the paper's own when nobody is named, and no quote. */
function toQuote(
  article: Article,
  speech: SpeechText,
  index: number,
  owner: Saying | null,
  speakers: ReadonlyMap<Saying, string | null>,
): Quote[] {
  const quotation = speech.quotations[index];
  if (!quotation || (!owner && article.blocks[quotation.block]?.kind === 'headline')) return [];
  const { start, end } = quotation;
  return [
    {
      start,
      end,
      kind: toQuoteKind(article.text.slice(start, end)),
      speaker: (owner && speakers.get(owner)) ?? null,
      source: owner?.source ? toSpan(speech, owner.source) : null,
      cue: owner?.cue ? toSpan(speech, owner.cue) : null,
    },
  ];
}

const toAttribution = (speech: SpeechText, saying: Saying, speaker: string | null): Attribution => ({
  content: saying.content.map((range) => toSpan(speech, range)).filter((span) => span !== null),
  source: saying.source && toSpan(speech, saying.source),
  speaker,
  cue: saying.cue && toSpan(speech, saying.cue),
  rule: saying.rule,
});
