import { roleOf } from '../../figures/role-words';
import type { SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import { relateWords } from '../meaning/relate-words';
import { holdsItem } from '../prepare/clause-at';
import { readOffices } from '../prepare/read-offices';
import { linkOf } from './link-of';

/**
 * `Lind is president` beside `Lind, a governor who wants to be the new president`: the sentence gives whoever the claim is about
 * an office, and it is another.
 */
export function isInOtherOffice({ claim, document, same }: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean {
  const link = linkOf(claim);
  const subject = link?.subject;
  const noun = link?.after[0];
  if (!subject || noun?.kind !== 'noun') return false;
  const claimed = roleOf(claim.tokens[noun.head]?.lemma ?? '');
  const mine = said.find((pair) => pair.claim.figure?.type === 'person' && holdsItem(subject, pair.claim));
  if (!claimed || !mine) return false;
  const held = readOffices(document).filter(
    // Whose counterpart somebody is, and so what, the text around says.
    ({ holder, role }) => holder !== null && role !== 'counterpart' && same(mine.claim, holder),
  );
  // `a writer` beside `the novelist Lind`: the wider word says it too.
  const isHeld = (role: string) => role === claimed || relateWords(claimed, role, 'noun') === 'broader';
  return held.length > 0 && !held.some(({ role }) => isHeld(role));
}
