import type { SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import { isExcepted } from '../meaning/read-words-before';
import type { PreparedSentence } from '../prepare/prepare-document';
import { isInAside } from './is-in-aside';
import { isNotRespective } from './is-not-respective';
import { isOnlyOwner } from './is-only-owner';

/**
 * Whether a sentence names whom a claim names, and yet says nothing of them that the words around them say: as whose brother
 * someone is, as the one left out, or in a list that goes with another.
 */
export const isNamedOtherwise = (sides: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean =>
  isOnlyOwner(sides, said) ||
  isInAside(sides, said) ||
  isNotRespective(sides.document, said) ||
  isSomeExcepted(sides.document, said);

/** `every member except Malta`: whether someone of a claim is left out of what is said of all the others. */
export const isSomeExcepted = ({ tokens }: PreparedSentence, said: readonly SaidPair[]): boolean =>
  said.some(({ document: { kind, from } }) => kind === 'figure' && isExcepted(tokens, from));
