import type { Block } from '../model';

/** Blocks of a plain text, their kinds told from the words alone. */
export function labelBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    blocks.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: blocks.length ? 'paragraph' : 'headline',
    });
  }
  return blocks;
}
