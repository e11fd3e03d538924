import { roleOf } from '../figures/role-words';
import { COMPLEX_PREPOSITIONS, PARTICIPLE_PREPOSITIONS } from '../lexicon/complex-prepositions';
import type { Token } from '../model';
import type { AnyChunk, ChunkKind } from './chunk';
import { chunkNoun } from './chunk-noun';
import { chunkVerb } from './chunk-verb';
import { hangsOnParticiple } from './hangs-on-participle';

const SUBORDINATORS = new Set(
  'if because although though while whilst whereas unless whether lest once when whenever where wherever why how as before after since until till than that'.split(
    ' ',
  ),
);
const RELATIVES = new Set(['who', 'whom', 'which', 'whose', 'that']);

/** Cuts a sentence into noun phrases, verb groups and the small words between; every token is in exactly one chunk. */
export function chunkSentence(tokens: readonly Token[]): AnyChunk[] {
  const chunks: AnyChunk[] = [];
  for (let at = 0; at < tokens.length; ) {
    const chunk = chunkAt(tokens, at);
    chunks.push(chunk);
    at = chunk.to;
  }
  return chunks;
}

function chunkAt(tokens: readonly Token[], at: number): AnyChunk {
  const token = tokens[at];
  const one = (kind: Exclude<ChunkKind, 'verb'>): AnyChunk => ({ kind, from: at, to: at + 1, head: at });
  if (!token) return one('stop');
  if (opensWithLong(tokens, at)) return { kind: 'subordinator', from: at, to: at + 3, head: at };
  if (opensWithThat(tokens, at)) return { kind: 'subordinator', from: at, to: at + 2, head: at };
  if (opensWithSome(tokens, at)) return { kind: 'relative', from: at, to: at + 3, head: at + 2 };
  const to = endOfPreposition(tokens, at);
  if (to > at) return { kind: 'preposition', from: at, to, head: at };
  const small = kindOfSmallWord(tokens, at);
  if (small) return one(small);
  const verb = chunkVerb(tokens, at);
  if (verb) return verb;
  const noun = chunkNoun(tokens, at);
  if (noun) return { ...noun, kind: 'noun' };
  if (token.class === 'preposition' || token.class === 'particle') return one('preposition');
  if (token.class === 'adjective' || (token.class === 'adverb' && tokens[at + 1]?.class === 'adjective'))
    return chunkAdjective(tokens, at);
  if (token.class === 'punctuation') return one(kindOfMark(token));
  return one('adverb');
}

/** Words that open a clause together with the one before them. */
const OPENERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['that', new Set(['given', 'provided', 'so', 'now', 'such', 'except', 'in'])],
  ['though', new Set(['even', 'as'])],
  ['if', new Set(['even', 'as', 'only'])],
  ['when', new Set(['only'])],
]);

/** `given that`, `so that`, `even though`: two words that open a clause together. */
const opensWithThat = (tokens: readonly Token[], at: number): boolean =>
  OPENERS.get(tokens[at + 1]?.text.toLowerCase() ?? '')?.has(tokens[at]?.text.toLowerCase() ?? '') === true;

/** `as long as he lives`, `as soon as it opens`: three words that open a clause together. */
const opensWithLong = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'as' &&
  /^(?:long|soon)$/.test(tokens[at + 1]?.lemma ?? '') &&
  tokens[at + 2]?.lemma === 'as' &&
  opensClause(tokens, at + 3, tokens[at + 3]);

/** `none of whom`, `two of which`: how many of them it is said of, and the relative pronoun. Source: Quirk et al., § 17.14. */
const opensWithSome = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' &&
  tokens[at + 1]?.lemma === 'of' &&
  /^(?:whom|which)$/.test(tokens[at + 2]?.lemma ?? '') &&
  (tokens[at]?.class === 'number' ||
    /^(?:none|all|both|each|either|neither|some|many|most|several|few|half|one|any)$/.test(tokens[at]?.lemma ?? ''));

/** One past a preposition of several words, or a participle that works as one; the start when there is none. */
function endOfPreposition(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return at;
  const word = token.text.toLowerCase();
  if (PARTICIPLE_PREPOSITIONS.has(word) && token.class === 'verb') return chunkNoun(tokens, at + 1) ? at + 1 : at;
  const phrase = COMPLEX_PREPOSITIONS.get(word)?.find((words) =>
    words.every((one, k) => tokens[at + k]?.text.toLowerCase() === one),
  );
  if (!phrase || token.class === 'noun') return at;
  const to = at + phrase.length;
  // `due to rain` has a preposition, `due to open` an infinitive.
  return tokens[to - 1]?.lemma === 'to' && tokens[to]?.verb === 'base' ? at : to;
}

function kindOfMark(token: Token): 'comma' | 'quote' | 'stop' {
  if (token.text === ',') return 'comma';
  return /^(?:[“”"«»„‘’']|``|'')$/.test(token.text) ? 'quote' : 'stop';
}

function kindOfSmallWord(tokens: readonly Token[], at: number): 'conjunction' | 'relative' | 'subordinator' | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return null;
  if (/^(?:and|or|but|nor)$/.test(token.lemma)) return 'conjunction';
  // `the pact by WHO` has a name, and no pronoun.
  const isPronoun = token.class === 'pronoun' || (token.lemma !== 'that' && token.class !== 'name');
  if (RELATIVES.has(token.lemma) && isPronoun) return token.lemma === 'that' && at === 0 ? null : 'relative';
  if (token.lemma === 'what' && at > 0) return opensContent(tokens, at + 1) ? 'subordinator' : null;
  if (opensResult(tokens, at)) return 'subordinator';
  if (token.lemma === 'that') return token.class === 'conjunction' ? 'subordinator' : null;
  if (!SUBORDINATORS.has(token.lemma) || next?.text === ',') return null;
  if (token.class === 'conjunction') return 'subordinator';
  // `an alliance known as Orlat took over`: what something is known as is a noun, and the verb is the alliance’s.
  if (token.lemma === 'as' && NAMING.test(tokens[at - 1]?.text ?? '')) return null;
  return opensClause(tokens, at + 1, next) && !hangsOnParticiple(tokens, at) ? 'subordinator' : null;
}

/** `the dam was old, so the council closed it`: behind a comma, `so` opens what came of it. */
const opensResult = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'so' && tokens[at - 1]?.text === ',' && opensClause(tokens, at + 1, tokens[at + 1]);

/** Participles behind which `as` leads to what something is called or taken for. Source: Quirk et al., § 16.47. */
const NAMING =
  /^(?:known|described|identified|regarded|recogni[sz]ed|classified|categori[sz]ed|designated|labell?ed|branded|listed|registered|viewed|seen|referred|billed|touted|hailed|treated|defined|dubbed)$/;

/** `what would be`, `what police called`: whether `what` opens a clause of its own, as its subject or its object. */
function opensContent(tokens: readonly Token[], from: number): boolean {
  const noun = chunkNoun(tokens, from);
  const verb = chunkVerb(tokens, noun?.to ?? from);
  return verb !== null && verb.finite !== 'no' && verb.form === 'tensed';
}

/** Whether `as`, `before`, `after`, `since`, `until` or `than` opens a clause: a tensed verb comes before the phrase ends. */
function opensClause(tokens: readonly Token[], from: number, next: Token | undefined): boolean {
  if (next?.class === 'verb' && next.verb !== 'gerund' && next.verb !== 'participle') return next.verb === 'present';
  let at = from;
  for (let noun = chunkNoun(tokens, at); noun; noun = chunkNoun(tokens, at)) {
    at = noun.to;
    const goesOn = tokens[at]?.lemma === 'of' || tokens[at]?.lemma === 'and';
    if (!goesOn || !chunkNoun(tokens, at + 1)) break;
    at++;
  }
  if (at === from) return false;
  const verb = chunkVerb(tokens, skipAside(tokens, at));
  if (!verb) return false;
  if (verb.finite === 'yes') return true;
  const isPast = verb.finite === 'open' && tokens[verb.head]?.verb !== 'participle';
  return (isPast && tokens[verb.to]?.lemma !== 'by') || isNamedFirst(tokens, verb.head);
}

/** `after a gang known as Korv took the town`: the tensed verb comes behind what the subject is known as. */
function isNamedFirst(tokens: readonly Token[], at: number): boolean {
  if (!NAMING.test(tokens[at]?.text ?? '') || tokens[at + 1]?.lemma !== 'as') return false;
  const name = chunkNoun(tokens, at + 2);
  const verb = name && chunkVerb(tokens, name.to);
  return verb !== null && verb.finite !== 'no';
}

/** Words that open what is said of a noun between commas: `Ruiz, an engineer who knew the bridge, warned`. */
const OPENS_ASIDE = /^(?:an?|the|who|whose|which|his|her|its|their|\d+)$/;
/** The longest aside, in tokens, that is looked across. */
const LONGEST_ASIDE = 14;

/** One past the closing comma of an aside that starts at a token; that token when there is none. */
function skipAside(tokens: readonly Token[], at: number): number {
  const first = tokens[at + 1];
  if (tokens[at]?.text !== ',' || !first) return at;
  const isOffice = first.class === 'noun' && roleOf(first.lemma) !== null;
  const mayOpen = isOffice || /^(?:adverb|adjective|verb|particle|name)$/.test(first.class);
  if (!mayOpen && !OPENS_ASIDE.test(first.lemma)) return at;
  for (let end = at + 1; end <= at + LONGEST_ASIDE; end++) {
    const text = tokens[end]?.text ?? '.';
    if (text === ',') return end + 1;
    if (/^[.;:!?“”"()–—]$/.test(text)) return at;
  }
  return at;
}

function chunkAdjective(tokens: readonly Token[], from: number): AnyChunk {
  let to = from;
  while (
    // `higher due to rain`: the preposition begins behind what describes.
    (to === from || endOfPreposition(tokens, to) === to) &&
    (tokens[to]?.class === 'adverb' ||
      tokens[to]?.class === 'adjective' ||
      (tokens[to]?.lemma === 'and' && tokens[to + 1]?.class === 'adjective'))
  )
    to++;
  return { kind: 'adjective', from, to, head: to - 1 };
}
