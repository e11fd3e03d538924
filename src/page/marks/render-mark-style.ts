import type { Verdict } from '../../core/model';
import {
  claimHighlight,
  HOST_SHOWN,
  HOST_SIGN,
  NAME_HIGHLIGHT,
  OPEN_HIGHLIGHT,
  QUOTE_HIGHLIGHT,
  REVEAL_HIGHLIGHT,
  VERDICTS,
} from './highlight-names';
import type { Palette } from './palette';

/** The line tells the answer also without colour. */
export const LINE_STYLES: Readonly<Record<Verdict, string>> = {
  supported: 'solid',
  conflicts: 'wavy',
  related: 'dashed',
  'not-covered': 'dotted',
};

/** Names close to the letters, claims below them: a name inside a claim keeps both lines apart. */
const NAME_OFFSET = '0.14em';
const CLAIM_OFFSET = '0.32em';
/** A wave needs more room than a line. */
const WAVE_OFFSET = '0.26em';

const rule = (highlight: string, declarations: string): string => `::highlight(${highlight}){${declarations}}`;

const line = (style: string, colour: string, thickness: string, offset: string): string =>
  `text-decoration:underline ${style} ${colour} ${thickness};text-underline-offset:${offset};text-decoration-skip-ink:none`;

const tint = (colour: string, percent: number): string => `color-mix(in srgb, ${colour} ${percent}%, transparent)`;

function renderColours({ name, quote, claim, reveal }: Palette): string {
  const claims = VERDICTS.map((verdict) =>
    rule(
      claimHighlight(verdict),
      line(
        LINE_STYLES[verdict],
        claim[verdict],
        verdict === 'supported' ? '1.5px' : '1px',
        verdict === 'conflicts' ? WAVE_OFFSET : CLAIM_OFFSET,
      ),
    ),
  );
  return [
    rule(QUOTE_HIGHLIGHT, `background-color:${tint(quote, 9)}`),
    ...claims,
    rule(NAME_HIGHLIGHT, line('dotted', name, '1px', NAME_OFFSET)),
    rule(OPEN_HIGHLIGHT, `background-color:${tint(quote, 20)}`),
    rule(REVEAL_HIGHLIGHT, `background-color:${reveal}`),
  ].join('');
}

/** System colours only, so that the reader's high-contrast theme stays in charge. */
function renderForced(): string {
  const claims = VERDICTS.map((verdict) =>
    rule(claimHighlight(verdict), line(LINE_STYLES[verdict], 'CanvasText', '1px', CLAIM_OFFSET)),
  );
  return [
    ...claims,
    rule(NAME_HIGHLIGHT, line('dotted', 'CanvasText', '1px', NAME_OFFSET)),
    rule(QUOTE_HIGHLIGHT, 'background-color:Canvas'),
    rule(OPEN_HIGHLIGHT, 'background-color:Highlight;color:HighlightText'),
    rule(REVEAL_HIGHLIGHT, 'background-color:Highlight;color:HighlightText'),
  ].join('');
}

/**
 * The style sheet of the marks in some colours. On paper there is nothing. It also is what shows the card's
 * host: Firefox takes the sheet away together with the extension, whose scripts cannot clear up after themselves there.
 */
export function renderMarkStyle(palette: Palette): string {
  return `@media screen{[${HOST_SIGN}]{${HOST_SHOWN}:block!important}${renderColours(palette)}}@media screen and (forced-colors:active){${renderForced()}}`;
}
