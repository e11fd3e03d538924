import type { Token } from '../../model';
import type { Marked } from './mark-starts';

/** Word classes that a tagger gives to the small words of a language, some of which are surnames too. */
const SMALL = /^(?:preposition|particle|conjunction|auxiliary|modal|pronoun|determiner|verb|adverb)$/;

/** Tokens in which the words of a person’s full name are names, whatever else they mean: `To` in `James To`. */
export function settleNames(tokens: readonly Token[], { mentions }: Marked): readonly Token[] {
  let settled: Token[] | null = null;
  tokens.forEach(({ start }, at) => {
    const mention = mentions.get(start);
    if (mention?.form !== 'name' || mention.figure.type !== 'person') return;
    for (let next = at + 1; (tokens[next]?.end ?? mention.end + 1) <= mention.end; next++) {
      const token = tokens[next];
      if (!token || !SMALL.test(token.class) || !/^\p{Lu}/u.test(token.text)) continue;
      settled ??= [...tokens];
      settled[next] = { ...token, lemma: token.text.toLowerCase(), class: 'name', verb: null, plural: false };
    }
  });
  return settled ?? tokens;
}
