import type { SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import { isExcepted } from '../meaning/read-words-before';
import { isNotRespective } from './is-not-respective';
import { isOnlyOwner } from './is-only-owner';

/**
 * Whether a sentence names whom a claim names, and yet says nothing of them that the words around them say: as whose brother
 * someone is, as the one left out, or in a list that goes with another.
 */
export const isNamedOtherwise = (sides: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean =>
  isOnlyOwner(sides, said) ||
  isNotRespective(sides.document, said) ||
  said.some(({ document: { kind, from } }) => kind === 'figure' && isExcepted(sides.document.tokens, from));
