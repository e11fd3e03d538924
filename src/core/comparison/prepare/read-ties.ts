import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

/** One who is something to another: `Lind is Aske’s guide`, `Lind, the guide of Aske`. */
export interface Tie {
  readonly holder: Item;
  readonly owner: Item;
  /** Base form of the noun. */
  readonly noun: string;
}

/** Who is something to whom in a sentence, both by name. */
export const readTies = (sentence: PreparedSentence): Tie[] =>
  sentence.items.flatMap((owner): Tie[] => {
    const phrase = isPerson(owner) ? readPhrase(sentence, owner) : null;
    const holder = phrase && holderOf(sentence, phrase, owner);
    return phrase && holder ? [{ holder, owner, noun: phrase.noun }] : [];
  });

const isPerson = ({ kind, figure }: Item): boolean => kind === 'figure' && figure?.type === 'person';

interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly noun: string;
}

/** `Aske’s guide skier`, `the guide of Aske`. */
function readPhrase({ tokens }: PreparedSentence, owner: Item): Phrase | null {
  if (tokens[owner.to]?.lemma === '’s') {
    let to = owner.to + 1;
    while (/^(?:noun|adjective)$/.test(tokens[to]?.class ?? '')) to++;
    const head = tokens[to - 1];
    return head?.class === 'noun' ? { from: owner.from, to, noun: head.lemma } : null;
  }
  const head = tokens[owner.from - 2];
  if (tokens[owner.from - 1]?.lemma !== 'of' || head?.class !== 'noun') return null;
  let from = owner.from - 2;
  while (/^(?:noun|adjective|determiner)$/.test(tokens[from - 1]?.class ?? '')) from--;
  return { from, to: owner.to, noun: head.lemma };
}

/** Whom a phrase tells of: `Lind is`, `Lind, who is`, `Lind,` before it, or the name right behind it. */
function holderOf({ tokens, items }: PreparedSentence, { from, to }: Phrase, owner: Item): Item | null {
  const people = items.filter((item) => item !== owner && isPerson(item));
  const wordsTo = (one: Item) =>
    tokens
      .slice(one.to, from)
      .map(({ lemma }) => lemma)
      .join(' ');
  const before = people.findLast(
    (item) => item.to <= from && /^(?:,|(?:, )?(?:who )?(?:be|become))$/.test(wordsTo(item)),
  );
  const behind = people.find((item) => item.from === to || (item.from === to + 1 && tokens[to]?.text === ','));
  return before ?? behind ?? null;
}
