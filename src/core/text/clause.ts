import type { AnyChunk, VerbChunk } from './chunk';

/** A noun phrase in its place; `conjuncts` are the phrases it joins (`North Korea`, `Russia`), itself alone otherwise. */
export interface NounPart {
  readonly kind: 'noun';
  from: number;
  /** One past the last token, conjuncts included, attached prepositions not. */
  to: number;
  readonly head: number;
  conjuncts: { from: number; to: number; head: number }[];
  /** Stands after a comma, right behind another noun phrase that is not listed with it. */
  readonly apposed: boolean;
}

/** A preposition with its noun phrase. */
export interface PrepositionPart {
  readonly kind: 'preposition';
  readonly from: number;
  to: number;
  /** Lower-case preposition: `according to`. */
  readonly word: string;
  readonly noun: NounPart;
  /** Stands after a comma or a dash. */
  readonly apart: boolean;
}

export interface OtherPart {
  readonly kind: 'adjective' | 'adverb';
  readonly from: number;
  readonly to: number;
}

/** An embedded clause in its place. */
export interface ClausePart {
  readonly kind: 'clause';
  readonly from: number;
  readonly to: number;
  readonly clause: Clause;
}

export type Part = NounPart | PrepositionPart | OtherPart | ClausePart;

export type ClauseKind =
  | 'main'
  | 'coordinate'
  | 'subordinate'
  | 'complement'
  | 'relative'
  | 'participle'
  | 'infinitive'
  | 'gerund'
  | 'aside'
  | 'report';

/** A verb with what stands around it. Token indices throughout. */
export interface Clause {
  kind: ClauseKind;
  /** Lower-case word that opens it: `that`, `while`, `by` (before a gerund); empty for none. */
  readonly marker: string;
  readonly parent: Clause | null;
  from: number;
  to: number;
  /** Parts before the verb, subject included, in order. */
  readonly before: Part[];
  verb: VerbChunk | null;
  /** Verbs that follow the first directly: `appear` `to enjoy`. */
  readonly chain: VerbChunk[];
  /** Parts after the verb, in order. */
  readonly after: Part[];
  /** The noun phrase that does it (or undergoes it, in the passive); null when the sentence does not say. */
  subject: NounPart | null;
  /** What a relative clause or participle hangs on. */
  antecedent: NounPart | null;
  /** Whether the antecedent is the object of the clause: `the dogs (that) Kim gave`. */
  objectGap: boolean;
}

export const isClauseWithVerb = (clause: Clause): clause is Clause & { verb: VerbChunk } => clause.verb !== null;

/** A clause with nothing in it yet. */
export function createClause(
  kind: ClauseKind,
  parent: Clause | null,
  at: number,
  marker = '',
  antecedent: NounPart | null = null,
): Clause {
  return {
    kind,
    marker,
    parent,
    from: at,
    to: at,
    before: [],
    verb: null,
    chain: [],
    after: [],
    subject: null,
    antecedent,
    objectGap: false,
  };
}

/** A noun phrase part from its chunk. */
export function toNounPart(chunk: AnyChunk, apposed = false): NounPart {
  const { from, to, head } = chunk;
  return { kind: 'noun', from, to, head, conjuncts: [{ from, to, head }], apposed };
}
