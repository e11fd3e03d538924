import type { AlignedWords, ClaimPart } from '../../model';
import { SAID } from '../align/find-position';
import type { Findings } from '../judge/hold-against';
import type { Item } from '../prepare/item';

const toSpan = ({ start, end }: Item) => ({ start, end });

/** Every content word of a claim in order, with what the sentence has for it. */
export function alignWords({ pairs, differences }: Pick<Findings, 'pairs' | 'differences'>): AlignedWords[] {
  return pairs.map(({ claim, document, score }): AlignedWords => {
    const other = differences.find((one) => one.claim === claim);
    const base = { part: other?.slot ?? partOf(claim), claim: toSpan(claim) };
    if (other) return { ...base, document: toSpan(other.document), match: 'differs' };
    if (score < SAID) return { ...base, document: null, match: 'lacks' };
    return { ...base, document: document && toSpan(document), match: 'same' };
  });
}

function partOf(item: Item): ClaimPart {
  if (item.number) return item.number.kind === 'ordinal' ? 'ordinal' : 'number';
  if (item.time) return 'time';
  if (item.quoted) return 'quote';
  if (item.country || item.capitalOf) return 'place';
  const type = item.figure?.type;
  if (type === 'person' || type === 'place' || type === 'organization') return type;
  return item.class === 'verb' ? 'deed' : 'thing';
}
