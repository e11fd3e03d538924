import { roleOf } from '../../figures/role-words';
import type { SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import { holdsItem } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { linkOf } from './link-of';

/** `Lind is a minister` beside `Lind met Culture Minister Aske`: the office is the title of somebody else. */
export function isOthersTitle({ claim, document, same }: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean {
  const subject = linkOf(claim)?.subject;
  const mine = subject && said.find((pair) => pair.claim.figure?.type === 'person' && holdsItem(subject, pair.claim));
  if (!mine) return false;
  const isCalled = (role: string) =>
    document.items.some((item) => item.form === 'description' && item.words.includes(role) && same(mine.claim, item));
  const isOther = (item: Item | null) => item !== null && !same(mine.claim, item);
  if (said.some(({ document: item }) => item.number && isOther(titledBy(item, document)))) return true;
  return said.some(({ claim: role, document: title }) => {
    if (role.kind !== 'word' || !roleOf(role.lemma) || isCalled(role.lemma)) return false;
    const holder = document.items.find((item) => item.from === title.to && item.figure?.type === 'person');
    return holder !== undefined && !same(mine.claim, holder);
  });
}

/** Whose title a number is part of: `Korv 40th ward alderman Aske`; null where it stands before nobody. */
function titledBy({ to }: Item, { items, tokens }: PreparedSentence): Item | null {
  let end = to;
  while (tokens[end]?.class === 'noun') end++;
  const isTitle = end > to && !tokens[end - 1]?.plural;
  return (isTitle && items.find(({ from, figure }) => from === end && figure?.type === 'person')) || null;
}
