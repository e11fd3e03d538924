import type { Token } from '../model';
import type { AnyChunk } from './chunk';
import { chunkSentence } from './chunk-sentence';
import { type Clause, createClause } from './clause';
import { closeSentence } from './close-clauses';
import { lastChunkKind, type ParseState } from './parse-state';
import { placeMark, placeOpener } from './place-mark';
import { placeNoun, placePreposition } from './place-noun';
import { placeQuote } from './place-quote';
import { placeVerb } from './place-verb';

/**
 * The clauses of a sentence with their parts, read from left to right with the innermost open clause at hand. A shallow
 * parse: prepositions stay where they stand, and what hangs on which noun is left to the reader of the clauses.
 */
export function parseClauses(tokens: readonly Token[]): Clause[] {
  const main = createClause('main', null, 0);
  const state: ParseState = {
    tokens,
    chunks: chunkSentence(tokens),
    at: 0,
    clause: main,
    clauses: [main],
    lastNoun: null,
  };
  while (state.at < state.chunks.length) {
    const chunk = state.chunks[state.at];
    if (chunk) placeChunk(state, chunk);
    state.clause.to = state.chunks[state.at]?.to ?? state.clause.to;
    state.at++;
  }
  return closeSentence(state);
}

function placeChunk(state: ParseState, chunk: AnyChunk) {
  switch (chunk.kind) {
    case 'noun':
      return placeNoun(state, chunk);
    case 'verb':
      return placeVerb(state, chunk);
    case 'preposition':
      return placePreposition(state, chunk);
    case 'relative':
    case 'subordinator':
      return placeOpener(state, chunk);
    case 'comma':
    case 'stop':
      return placeMark(state, chunk);
    case 'quote':
      return placeQuote(state);
    case 'adjective':
    case 'adverb':
      if (lastChunkKind(state) === 'conjunction' && chunk.kind === 'adverb') return;
      (state.clause.verb ? state.clause.after : state.clause.before).push({
        kind: chunk.kind,
        from: chunk.from,
        to: chunk.to,
      });
  }
}
