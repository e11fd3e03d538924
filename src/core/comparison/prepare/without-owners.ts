import { isOwner, isOwnThing } from './is-own-thing';
import type { Item } from './item';
import type { Party } from './read-parties';
import { PARTS, type Roles } from './read-roles';

/** The parties of a deed without those whose somebody they are: in `Lind’s wife left` nothing is said of Lind. */
export function withoutOwners(roles: Roles): Roles {
  const owners = ownersOf(roles);
  if (!owners.length) return roles;
  const strip = ({ heads, all }: Party): Party => ({ heads, all: all.filter((item) => !owners.includes(item)) });
  return {
    ...roles,
    agents: strip(roles.agents),
    patients: strip(roles.patients),
    recipients: strip(roles.recipients),
  };
}

/** People whose somebody or something has a part in a deed, and who have none themselves; what someone’s deed does is his: `Lind’s speech`. */
export const ownersOf = (roles: Roles): Item[] =>
  PARTS.flatMap((part) => {
    const { heads, all } = roles[part];
    const isHis = (head: Item, item: Item) => head.from > item.from && (part !== 'agents' || isThing(head));
    return all.filter(
      (item) =>
        item.figure?.type === 'person' &&
        isOwner(item) &&
        !heads.includes(item) &&
        heads.some((head) => isHis(head, item)),
    );
  });

const isThing = ({ kind, lemma }: Item): boolean => kind === 'word' && isOwnThing(lemma);
