import { UNDERGONE_VERBS } from '../lexicon/verbs';
import type { Token } from '../model';
import { chunkNoun } from './chunk-noun';
import { chunkVerb } from './chunk-verb';

/**
 * Whether `after`, `before`, `since` or `until` at an index says when something was done to what the sentence is about, so
 * that it opens no clause: in `a man arrested after the attack was released` it is the man who was released.
 */
export function hangsOnParticiple(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:after|before|since|until)$/.test(tokens[at]?.lemma ?? '')) return false;
  const [done, noun] = [tokens[at - 1], tokens[at - 2]];
  if (!done || !noun || !isDone(done) || !/^(?:noun|name)$/.test(noun.class)) return false;
  if (tokens.slice(0, at - 1).some(isTensed)) return false;
  const event = chunkNoun(tokens, at + 1);
  const verb = event && chunkVerb(tokens, event.to);
  if (!event || !verb || verb.finite === 'no' || tokens.slice(verb.to).some(isTensed)) return false;
  const isOther = tokens[verb.from]?.text === 'were' && tokens[event.head]?.plural === false;
  // `Two arrested after a house burned down` is a headline, with a clause of its own behind `after`.
  return done.verb === 'participle' || isOther || tokens[0]?.class === 'determiner';
}

/** A form that says what was done to the noun before it, with nothing behind it that it is done to. */
const isDone = ({ class: kind, verb, lemma }: Token): boolean =>
  kind === 'verb' && (verb === 'participle' || (verb === 'past' && UNDERGONE_VERBS.has(lemma)));

const isTensed = ({ class: kind, verb }: Token): boolean =>
  /^(?:modal|auxiliary)$/.test(kind) || (kind === 'verb' && /^(?:past|present)$/.test(verb ?? ''));
