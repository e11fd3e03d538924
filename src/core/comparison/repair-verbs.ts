import { IRREGULAR_FORMS } from '../lexicon/irregular-verbs';
import type { Token } from '../model';

/**
 * Tokens with the verb put back that a tagger takes for a noun in short, headline-like sentences: an irregular past form
 * between a name or noun and what it acts on (`Town beat Velmont`, `profit rose 18%`); and with `should` read as `if` where
 * it opens a condition.
 */
export function repairVerbs(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((_token, at) => isMistaken(tokens, at) || isInverted(tokens, at))) return tokens;
  return tokens.map((token, at) => {
    if (isInverted(tokens, at)) return { ...token, lemma: 'if', class: 'conjunction' };
    const form = isMistaken(tokens, at) ? IRREGULAR_FORMS.get(token.text) : undefined;
    return form ? { ...token, lemma: form.lemma, class: 'verb', verb: 'past', plural: false } : token;
  });
}

/** `should` that sets a condition by standing before its subject: `help should it be attacked`. */
function isInverted(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.lemma !== 'should' || !before || tokens.at(-1)?.text === '?') return false;
  return /^(?:noun|adverb|punctuation)$/.test(before.class) && /^(?:pronoun|determiner|name)$/.test(after?.class ?? '');
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
