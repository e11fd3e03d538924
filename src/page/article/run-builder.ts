import type { Box, Context, Gap, Run } from './run';

/** Two line breaks in a row end a paragraph. */
const BREAKS_OF_PARAGRAPH = 2;
/** No paragraph is this long: what is was never meant to be read, and would hold the page up. */
const MAX_NODE_LENGTH = 100_000;
const MAX_RUN_LENGTH = 20_000;
const SPACE = 32;
const NO_BREAK_SPACE = 160;

const FILLED = /\S/;
/** White space that is not a single space already. */
const UNFOLDED = /\s{2,}|[^\S ]/g;

function countLetters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > SPACE && code !== NO_BREAK_SPACE) count++;
  }
  return count;
}

type Draft = { -readonly [Key in keyof Run]: Run[Key] } & { nodes: (Text | Gap)[] };

/** Gathers text nodes into runs. */
export interface RunBuilder {
  readonly runs: Run[];
  /** Characters of the run so far. */
  readonly pending: () => number;
  /** A text node in the block and context that the walk is in. */
  readonly add: (node: Text, box: Box, context: Context) => void;
  readonly breakLine: () => void;
  /** The block ends, and with it the run. */
  readonly end: () => void;
}

/** A builder with no runs yet. */
export function createRunBuilder(): RunBuilder {
  const runs: Run[] = [];
  let draft: Draft | null = null;
  let breaks = 0;

  const end = (): void => {
    if (draft) {
      draft.text = draft.text.trim().replace(UNFOLDED, ' ');
      draft.length = countLetters(draft.text);
      runs.push(draft);
    }
    draft = null;
    breaks = 0;
  };

  const breakLine = (): void => {
    breaks++;
    if (breaks >= BREAKS_OF_PARAGRAPH) {
      end();
      return;
    }
    if (!draft) return;
    draft.nodes.push(' ');
    draft.text += ' ';
  };

  const add = (node: Text, box: Box, context: Context): void => {
    const { data } = node;
    if (data.length > MAX_NODE_LENGTH) return;
    const isFilled = FILLED.test(data);
    if (isFilled) breaks = 0;
    if (draft && draft.text.length > MAX_RUN_LENGTH) end();
    if (!draft) {
      if (!isFilled) return;
      const startsLinked = context.link;
      draft = { box, context, nodes: [], text: '', length: 0, linked: 0, bold: 0, startsLinked };
    }
    draft.nodes.push(node);
    draft.text += data;
    if (!context.link && !context.bold) return;
    const letters = countLetters(data);
    if (context.link) draft.linked += letters;
    if (context.bold) draft.bold += letters;
  };

  const pending = (): number => draft?.text.length ?? 0;

  return { runs, pending, add, breakLine, end };
}
