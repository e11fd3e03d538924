import { isVerbChunk } from './chunk';
import type { NounPart } from './clause';
import { lastNounOf, openParts, type ParseState } from './parse-state';

/** Forms that go with more than one alone, and with one alone. */
const OF_MANY = /^(?:are|were|have|do)$/;
const OF_ONE = /^(?:is|was|has|does)$/;

/**
 * What a relative clause hangs on: the noun read last, or the one that noun hangs on where only its number goes with the
 * verb: `surveys in Chile which help the town`, `a list of ships that was lost`.
 */
export function findAgreeing(state: ParseState): NounPart | null {
  const { lastNoun, tokens, chunks, at } = state;
  const verb = chunks[at + 1];
  if (!lastNoun || !isVerbChunk(verb) || verb.form !== 'tensed' || chunks[at - 1]?.kind !== 'noun') return lastNoun;
  const first = tokens.slice(verb.from, verb.to).find((token) => token.class !== 'adverb');
  const isBase = first?.class === 'verb' && first.verb === 'base';
  const many = isBase || OF_MANY.test(first?.text ?? '');
  const one = OF_ONE.test(first?.text ?? '') || (first?.class === 'verb' && first.verb === 'present');
  const isMany = (noun: NounPart) => noun.conjuncts.length > 1 || tokens[noun.head]?.plural === true;
  if (many === one || isMany(lastNoun) === many || !/^(?:noun|name)$/.test(tokens[lastNoun.head]?.class ?? ''))
    return lastNoun;
  const parts = openParts(state.clause);
  const within = parts.findLastIndex((part) => part.kind === 'preposition' && part.noun === lastNoun);
  const host = lastNounOf(parts.slice(0, Math.max(0, within)));
  const isBeside = host !== null && host.to === parts[within]?.from && tokens[host.head]?.class === 'noun';
  return isBeside && isMany(host) === many ? host : lastNoun;
}
