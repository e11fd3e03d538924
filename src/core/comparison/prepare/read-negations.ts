import {
  CANCELLING_VERBS,
  DENIALS,
  EXCLUDING_VERBS,
  NEGATIONS,
  NEGATIVE_IMPLICATIVES,
  REBUFFING_VERBS,
  SCARCITY_WORDS,
} from '../../lexicon/negations';
import type { Token } from '../../model';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';
import { isUnrealised } from './read-unrealised';

/** A word of negation, and the content that it stands with: what comes first behind it, before it where nothing does. */
export interface Negation {
  readonly at: number;
  readonly item: Item;
  /** Whether it negates and says nothing else: `not`, `never`, `failed to`; other words may only say what such a one does. */
  readonly bare: boolean;
}

const known = new WeakMap<PreparedSentence['items'], readonly Negation[]>();

/** The words of negation of a sentence in order, and the words that may say the same; read once. */
export function readNegations(sentence: PreparedSentence): readonly Negation[] {
  const { tokens, items } = sentence;
  const before = known.get(items);
  if (before) return before;
  const found = tokens.flatMap(({ lemma }, at): Negation[] => {
    // `would have gone but for a storm` is `did not go`, and `would not have gone but for it` is `went`.
    const isTurned = /^(?:would|not)$/.test(lemma) && isUnrealised(sentence, at);
    const bare = isTurned ? lemma === 'would' && tokens[at + 1]?.lemma !== 'not' : isNegation(tokens, at);
    if (isTurned && !bare) return [];
    if (!bare && !SAYING_NOT.has(lemma)) return [];
    const isOther = ({ from, to }: Item) => (to <= at || from > at) && !LONGER.test(tokens[from]?.text ?? '');
    const others = items.filter(isOther);
    const item = others.find(({ from }) => from > at) ?? others.at(-1);
    return item ? [{ at, item, bare }] : [];
  });
  known.set(items, found);
  return found;
}

/** Words that may say the same as a negation. */
const SAYING_NOT: ReadonlySet<string> = new Set([
  ...NEGATIONS,
  ...NEGATIVE_IMPLICATIVES,
  ...DENIALS,
  ...EXCLUDING_VERBS,
  ...CANCELLING_VERBS,
  ...REBUFFING_VERBS,
  ...SCARCITY_WORDS,
]);

/** `no longer works`: the negation is that of the verb. */
const LONGER = /^longer$/i;

/** Words behind `not` or `no` with which it negates nothing: `not only`, `no fewer than twelve`, `no doubt`. */
const OTHER_SENSE = /^(?:only|just|merely|simply|least|more|less|fewer|later|sooner|earlier|doubt|matter)$/;

function isNegation(tokens: readonly Token[], at: number): boolean {
  const { lemma } = tokens[at] ?? { lemma: '' };
  const next = tokens[at + 1]?.lemma ?? '';
  if (NEGATIVE_IMPLICATIVES.has(lemma)) return next === 'to';
  // `pleaded not guilty`, `was found not guilty`: what the phrase says is read on its verb.
  if (next === 'guilty' && /^(?:deny|acquit)$/.test(tokens[at - 1]?.lemma ?? '')) return false;
  // `neither … nor`, `not … nor`: the second goes with the first.
  return NEGATIONS.has(lemma) && lemma !== 'nor' && !OTHER_SENSE.test(next);
}
