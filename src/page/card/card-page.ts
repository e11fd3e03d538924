import type { Corrections } from '../../core/corrections/corrections';
import type { Span } from '../../core/model';
import type { PageFindings } from '../../core/report';
import type { HeldKey } from '../../settings/table';
import type { PaintedMarks } from '../marks/paint-marks';
import type { Palette, Theme } from '../marks/palette';
import type { TextMap } from '../text-map';
import type { Translate } from '../translate';
import type { Delays } from './card-state';

/** Opens a document in a tab, at a stretch of it when one is given. */
export type DocumentOpener = (document: string, span: Span | null) => void;

/** Keeps what the reader puts right, on this machine. */
export type Corrector = (correction: Partial<Corrections>) => void;

/** The page that cards hang on. */
export interface CardPage {
  readonly report: PageFindings;
  readonly textMap: TextMap;
  readonly painted: PaintedMarks;
  /** Of the page's ground as it is now. */
  theme(): Theme;
  readonly palette: Readonly<Record<Theme, Palette>>;
  readonly translate: Translate;
  readonly delays: Delays;
  /** Cards appear at once, whatever the system says of motion. */
  readonly isStill: boolean;
  /** Key without which a resting pointer opens nothing. */
  readonly heldKey: HeldKey;
  readonly openDocument: DocumentOpener;
  readonly correct: Corrector;
  /** Ends everything. */
  readonly signal: AbortSignal;
}
