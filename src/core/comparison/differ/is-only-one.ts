import { LINKING_VERBS } from '../../lexicon/empty-words';
import type { Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Whether two items are each said to be the one of which there is one only: `2003 was the hardest year`, `2004 was the hardest year`. */
export function isOnlyOne(a: Item, b: Item, { claim, document, same }: Sides): boolean {
  const theirs = onesOf(document, b);
  return onesOf(claim, a).some((mine) => theirs.some((one) => same(mine, one)));
}

/** What an item is said to be, with `the` and a superlative before it. */
const onesOf = ({ roles, tokens }: PreparedSentence, item: Item): Item[] =>
  roles
    .filter(({ verb, agents }) => LINKING_VERBS.has(tokens[verb]?.lemma ?? '') && agents.heads.includes(item))
    .flatMap(({ verb, patients }) =>
      patients.heads.filter(({ from }) => {
        const words = tokens.slice(verb + 1, from).map(({ lemma, text }) => [lemma, text.toLowerCase()]);
        return words.some(([lemma]) => lemma === 'the') && words.some(([, text]) => SUPERLATIVE.test(text ?? ''));
      }),
    );

/** Source: Quirk et al., §§ 7.74–7.75, comparison of adjectives; `first` and `only` single out as well. */
const SUPERLATIVE = /^(?:most|least|first|last|only|best|worst|\p{L}{3,}est)$/u;
