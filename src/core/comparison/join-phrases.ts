import { VERB_PHRASES } from '../lexicon/phrases';
import type { Token } from '../model';

interface Phrase {
  /** Base forms behind the first. */
  readonly rest: readonly string[];
  /** Whether other words may stand behind the verb. */
  readonly open: boolean;
  readonly word: string;
}

const PHRASES = new Map<string, Phrase[]>();
for (const line of VERB_PHRASES.trim().split('\n')) {
  const [left = '', word = ''] = line.split(' > ');
  const [first = '', ...rest] = left.split(' ').filter((one) => one !== '…');
  const phrase = { rest, open: left.includes('…'), word };
  PHRASES.set(first, [...(PHRASES.get(first) ?? []), phrase]);
}

for (const phrases of PHRASES.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);

/** Words that may stand inside a phrase that is open for some: `sent the younger man to prison`. */
const LONGEST_GAP = 3;

/**
 * Tokens in which a verb of several words bears the base form of the one word that says the same, and its other words
 * none: `walked out` is read as `strike`, `was sent to prison` as `jail`. Everything stays in its place.
 */
export function joinPhrases(tokens: readonly Token[]): readonly Token[] {
  let joined: Token[] | null = null;
  tokens.forEach((token, at) => {
    if (token.class !== 'verb') return;
    for (const phrase of PHRASES.get(token.lemma.split(' ')[0] ?? '') ?? []) {
      const places = findRest(tokens, at, phrase);
      if (!places) continue;
      joined ??= [...tokens];
      joined[at] = { ...token, lemma: phrase.word };
      for (const place of places) {
        const other = tokens[place];
        if (other) joined[place] = { ...other, class: 'particle' };
      }
      return;
    }
  });
  return joined ?? tokens;
}

/** Where the other words of a phrase stand behind its verb; null when they do not. */
function findRest(tokens: readonly Token[], verb: number, { rest, open }: Phrase): number[] | null {
  const places: number[] = [];
  let gap = open ? LONGEST_GAP : 0;
  let at = verb + 1;
  for (const word of rest) {
    for (;;) {
      const token = tokens[at];
      if (!token || token.class === 'punctuation' || (token.class === 'verb' && token.lemma !== word)) return null;
      if (token.lemma === word || token.text.toLowerCase() === word) break;
      if (token.class !== 'determiner' && gap-- <= 0) return null;
      at++;
    }
    places.push(at++);
  }
  return places;
}
