import type { Token } from '../../model';

/** Verbs by which an event brings deaths about. Source: Levin (1993), classes 27 and 37.9, as far as news has them with deaths. */
const BRINGING = /^(?:result|cause|lead|claim|bring|produce|trigger)(?: \w+)?$/;
/** Nouns that count the dead. */
const DEATHS = /^(?:death|fatality)$/;
/** Words between such a verb and its number: `resulted in at least 270 deaths`. */
const BETWEEN =
  /^(?:in|to|about|around|some|at|least|most|more|than|over|nearly|almost|approximately|an|estimated|up)$/;

/**
 * Tokens in which an event that brings so many deaths about kills so many people: `resulted in 270 fatalities` is read as `killed 270
 * people`. Everything stays in its place.
 */
export function tellDeaths(tokens: readonly Token[]): readonly Token[] {
  const noun = tokens.findIndex(
    ({ lemma, class: kind }, at) => DEATHS.test(lemma) && kind === 'noun' && tokens[at - 1]?.class === 'number',
  );
  let at = noun - 1;
  while (tokens[at]?.class === 'number' || BETWEEN.test(tokens[at]?.lemma ?? '')) at--;
  const verb = tokens[at];
  const dead = tokens[noun];
  if (!verb || !dead || verb.class !== 'verb' || !BRINGING.test(verb.lemma)) return tokens;
  return tokens.with(at, { ...verb, lemma: 'kill' }).with(noun, { ...dead, lemma: 'person' });
}
