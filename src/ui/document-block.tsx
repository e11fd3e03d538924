import type { ComponentChildren } from 'preact';
import type { Block, BlockKind, Span } from '../core/model';
import type { DocumentReading } from './document-reading';
import type { Run } from './document-runs';
import { splitRuns } from './document-runs';
import { FactCount } from './fact-count';
import { FigureLink } from './figure-link';
import { useWords } from './words';

interface DocumentBlockProps {
  readonly block: Block;
  readonly text: string;
  readonly reading: DocumentReading;
  /** The sentence that the reader came for. */
  readonly marked: Span | null;
  /** Ids of the figure that the reader chose and of the groups that it is in. */
  readonly chosen: ReadonlySet<string>;
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

/** Runs side by side that are all marked, or all not. */
function groupMarked(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last?.[0]?.marked === run.marked) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** One block of a document, typeset as what it is, letter for letter, with its names and the facts read from it. */
export function DocumentBlock({ block, text, reading, marked, chosen }: DocumentBlockProps) {
  const { say } = useWords();
  const Tag = TAGS[block.kind];
  const runs = splitRuns(block, reading.mentions, marked, [...reading.factsAt.keys()]);

  const drawRun = ({ start, end, mention }: Run): ComponentChildren => {
    const words = text.slice(start, end);
    const facts = reading.factsAt.get(end);
    const isChosen = mention !== null && chosen.has(mention.figure);
    const shown =
      mention?.form === 'name' ? (
        <FigureLink figure={mention.figure} class="name" current={isChosen}>
          {words}
        </FigureLink>
      ) : isChosen ? (
        <span class="reference">{words}</span>
      ) : (
        words
      );
    return [shown, facts && <FactCount {...facts} />];
  };
  const groups = groupMarked(runs);
  return (
    <Tag
      class={`block ${block.kind}`}
      // Without the counts of facts that stand in it.
      aria-label={Tag === 'h1' || Tag === 'h2' ? text.slice(block.start, block.end) : undefined}
      data-marked={runs.some((run) => run.marked) ? '' : undefined}
    >
      {block.kind === 'caption' && <span class="unseen">{say('document_caption')}: </span>}
      {groups.map((group) => (group[0]?.marked ? <mark>{group.map(drawRun)}</mark> : group.map(drawRun)))}
    </Tag>
  );
}
