import type { WordClass } from '../../model';

/** Prefixes that say of an adjective that it is not so. Source: Quirk et al., A Comprehensive Grammar, § I.21. */
const NEGATIVE_PREFIX = /^(?:un|in|im|il|ir|non-?|dis)/;
/** The one of them that verbs have too: `the vote was unjustified`. */
const UNDOING = /^un/;
/** Adjectives that a prefix does not turn round. */
const NOT_TURNED = new Set('different famous valuable habitable flammable tense'.split(' '));
/** Letters of the shortest adjective that a prefix is looked for before. */
const SHORTEST_TURNED = 4;

/** Whether one of two words of a class is the other with a negative prefix: `unsustainable`, `impossible`. */
export const isPrefixed = (one: string, other: string, kind: WordClass | undefined): boolean => {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  const prefix = kind === 'adjective' ? NEGATIVE_PREFIX : UNDOING;
  const isLongEnough = short.length >= SHORTEST_TURNED && !NOT_TURNED.has(short);
  if (isOverdone(one, other) || isOverdone(other, one)) return true;
  return isLongEnough && long.endsWith(short) && long.replace(prefix, '') === short;
};

/** `overstate` and `understate`: too much of it and too little. */
const isOverdone = (one: string, other: string): boolean =>
  one.startsWith('over') && other.startsWith('under') && one.slice('over'.length) === other.slice('under'.length);
