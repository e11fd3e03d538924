import type { SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { PARTS } from '../prepare/read-roles';

/**
 * `the ship was built in Chad` beside `Lind, whose ship sank, came aboard a vessel that was built in Chad`: what the claim’s deed is
 * done by or to stands elsewhere in the sentence, which has the deed of a thing that it brings in as another.
 */
export const isOfNewThing = ({ claim, document, same }: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean =>
  claim.roles.some((mine) => {
    const verb = said.find(({ claim: item }) => holds(item, mine.verb))?.document;
    const theirs = verb && document.roles.find((one) => holds(verb, one.verb));
    if (!theirs) return false;
    return PARTS.some((part) => {
      const [thing] = mine[part].heads;
      const met = said.find((pair) => pair.claim === thing)?.document;
      const [other, ...more] = theirs[part].heads;
      if (thing?.kind !== 'word' || met?.kind !== 'word' || met.class !== 'noun') return false;
      return (
        !more.length && other !== undefined && other.lemma !== met.lemma && same(thing, other) && isNew(document, other)
      );
    });
  });

const holds = ({ from, to }: Item, at: number): boolean => from <= at && at < to;

/** Whether `a` or `another` opens the phrase of a common noun. */
function isNew({ tokens }: PreparedSentence, { from, kind }: Item): boolean {
  let at = from - 1;
  while (/^(?:adjective|noun)$/.test(tokens[at]?.class ?? '')) at--;
  return kind === 'word' && /^(?:an?|another)$/.test(tokens[at]?.lemma ?? '');
}
