import { isUnresolved } from '../core/facts/is-unresolved';
import type { Fact } from '../core/model';

/** The facts that views show: those whose subject is known. */
export const showFacts = (facts: readonly Fact[]): Fact[] => facts.filter((fact) => !isUnresolved(fact));
