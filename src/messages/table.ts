import type { Corrections } from '../core/corrections/corrections';
import type { Article, Span } from '../core/model';
import type { Added, OwnDocument } from '../core/own-document';
import type { PageAnswers, SnapshotOutcome } from '../core/page-snapshot';
import type { DocumentView, PageFindings, PageReport, TextSelectors } from '../core/report';

export type { DocumentView, PageReport } from '../core/report';

/** What the page's own part can say of a page without an analysis. */
export type SilentReason = 'not-an-article' | 'language' | 'too-short' | 'site-off' | 'page-off';

/** Why nothing is shown on a page. */
export interface Silent {
  readonly reason: SilentReason;
  /** BCP 47, when the reason is the language. */
  readonly language: string | null;
  /** Rule ids of the detector. */
  readonly because: readonly string[];
  /** How sure the detector is that the page is an article, 0..1; null when it was not asked. */
  readonly confidence: number | null;
}

/** What is known of a tab. */
export type TabState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'annotated'; readonly report: PageReport }
  | ({ readonly kind: 'silent' } & Silent)
  | { readonly kind: 'failed' };

/** A document that the reader gives: words, or a page that was read already. */
export interface NewDocument {
  readonly content:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'page'; readonly page: Article };
  readonly title: string | null;
  /** Where it comes from, one line; empty when unknown. */
  readonly source: string;
}

/** A page that was read. */
export interface Analysed {
  readonly findings: PageFindings;
  /** The reader's, checked and filled up so that no page has to; this very code's, hence no check. */
  readonly settings: unknown;
}

/** Every message between the parts: what is asked and what is answered. */
export interface MessageTable {
  /**
   * Page → background: find the article in a page's snapshot, which travels as JSON, with what the page has answered
   * so far.
   */
  readonly detect: {
    readonly ask: { readonly page: string; readonly answers: Partial<PageAnswers> };
    readonly answer: SnapshotOutcome;
  };
  /**
   * Page → background: read this article and compare it. Meanwhile start the script that draws marks and cards in this
   * document, if it has none.
   */
  readonly analyze: {
    readonly ask: { readonly article: Article; readonly hasMarks: boolean };
    readonly answer: Analysed;
  };
  /** Page → background: the reader's settings, of a page that was away when they may have been changed. */
  readonly settings: { readonly ask: null; readonly answer: unknown };
  /** Page → background: keep what the reader put right in a card. */
  readonly correct: { readonly ask: { readonly correction: Partial<Corrections> }; readonly answer: null };
  /** Page → background: start the script that reads articles in this document, if its site is read. */
  readonly bringReader: { readonly ask: null; readonly answer: 'brought' | 'site-off' | 'refused' };
  /** Page → background: start the page's own part in a frame of it, known by its address. False where it cannot be. */
  readonly startFrame: { readonly ask: { readonly url: string }; readonly answer: boolean };
  /** Page → background: lay this style sheet over the document, out of the page's sight, or take it away. */
  readonly layStyle: { readonly ask: { readonly css: string; readonly isOn: boolean }; readonly answer: null };
  /** View → background: the same for words of the view's own, of which nothing is kept. */
  readonly readSample: { readonly ask: { readonly article: Article }; readonly answer: PageReport };
  /** Page → background: why nothing is shown on this page, which was read, or of which something may be kept. */
  readonly silent: { readonly ask: Silent; readonly answer: null };
  /** View → background: what is known of a tab; null when nothing is. */
  readonly tabState: { readonly ask: { readonly tabId: number }; readonly answer: TabState | null };
  /** View → background: the bundled documents, with the one of the reader's own that is named, if any. */
  readonly documents: { readonly ask: { readonly own: string | null }; readonly answer: readonly DocumentView[] };
  /** View → background: the reader's own documents as they were added; null where the browser gives no storage. */
  readonly ownDocuments: { readonly ask: null; readonly answer: readonly OwnDocument[] | null };
  /** View → background: read this and keep it; with its title when that is not the article's own. */
  readonly addDocument: { readonly ask: NewDocument; readonly answer: Added };
  /** View → background: rename a document, or switch it on or off. False when it could not be done. */
  readonly changeDocument: {
    readonly ask: { readonly id: string; readonly change: Partial<Pick<OwnDocument, 'title' | 'on'>> };
    readonly answer: boolean;
  };
  /** View → background: remove one of the reader's documents; all of them when none is named. False when it failed. */
  readonly removeDocument: { readonly ask: { readonly id: string | null }; readonly answer: boolean };
  /** Page or view → background: open a document, at this stretch of it when one is given. */
  readonly openDocument: {
    readonly ask: { readonly document: string; readonly span: Span | null };
    readonly answer: null;
  };
  /** View → background: start the page's own part in a tab that has none. False where the browser does not allow it. */
  readonly startPage: { readonly ask: { readonly tabId: number }; readonly answer: boolean };
  /** View → page: bring this range into view and mark it for a moment. False when it is gone. */
  readonly reveal: { readonly ask: { readonly span: Span }; readonly answer: boolean };
  /** View → page: where these ranges stand in the page's body. Null for each that is gone. */
  readonly describe: {
    readonly ask: { readonly spans: readonly Span[] };
    readonly answer: readonly (TextSelectors | null)[];
  };
  /** Background → page: open the card of the next mark, or of the one before. False when nothing is marked. */
  readonly step: { readonly ask: { readonly by: 1 | -1 }; readonly answer: boolean };
  /** Background → page: the documents have changed; hold what is shown against them again. */
  readonly compareAnew: { readonly ask: null; readonly answer: null };
  /** Background → page: the reader has withdrawn access to the site. Everything is taken back. */
  readonly withdraw: { readonly ask: null; readonly answer: null };
  /** Background → page: the reader has changed settings; these are all of them. */
  readonly useSettings: { readonly ask: { readonly settings: unknown }; readonly answer: null };
  /** View → page: switch this page off, or on again, until it is left. */
  readonly switchPage: { readonly ask: { readonly on: boolean }; readonly answer: null };
}

export type MessageName = keyof MessageTable;
export type Ask<Name extends MessageName> = MessageTable[Name]['ask'];
export type Answer<Name extends MessageName> = MessageTable[Name]['answer'];

/** Failure across a port is a value: the other side threw, or is gone. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string };
