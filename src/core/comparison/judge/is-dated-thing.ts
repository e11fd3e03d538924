import type { SaidPair } from '../align/align-items';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** `won a prize in 1976` beside `a film on the 1976 strike won a prize`: the year is that of a thing of which the claim says nothing. */
export const isDatedThing = (claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean =>
  said.some(({ claim: mine, document: theirs }) => {
    if (!mine.time || mine.time.type === 'duration' || !theirs.time || thingOf(claim, mine)) return false;
    const thing = thingOf(document, theirs);
    return thing !== undefined && !said.some((pair) => pair.document === thing);
  });

/** The thing that a time between an article and a noun dates: `the 1976 strike`. */
const thingOf = ({ tokens, items }: PreparedSentence, { from, to }: Item): Item | undefined =>
  tokens[from - 1]?.class === 'determiner'
    ? items.find((item) => item.from === to && item.class === 'noun' && item.kind === 'word')
    : undefined;
