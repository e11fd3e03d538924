import type { Span } from '../../core/model';
import type { Translate } from '../translate';
import type { Corrector, DocumentOpener } from './card-page';
import type { Subject } from './card-state';

/** What the buttons in a card do. */
export interface CardActions {
  follow(subject: Subject): void;
  goBack(): void;
  switchPin(): void;
  close(): void;
  /** Goes to a place of the page and takes the card along. */
  goTo(place: Span): void;
  readonly openDocument: DocumentOpener;
  readonly correct: Corrector;
}

/** What every render function is given besides its data. */
export interface CardContext {
  readonly translate: Translate;
  readonly actions: CardActions;
  /** BCP 47 of the page's and the documents' words. */
  readonly language: string;
  /** Where the card hangs, an offset into the article's text; tells which place of a name this is. */
  readonly at: number;
}
