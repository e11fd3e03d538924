import type { Corrections, Mistaken, WrongPairing } from './corrections';

function join<Value>(known: readonly Value[], added: readonly Value[] | undefined): Value[] {
  const keys = new Set(known.map((value) => JSON.stringify(value)));
  return [...known, ...(added ?? []).filter((value) => !keys.has(JSON.stringify(value)))];
}

/** The same as `Corrections`, as lists of its own that a store may take over. */
interface Lists {
  readonly ignoredNames: string[];
  readonly mistaken: Mistaken[];
  readonly wrongPairings: WrongPairing[];
}

/** What was put right before and what is put right now, each once. */
export function addCorrections(known: Corrections, added: Partial<Corrections>): Lists {
  return {
    ignoredNames: join(known.ignoredNames, added.ignoredNames),
    mistaken: join(known.mistaken, added.mistaken),
    wrongPairings: join(known.wrongPairings, added.wrongPairings),
  };
}
