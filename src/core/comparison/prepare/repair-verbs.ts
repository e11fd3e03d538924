import { IRREGULAR_FORMS } from '../../lexicon/irregular-verbs';
import { NEGATIVE_IMPLICATIVES } from '../../lexicon/negations';
import { PROSPECT_VERBS } from '../../lexicon/prospects';
import { MONTHS } from '../../lexicon/time-words';
import type { Token } from '../../model';
import { readWord } from '../meaning/listed-word';

/**
 * Tokens with the verb put back that a tagger takes for a noun in short, headline-like sentences: an irregular past form
 * between a name or noun and what it acts on (`Town beat Velmont`, `profit rose 18%`); and with `should` read as `if` where
 * it opens a condition; and an infinitive that looks like a noun or adverb (`refused to back the war`).
 */
export function repairVerbs(tokens: readonly Token[]): readonly Token[] {
  let repaired: Token[] | null = null;
  tokens.forEach((token, at) => {
    const mended = mend(tokens, token, at);
    if (!mended) return;
    repaired ??= [...tokens];
    repaired[at] = mended;
  });
  return repaired ?? tokens;
}

/** A token as it should be read; null when it stands as it is. */
function mend(tokens: readonly Token[], token: Token, at: number): Token | null {
  if (isInfinitive(tokens, at)) return { ...token, lemma: token.text, class: 'verb', verb: 'base', plural: false };
  if (isBare(tokens, at)) return { ...token, class: 'verb', verb: 'base', plural: false };
  if (isDating(tokens, at))
    return { ...token, lemma: 'date', class: 'verb', verb: token.verb ?? 'gerund', plural: false };
  if (isLying(tokens, at)) return { ...token, lemma: 'lie', class: 'verb', verb: 'past' };
  if (isLeft(tokens, at)) return { ...token, lemma: 'visit', verb: 'gerund', class: 'verb' };
  if (isStaying(tokens, at)) return { ...token, lemma: 'remain' };
  if (isRemaining(tokens, at)) return { ...token, lemma: 'stay' };
  if (isFounding(tokens, at)) return { ...token, lemma: 'found', verb: 'base' };
  if (isInfinitive(tokens, at + 1) || isFounding(tokens, at + 1)) return { ...token, class: 'particle' };
  if (isLast(tokens, at)) return { ...token, class: 'adjective', verb: null };
  if (isInverted(tokens, at)) return { ...token, lemma: 'if', class: 'conjunction' };
  const form = isMistaken(tokens, at) ? IRREGULAR_FORMS.get(token.text) : undefined;
  return form ? { ...token, lemma: form.lemma, class: 'verb', verb: 'past', plural: false } : null;
}

/** `no shop would close`: an adjective right behind a modal, where no verb follows, is the verb. */
function isBare(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.class !== 'modal' || !token || isCapital(token)) return false;
  if (token.class !== 'adjective' && token.text !== 'close') return false;
  return /^(?:punctuation|conjunction|preposition)$/.test(after?.class ?? 'punctuation');
}

/** `the need lay behind it`: between a noun phrase and a preposition no adjective. */
const isLying = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'lay' &&
  tokens[at]?.class === 'adjective' &&
  /^(?:noun|name|pronoun)$/.test(tokens[at - 1]?.class ?? '') &&
  tokens[at + 1]?.class === 'preposition';

/** `after leaving Norway`: who leaves a place behind has been there. */
const isLeft = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'leaving' && tokens[at - 1]?.lemma === 'after' && tokens[at + 1]?.class === 'name';

/** `stay neutral`: before an adjective it says how something remains, and of no visit. */
const isStaying = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.class === 'verb' &&
  tokens[at]?.lemma === 'stay' &&
  tokens[at + 1]?.class === 'adjective' &&
  !/^(?:noun|name)$/.test(tokens[at + 2]?.class ?? '');

/** `ten remained at the hall`: before a place it tells who stayed. */
const isRemaining = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.class === 'verb' &&
  tokens[at]?.lemma === 'remain' &&
  /^(?:at|inside|behind|aboard)$/.test(tokens[at + 1]?.lemma ?? '') &&
  !/^(?:least|large|risk|odds|war|peace)$/.test(tokens[at + 2]?.lemma ?? '');

/** `goes back to 1961`, `a pledge dating from the 1960s`: tells when something began. */
function isDating(tokens: readonly Token[], at: number): boolean {
  const [token, back, to] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isBack = back?.lemma === 'back' && /^(?:to|until)$/.test(to?.lemma ?? '');
  const isKnown = token?.text === 'dating' && (isBack || back?.lemma === 'from');
  if (!isKnown && !(isBack && token?.class === 'verb' && /^(?:go|reach|stretch|trace)$/.test(token.lemma)))
    return false;
  const first = tokens[isBack ? at + 3 : at + 2];
  const time = first?.class === 'determiner' ? tokens[isBack ? at + 4 : at + 3] : first;
  return (
    time !== undefined &&
    (time.class === 'number' ||
      /^\d{4}s?$/.test(time.text) ||
      MONTHS[time.text.slice(0, 3).toLowerCase()] !== undefined)
  );
}

/** `to found a company`: behind `to` it is no past form of `find`. */
const isFounding = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'found' && tokens[at]?.lemma === 'find' && tokens[at - 1]?.text.toLowerCase() === 'to';

/** `surveyed the site last winter`: before a stretch of the calendar it is no verb. */
const isLast = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'last' &&
  tokens[at]?.class === 'verb' &&
  /^(?:spring|summer|autumn|fall|winter|night|week|weekend|month|year|season|decade|century)$/.test(
    tokens[at + 1]?.lemma ?? '',
  );

/** `should` that sets a condition by standing before its subject: `help should it be attacked`. */
function isInverted(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.lemma !== 'should' || !before || tokens.at(-1)?.text === '?') return false;
  return /^(?:noun|adverb|punctuation)$/.test(before.class) && /^(?:pronoun|determiner|name)$/.test(after?.class ?? '');
}

/** `refused to back the war`: a word behind `to` and a verb that takes an infinitive, with an object of its own. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const [token, to, verb, next] = [tokens[at], tokens[at - 1], tokens[at - 2], tokens[at + 1]];
  if (to?.lemma !== 'to' || !token || !next || !/^(?:noun|adverb|adjective)$/.test(token.class)) return false;
  if (token.plural || !(PROSPECT_VERBS.has(verb?.lemma ?? '') || NEGATIVE_IMPLICATIVES.has(verb?.lemma ?? '')))
    return false;
  const hasObject = /^(?:determiner|name|noun|pronoun)$/.test(next.class);
  return hasObject && /^\p{Ll}+$/u.test(token.text) && readWord(token.text).senses('verb').own.length > 0;
}

function isMistaken(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!token || !before || !after || (token.class !== 'noun' && token.class !== 'adjective')) return false;
  if (!IRREGULAR_FORMS.get(token.text)?.past) return false;
  const follows = before.class === 'name' || before.class === 'noun' || isCapital(before);
  const acts =
    after.class === 'name' ||
    after.class === 'number' ||
    (after.class === 'adverb' && tokens[at + 2]?.class === 'number') ||
    isCapital(after) ||
    after.class === 'determiner' ||
    after.text === '$';
  return follows && acts && !hasVerbBefore(tokens, at);
}

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

/** A clause that has its verb already needs no other: `won a set 6-2`. */
function hasVerbBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (
      !token ||
      token.class === 'conjunction' ||
      /^[,;:–—]$/.test(token.text) ||
      token.lemma === 'that' ||
      token.lemma === 'say'
    )
      return false;
    if (token.class === 'verb' || token.class === 'auxiliary' || token.class === 'modal') return true;
  }
  return false;
}
