import type { Block, BlockKind } from '../../core/model';
import type { NumberedPiece } from '../../core/page-snapshot';
import { withoutCredit } from '../../core/text/block-credit';
import type { Gap, Run, RunText } from './run';
import { eachInSteps, type Steps } from './steps';

/** A run with its kind, ready to become a block. */
export interface LabelledRun {
  readonly run: Run;
  readonly kind: BlockKind;
  /** Where the credit at its end starts, an offset into the run's text: from there on it is a block of its own. */
  readonly creditAt?: number;
}

/** The article's text with its blocks and the way back to the page. */
export interface BuiltText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pieces: readonly NumberedPiece[];
}

const BLOCK_BREAK = '\n\n';

/** A block being written: its text so far and the pieces of it, both counted from the block's start. */
interface BlockDraft {
  text: string;
  readonly pieces: NumberedPiece[];
}

/** Writes a text node without its surplus white space; notes a piece for each stretch that is the same in both. */
function writeNode({ node, data }: RunText, block: BlockDraft): void {
  let nodeStart = 0;
  const write = (end: number): void => {
    if (end <= nodeStart) return;
    block.pieces.push({ node, nodeStart, start: block.text.length, length: end - nodeStart });
    block.text += data.slice(nodeStart, end);
  };
  // A single space stands in both; anything else is folded.
  for (const match of data.matchAll(/^\s+|\s+$|\s{2,}|[^\S ]/g)) {
    write(match.index);
    nodeStart = match.index + match[0].length;
    if (block.text === '' || /[ \t]$/.test(block.text)) continue;
    if (match[0].startsWith(' '))
      block.pieces.push({ node, nodeStart: match.index, start: block.text.length, length: 1 });
    block.text += ' ';
  }
  write(data.length);
}

/** Joins pieces that touch in node and text. */
function joinPieces(pieces: readonly NumberedPiece[]): NumberedPiece[] {
  const joined: NumberedPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const touches =
      last?.node === piece.node &&
      last.nodeStart + last.length === piece.nodeStart &&
      last.start + last.length === piece.start;
    if (last && touches) joined[joined.length - 1] = { ...last, length: last.length + piece.length };
    else joined.push(piece);
  }
  return joined;
}

/** A gap adds to no white space but a tab, which takes a space's place. */
function writeGap(text: string, gap: Gap): string {
  if (gap === '\t') return `${text.trimEnd()}\t`;
  return text === '' || /[ \t]$/.test(text) ? text : `${text} `;
}

/** The text of one run, and its pieces counted from `offset`. */
function writeRun(run: Run, offset: number): BlockDraft {
  const block: BlockDraft = { text: '', pieces: [] };
  for (const node of run.nodes) {
    if (typeof node === 'string') block.text = writeGap(block.text, node);
    else writeNode(node, block);
  }
  const text = block.text.trimEnd();
  const pieces = joinPieces(block.pieces).flatMap((piece) => {
    const length = Math.min(piece.length, text.length - piece.start);
    return length > 0 ? [{ ...piece, length, start: offset + piece.start }] : [];
  });
  return { text, pieces };
}

function splitCredit(text: string, kind: BlockKind, creditAt: number | undefined, offset: number): Block[] {
  const end = offset + text.length;
  if (creditAt === undefined) return [{ start: offset, end, kind }];
  return [
    { start: offset, end: offset + withoutCredit(text, creditAt).length, kind },
    { start: offset + creditAt, end, kind: 'credit' },
  ];
}

/**
 * Writes the runs as blocks with an empty line between them, white space folded to single spaces.
 * Every piece of the map holds the very characters of its node; folded white space belongs to none.
 */
export function* buildText(runs: readonly LabelledRun[]): Steps<BuiltText> {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const pieces: NumberedPiece[] = [];
  let offset = 0;
  yield* eachInSteps(runs, ({ run, kind, creditAt }) => {
    const block = writeRun(run, offset);
    texts.push(block.text);
    pieces.push(...block.pieces);
    blocks.push(...splitCredit(block.text, kind, creditAt, offset));
    offset += block.text.length + BLOCK_BREAK.length;
  });
  return { text: texts.join(BLOCK_BREAK), blocks, pieces };
}
