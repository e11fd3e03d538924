import type { Span } from '../../core/model';
import type { PageReport } from '../../core/report';
import type { PaintedMarks } from '../marks/paint-marks';
import type { Theme } from '../marks/palette';
import type { TextMap } from '../text-map';
import type { Translate } from '../translate';
import type { Delays } from './card-state';

/** Opens a document in a tab, at a stretch of it when one is given. */
export type DocumentOpener = (document: string, span: Span | null) => void;

/** The page that cards hang on. */
export interface CardPage {
  readonly report: PageReport;
  readonly textMap: TextMap;
  readonly painted: PaintedMarks;
  readonly theme: Theme;
  readonly translate: Translate;
  readonly delays: Delays;
  readonly openDocument: DocumentOpener;
  /** Ends everything. */
  readonly signal: AbortSignal;
}
