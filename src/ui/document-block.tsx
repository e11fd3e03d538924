import type { Block, BlockKind, Span } from '../core/model';
import { MarkedText } from './marked-text';
import { useWords } from './words';

interface DocumentBlockProps {
  readonly block: Block;
  readonly text: string;
  /** The sentence that the reader came for. */
  readonly marked: Span | null;
}

const TAGS: Readonly<Record<BlockKind, 'h1' | 'h2' | 'p' | 'blockquote'>> = {
  headline: 'h1',
  heading: 'h2',
  paragraph: 'p',
  list: 'p',
  table: 'p',
  quote: 'blockquote',
  caption: 'p',
  credit: 'p',
  byline: 'p',
  dateline: 'p',
  navigation: 'p',
};

/** The part of the marked stretch that lies in a block; null when none does. */
const clip = (marked: Span | null, { start, end }: Span): Span | null =>
  marked && marked.start < end && start < marked.end
    ? { start: Math.max(marked.start, start), end: Math.min(marked.end, end) }
    : null;

/** One block of a document, typeset as what it is. */
export function DocumentBlock({ block, text, marked }: DocumentBlockProps) {
  const { say } = useWords();
  const Tag = TAGS[block.kind];
  const mark = clip(marked, block);
  return (
    <Tag class={`block ${block.kind}`} data-marked={mark ? '' : undefined}>
      {block.kind === 'caption' && <span class="unseen">{say('document_caption')}: </span>}
      <MarkedText text={text} span={block} marks={mark ? [mark] : []} />
    </Tag>
  );
}
