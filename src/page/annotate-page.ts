import { applyCorrections } from '../core/corrections/apply-corrections';
import type { Span } from '../core/model';
import type { PageFindings, TextSelectors } from '../core/report';
import type { Settings } from '../settings/table';
import type { Corrector, DocumentOpener } from './card/card-page';
import { createCards } from './card/create-cards';
import { describeSpans } from './describe-spans';
import { createGround, type StyleLayer } from './marks/create-ground';
import { paintMarks } from './marks/paint-marks';
import { palettes } from './marks/palette';
import { revealSpan } from './marks/reveal-span';
import { calmChoice, selectMarks } from './marks/select-marks';
import type { TextMap } from './text-map';
import type { Translate } from './translate';

/** What an annotated page is made of. */
export interface Annotated {
  readonly report: PageFindings;
  readonly textMap: TextMap;
  readonly settings: Settings;
  readonly translate: Translate;
  readonly openDocument: DocumentOpener;
  readonly correct: Corrector;
  readonly layStyle: StyleLayer;
}

/** Marks and cards on a page. */
export interface Annotation {
  /** Brings a range into view and emphasises it for a moment; false when its words are gone. */
  reveal(span: Span): boolean;
  /** Where ranges stand in the page's body; null for each that is gone. */
  describe(spans: readonly Span[]): readonly (TextSelectors | null)[];
  /** Opens the card of the next mark, or of the one before; false when nothing is marked. */
  step(by: 1 | -1): boolean;
  /** Whether a card is open, or about to be. */
  isBusy(): boolean;
  /** Takes marks off words that the page has changed. */
  dropChanged(): void;
  /** Whether marks were taken off since they were painted. */
  hasLost(): boolean;
}

/** Paints the marks and hangs the cards. All of it is taken back when the signal aborts. */
export async function annotatePage(page: Annotated, signal: AbortSignal): Promise<Annotation> {
  const { textMap, settings } = page;
  const report = applyCorrections(page.report, settings);
  const { text } = report.analysis.article;
  const palette = palettes[settings.palette];
  // In the middle: the headline may stand on a picture of its own.
  const middle = textMap.pieces[textMap.pieces.length >> 1];
  const place = middle?.node.parentElement ?? document.documentElement;
  const ground = createGround(place, palette, page.layStyle, signal);
  const reveal = (span: Span): boolean => {
    void ground.style();
    return revealSpan(textMap, span, text, signal, settings.motion === 'less');
  };
  const describe = (spans: readonly Span[]) => describeSpans(textMap, text, spans);
  const isForced = matchMedia('(forced-colors: active)').matches;
  const marks = selectMarks(report, isForced ? calmChoice(settings) : settings);
  const bare: Annotation = {
    reveal,
    describe,
    step: () => false,
    isBusy: () => false,
    dropChanged: () => {},
    hasLost: () => false,
  };
  if (marks.length === 0) return bare;
  const painted = paintMarks(marks, textMap, text, signal);
  // Before the last mark is there: a pointer may rest on the first by then.
  const cards = createCards({
    ...page,
    report,
    painted,
    palette,
    theme: ground.theme,
    delays: settings,
    isStill: settings.motion === 'less',
    heldKey: settings.heldKey,
    signal,
  });
  await Promise.all([painted.done, ground.style()]);
  if (signal.aborted) return bare;
  let lost = 0;
  return {
    reveal,
    describe,
    step: cards.step,
    isBusy: cards.isBusy,
    dropChanged() {
      const dropped = painted.dropChanged(text);
      lost += dropped;
      if (dropped > 0) cards.dropGone();
    },
    hasLost: () => lost > 0,
  };
}
