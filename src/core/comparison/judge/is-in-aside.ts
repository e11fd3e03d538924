import type { SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';

/** Words that end a preposition behind which others stand who do it too, or who do it: `along with Peru`, `as well as Peru`. */
const WITH_OTHERS = /^(?:with|as|including|plus|by)$/;

/**
 * `Peru signed` beside `Chile, a neighbour of Peru, signed`: whom a preposition leads to between commas right before the verb
 * does not do it.
 */
export const isInAside = ({ claim, document: { tokens } }: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean =>
  said.some(({ claim: item, document: { kind, from, to } }) => {
    if (kind !== 'figure' || !claim.roles[0]?.agents.heads.includes(item)) return false;
    const link = tokens[from - 1];
    if (link?.class !== 'preposition' || WITH_OTHERS.test(link.lemma) || tokens[to]?.text !== ',') return false;
    const open = tokens.slice(0, from).findLastIndex(({ text }) => text === ',');
    const verb = tokens[to + 1];
    const isVerb = verb?.class === 'auxiliary' || (verb?.class === 'verb' && verb.verb !== 'gerund');
    return isVerb && /^(?:noun|name)$/.test(tokens[open - 1]?.class ?? '');
  });
