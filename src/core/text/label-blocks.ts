import type { Block, BlockKind } from '../model';
import { isByline } from './block-byline';
import { isCaption } from './block-caption';
import { findCredit, withoutCredit } from './block-credit';
import { isDateline } from './block-dateline';
import { type BlockLine, splitLines } from './block-lines';
import { isNavigation } from './block-navigation';
import { findTeaserStart } from './block-teaser';
import { isHeading, isHeadline, isProse } from './block-title';

/** Bylines and headlines stand in the first lines of a story. */
const HEAD_LINES = 6;
const BULLET = /^(?:[•‣▪◦●·∙]|[*–-] |\(?\d{1,2}[.)] )/u;
const SURE_BULLET = /^[•‣▪●]/u;
const CELLS = /\S\t+\S|\s\|\s.*\s\|\s/;

/** The lines of a text with what is known of the story so far. */
interface Place {
  readonly lines: readonly BlockLine[];
  readonly index: number;
  /** False until a headline has been seen. */
  readonly titled: boolean;
  /** Whether an empty line stands before and after the line. */
  readonly standsFree: boolean;
}

const isBeside = (place: Place, sign: RegExp): boolean =>
  [place.lines[place.index - 1], place.lines[place.index + 1]].some(
    (line) => line !== undefined && sign.test(line.text),
  );

function kindOf(line: BlockLine, place: Place, credit: number | null): BlockKind {
  const next = place.lines[place.index + 1];
  if (isDateline(line.text)) return 'dateline';
  if (isNavigation(line.text, line.words)) return 'navigation';
  if (credit === 0) return 'credit';
  if (place.index < HEAD_LINES && isByline(line.text)) return 'byline';
  if (line.text.startsWith('>')) return 'quote';
  if (SURE_BULLET.test(line.text) || (BULLET.test(line.text) && isBeside(place, BULLET))) return 'list';
  if (CELLS.test(line.text) && isBeside(place, CELLS)) return 'table';
  if (isCaption(line, credit, () => place.lines.slice(place.index + 1).some(isProse))) return 'caption';
  if (!place.titled && place.index < HEAD_LINES && isHeadline(line, place.lines.slice(place.index + 1)))
    return 'headline';
  return isHeading(line, next, place.standsFree) ? 'heading' : 'paragraph';
}

function toBlocks(line: BlockLine, kind: BlockKind, credit: number | null): Block[] {
  if (!credit) return [{ start: line.start, end: line.end, kind }];
  const words = withoutCredit(line.text, credit);
  return [
    { start: line.start, end: line.start + words.length, kind },
    { start: line.start + credit, end: line.end, kind: 'credit' },
  ];
}

/**
 * Blocks of a plain text, one for each line that holds something, their kinds told from the words alone.
 * A credit at the end of a caption is a block of its own. A text of one line is a paragraph whatever it says:
 * a headline needs a story below it.
 */
export function labelBlocks(text: string): Block[] {
  const lines = splitLines(text);
  const [only, second] = lines;
  if (only && !second) return [{ start: only.start, end: only.end, kind: 'paragraph' }];
  const isFree = (index: number): boolean => {
    const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
    if (!line) return false;
    const above = before ? text.slice(before.end, line.start) : '\n\n';
    const below = after ? text.slice(line.end, after.start) : '\n\n';
    return /\n\s*\n/.test(above) && /\n\s*\n/.test(below);
  };
  const teasers = findTeaserStart(lines);
  let titled = false;
  return lines.flatMap((line, index) => {
    if (index >= teasers) return toBlocks(line, 'navigation', null);
    const credit = findCredit(line.text);
    const kind = kindOf(line, { lines, index, titled, standsFree: isFree(index) }, credit);
    if (kind === 'headline' || isProse(line)) titled = true;
    return toBlocks(line, kind, credit);
  });
}
