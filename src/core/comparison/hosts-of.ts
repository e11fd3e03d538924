import type { Clause, NounPart } from '../text/clause';

/** A comma between a phrase and the participle that hangs on it. */
const COMMA = 1;

/**
 * The phrases that a past participle may hang on: the one before it, those that lead to it (`a team of the bank led by
 * Lind`), and behind a comma the subject too (`prices rose in May, driven by demand`).
 */
export function hostsOf({ kind, verb, from, parent }: Clause): NounPart[] {
  if (kind !== 'participle' || !verb?.passive || !parent) return [];
  const hosts: NounPart[] = [];
  let next = from;
  let isApart = false;
  for (const part of [...parent.before, ...parent.after].filter((one) => one.to <= from).reverse()) {
    if (part.kind === 'clause' || next - part.to > COMMA) break;
    isApart ||= next === from && part.to < from;
    next = part.from;
    if (part.kind === 'preposition') hosts.push(part.noun);
    if (part.kind !== 'noun') continue;
    hosts.push(part);
    break;
  }
  return isApart && parent.subject ? [...hosts, parent.subject] : hosts;
}
