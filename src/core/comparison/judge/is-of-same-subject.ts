import { TIE_ROLES } from '../../lexicon/roles';
import { SAYING_VERBS } from '../../lexicon/verbs';
import type { Clause } from '../../text/clause';
import type { SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import { clauseAt, holdsItem, verbsOf } from '../prepare/clause-at';
import { nameBehind } from '../prepare/hosts-of';
import { isOwner } from '../prepare/is-own-thing';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { isListed } from './is-listed';
import { isToldByKind } from './is-told-by-kind';
import { linkOf } from './link-of';

/** A figure that owns nothing, or someone by what they are to another: `Lind’s mother`. */
const isSomeone = (item: Item, { tokens }: PreparedSentence): boolean =>
  (item.kind === 'figure' && !item.owner) || (item.class === 'noun' && TIE_ROLES.has(tokens[item.from]?.lemma ?? ''));

/**
 * `Lind remains in custody` beside `Lind was released, while the other eight remain in custody`: where a clause says it of a
 * subject of its own, the claim's has to be in that clause.
 */
export function isOfSameSubject({ claim, document, same }: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean {
  const [main] = claim.clauses;
  const verb = main && verbsOf(main).at(-1);
  const subject = main?.subject;
  if (!verb || !subject) return true;
  // `Chilean President Lind` is not the Chile of `Chilean state media`.
  const isOnlyOf = ({ demonym, to }: Item) => demonym && to <= subject.head;
  const mine = said.find(
    (pair) => isSomeone(pair.claim, claim) && !isOnlyOf(pair.claim) && holdsItem(subject, pair.claim),
  );
  const deed = said.find((pair) => pair.claim.kind === 'word' && pair.claim.to > verb.from);
  if (!mine || !deed || SAYING_VERBS.has(verb.lemma)) return true;
  if (isListed(claim, document, said)) return true;
  if (!linkOf(claim) && deed.claim.from > verb.head) return true;
  const clause = clauseAt(document.clauses, deed.document.from);
  const own = clause?.subject;
  if (!clause?.verb || !own || !isToldOf(clause, mine.claim)) return true;
  // `the ministry banned it` beside `it was banned by the ministry`: the subject of the one is the doer of the other.
  if (verb.passive !== (verbsOf(clause).at(-1)?.passive ?? false)) return true;
  if (
    holdsItem(clause, mine.document) ||
    document.tokens.slice(own.from, own.to).some((token) => token.class === 'pronoun')
  )
    return true;
  const name = nameBehind(clause, own);
  if (name && holdsItem(name, mine.document)) return true;
  if (isToldByKind(own, mine.document, document)) return true;
  // `her deputy` is not her.
  return document.items.some((item) => holdsItem(own, item) && !isOwner(item) && same(mine.claim, item));
}

/** Whether a clause tells of a subject of its own; a participle does beside kin, of whom there are several: `her father, Omar, killed himself`. */
const isToldOf = ({ kind }: Clause, { kind: mine }: Item): boolean =>
  /^(?:main|coordinate|subordinate)$/.test(kind) || (kind === 'participle' && mine === 'word');
