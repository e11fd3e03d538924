/**
 * The nouns of Sidelight. Everything here is plain JSON: a stage takes some of these and gives others.
 * Every position is a half-open range of UTF-16 code units into the article's text, so that
 * `text.slice(start, end)` is the passage.
 */

/** A half-open stretch `[start, end)` of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a block of the article is. Body text is paragraph, heading, list, table and quote. */
export type BlockKind =
  | 'headline'
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'table'
  | 'quote'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'dateline'
  | 'navigation';

export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Why a judgement was made: a rule's id and the ranges it rests on. */
export interface Reason {
  readonly rule: string;
  readonly at: readonly Span[];
}

/** Where a fact of an article was read: in JSON-LD, in a meta tag, on the page as the reader sees it, or in its address. */
export type FactSource = 'json-ld' | 'meta' | 'page' | 'address';

/** The source of each fact; null for a fact that is not known. */
export interface FactSources {
  readonly title: FactSource | null;
  readonly authors: FactSource | null;
  readonly published: FactSource | null;
  readonly modified: FactSource | null;
}

/** What the page side knows of an article; the only input of the language work. */
export interface Article {
  readonly isArticle: boolean;
  /** 0..1 */
  readonly confidence: number;
  /** Why it is, or is not, an article: rule ids such as `enough-prose`, `mostly-links`. */
  readonly because: readonly string[];
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 date or date-time. */
  readonly published: string | null;
  /** ISO 8601 date or date-time. */
  readonly modified: string | null;
  readonly site: string | null;
  /** The part of the publication, such as `World`; absent for plain text. */
  readonly section?: string | null;
  /** Absent for plain text. */
  readonly sources?: FactSources;
  /** BCP 47, such as `en` or `de-AT`. */
  readonly language: string | null;
  /** Address without fragment; null for plain text. */
  readonly url: string | null;
  readonly text: string;
  /** In reading order, not overlapping. */
  readonly blocks: readonly Block[];
}

export interface Sentence extends Span {
  /** Index into `article.blocks`. */
  readonly block: number;
}

/** Coarse word class, after compromise's tags corrected by what the name stage knows. */
export type WordClass =
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'determiner'
  | 'adjective'
  | 'adverb'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'preposition'
  | 'conjunction'
  | 'number'
  | 'particle'
  | 'punctuation'
  | 'other';

/** The form of a verb token; null on anything else. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund' | null;

/** A word or punctuation mark of a sentence. Possessive `’s` is a token of its own, of class particle. */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case base form: `gave` → `give`, `cars` → `car`. Names keep their letters, lower-cased. */
  readonly lemma: string;
  readonly class: WordClass;
  readonly verb: VerbForm;
  /** True for plural nouns and pronouns. */
  readonly plural: boolean;
}

export type FigureType = 'person' | 'organization' | 'place' | 'product' | 'event' | 'other';

/** A stretch of text found to be a name. Titles, determiners and possessive endings are outside. */
export interface Name extends Span {
  readonly type: FigureType;
  /** 0..1, how sure the finder is of span and type together. */
  readonly score: number;
}

/** A stretch of text that refers to a figure. */
export interface Mention extends Span {
  readonly form: 'name' | 'description' | 'pronoun';
}

/** A range together with its words. */
export interface Passage extends Span {
  readonly text: string;
}

/** Who or what the article speaks of. In the command line's answer it is called an entity. */
export interface Figure {
  /** `e1`, `e2`, … in order of first mention. */
  readonly id: string;
  /** Canonical, as fully as the text itself gives it. A group is named by its members: `Vladimir Putin and Kim Jong Un`. */
  readonly name: string;
  readonly type: FigureType;
  /** What the text calls it: `Russian President`, `Putin’s aide`. Never knowledge from outside. */
  readonly descriptions: readonly Passage[];
  readonly mentions: readonly Mention[];
  /** Ids of the members, for a group such as `the two leaders`; absent otherwise. */
  readonly members?: readonly string[];
}

export interface Quote extends Span {
  /** `direct`: whole sentences in quotation marks; `partial`: words inside indirect speech. Span includes the marks. */
  readonly kind: 'direct' | 'partial';
  /** Figure id. */
  readonly speaker: string | null;
  /** The words that name the speaker. */
  readonly source: Span | null;
  readonly cue: Span | null;
}

/** Content and who it comes from: direct and indirect speech, `according to`. */
export interface Attribution {
  readonly content: readonly Span[];
  readonly source: Span | null;
  /** Figure id. */
  readonly speaker: string | null;
  readonly cue: Span | null;
  /** What showed it: `cue-say`, `cue-according-to`, `speaker-carried-over` … */
  readonly rule: string;
}

export interface TimeExpression extends Span {
  readonly type: 'date' | 'time' | 'duration' | 'set';
  /** TIMEX3 value: `1961`, `P24Y`, `XXXX-WXX-3`, `2024-06-19TMO`. */
  readonly value: string;
}

export interface NumberExpression extends Span {
  readonly value: number;
  /** `USD`, `%`, `km`, `people` … or null. */
  readonly unit: string | null;
  readonly kind: 'cardinal' | 'ordinal' | 'money' | 'percent' | 'quantity';
  /** True after `about`, `nearly`, `dozens` and the like. */
  readonly approximate: boolean;
}

export type Stance = 'asserted' | 'attributed' | 'hedged' | 'predicted' | 'evaluative';

export interface Claim extends Span {
  /** Index into `sentences`. */
  readonly sentence: number;
  /** Check-worthiness, 0..1. */
  readonly score: number;
  readonly stance: Stance;
  readonly because: readonly Reason[];
}

/** Who or what stands on one side of a fact. */
export interface Argument {
  /** Words to show, with references resolved: `Vladimir Putin` for `he`. */
  readonly text: string;
  /** Figure id, or null when it is none. */
  readonly entity: string | null;
}

export interface Qualifiers {
  readonly time?: string;
  readonly place?: string;
  readonly source?: string;
  readonly ordinal?: string;
  readonly quantity?: string;
  readonly condition?: string;
  readonly quote?: string;
  readonly recipient?: string;
}

export interface Fact {
  /** `f1`, `f2`, … in order of first evidence. */
  readonly id: string;
  readonly subject: Argument;
  /** As worded: `has presented`. */
  readonly relation: string;
  /** The relation in base forms: `present`; `be see in` for `was seen in`. */
  readonly predicate?: string;
  readonly object: Argument;
  readonly qualifiers: Qualifiers;
  readonly modality: Stance | 'negated';
  /** The sentences it was read from; never empty. */
  readonly evidence: readonly Span[];
  /** The words of the first of them that state it. */
  readonly at?: Span;
}

/** The four answers. The reader sees: says the same, says otherwise, touches on this, not in the document. */
export type Verdict = 'supported' | 'conflicts' | 'related' | 'not-covered';

export type Slot =
  | 'number'
  | 'ordinal'
  | 'time'
  | 'place'
  | 'person'
  | 'organization'
  | 'role'
  | 'polarity'
  | 'quote'
  | 'source';

/** Differing words: `claim` into the page's text, `document` into the document's. */
export interface Difference {
  readonly slot: Slot;
  readonly claim: Span;
  readonly document: Span;
}

/** What words of a claim tell: a slot, the deed itself, or anything else. */
export type ClaimPart = Slot | 'deed' | 'thing';

/** Words of a claim beside the words of a document that say the same, or stand in their place. */
export interface AlignedWords {
  readonly part: ClaimPart;
  /** Into the page's text. */
  readonly claim: Span;
  /** Into the document's text; null when the document lacks it. */
  readonly document: Span | null;
  readonly match: 'same' | 'differs' | 'lacks';
}

/**
 * How an answer is put in a sentence. `same`: all of it is there; `differs`: one says this, the other that; `swapped`: who
 * does it to whom is turned round; `denied`: the document says that it did not happen; `denies`: the page says so;
 * `disputed`: in the document someone speaks against it; `open`: there it is a prospect, a wish, a condition; `lacks`:
 * the document leaves these words out; `touches`: it speaks of the matter, no more.
 */
export type Pattern = 'same' | 'differs' | 'swapped' | 'denied' | 'denies' | 'disputed' | 'open' | 'lacks' | 'touches';

/** Why an answer was given, as pieces for a sentence of plain English; see `toReasonMessage`. */
export interface Explanation {
  readonly pattern: Pattern;
  /** Words of the page to quote, as many as make sense alone: `14 years`, not `14`. Possibly none. */
  readonly page: readonly Span[];
  /** Words of the document to quote. Possibly none. */
  readonly document: readonly Span[];
}

/** What one document answers to a claim. */
export interface DocumentAnswer {
  /** Document id. */
  readonly document: string;
  readonly verdict: Exclude<Verdict, 'not-covered'>;
  /** The sentence of the document that answers. */
  readonly evidence: Span;
  readonly differences: readonly Difference[];
  /** Every content word of the claim in order, with what the sentence has for it. */
  readonly aligned: readonly AlignedWords[];
  readonly explanation: Explanation;
  /** What decided, ranges into the claim's text. */
  readonly because: readonly Reason[];
}

export interface Comparison {
  /** Index into `claims`. */
  readonly claim: number;
  /** The first of `answers`; `not-covered` when there is none. */
  readonly verdict: Verdict;
  /** The sentence of each answer, in their order; `document` is the document's id. */
  readonly evidence: readonly (Span & { readonly document: string })[];
  /** Those of the first of `answers`. */
  readonly differences: readonly Difference[];
  /** What decided the first of `answers`, ranges into the claim's text. */
  readonly because: readonly Reason[];
  /** One for each document that speaks to the claim, what counts most first. They disagree when their verdicts do. */
  readonly answers: readonly DocumentAnswer[];
}

/** Everything read from one text. The tokens stay in the background; the rest is sent to the views. */
export interface Reading {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** One list for each sentence. */
  readonly tokens: readonly (readonly Token[])[];
  readonly figures: readonly Figure[];
  readonly times: readonly TimeExpression[];
  readonly numbers: readonly NumberExpression[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly facts: readonly Fact[];
}

/** What is read of a page: its claims are held against documents, and nothing is shown of what facts it states. */
export type PageReading = Omit<Reading, 'facts'>;

/** A page's reading without its tokens, with the comparison: what page and popup show. */
export interface Analysis extends Omit<PageReading, 'tokens'> {
  readonly comparisons: readonly Comparison[];
}

/** About a document that claims are held against. */
export interface DocumentRecord {
  readonly id: string;
  readonly title: string;
  /** Where the text comes from, one line to show. */
  readonly source: string;
  /** ISO 8601, or null when unknown. */
  readonly published: string | null;
  readonly language: string;
}

/** A document with everything read from it. */
export interface SourceDocument {
  readonly record: DocumentRecord;
  readonly reading: Reading;
}
