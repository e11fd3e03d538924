import type { TextShot } from '../../core/page-snapshot';
import type { Surroundings } from './read-context';
import { attributeOf } from './read-node';

/** Two line breaks in a row end a paragraph. */
const BREAKS_OF_PARAGRAPH = 2;
/** No paragraph is this long: what is was never meant to be read, and would hold the page up. */
const MAX_NODE_LENGTH = 100_000;
const MAX_RUN_LENGTH = 20_000;

/** The lists of a page's text while they grow. */
export type TextDraft = { readonly [List in keyof TextShot]: TextShot[List][number][] };

/** Gathers text nodes into runs. */
export interface TextBuilder {
  /** Characters of the run so far. */
  readonly pending: () => number;
  /** A text node in the block and the surroundings that the walk is in. */
  readonly add: (node: Text, box: number, context: Surroundings) => void;
  readonly breakLine: () => void;
  /** The block ends, and with it the run. */
  readonly end: () => void;
}

/** A builder that writes runs into a draft, and the text nodes themselves into `nodes`. */
export function createTextBuilder(draft: TextDraft, nodes: Text[]): TextBuilder {
  const { contexts, runs, links, texts, flags } = draft;
  let isOpen = false;
  /** Where the texts of the run under way begin. */
  let first = 0;
  let length = 0;
  let breaks = 0;

  const end = (): void => {
    if (isOpen) runs.push(texts.length - first);
    isOpen = false;
    length = 0;
    breaks = 0;
  };

  const breakLine = (): void => {
    breaks++;
    if (breaks >= BREAKS_OF_PARAGRAPH) {
      end();
      return;
    }
    if (!isOpen) return;
    texts.push(' ');
    flags.push(-1);
    length++;
  };

  const open = (box: number, context: Surroundings): void => {
    if (context.number < 0) {
      context.number = contexts.length / 3;
      contexts.push(context.furniture, context.flags, context.heading);
    }
    isOpen = true;
    first = texts.length;
    runs.push(box, context.number);
    links.push(context.link && attributeOf(context.link, 'href'));
  };

  const add = (node: Text, box: number, context: Surroundings): void => {
    const { data } = node;
    if (data.length > MAX_NODE_LENGTH) return;
    const isFilled = data.trim() !== '';
    if (isFilled) breaks = 0;
    if (length > MAX_RUN_LENGTH) end();
    if (!isOpen) {
      if (!isFilled) return;
      open(box, context);
    }
    nodes.push(node);
    texts.push(data);
    flags.push(context.flags);
    length += data.length;
  };

  return { pending: () => length, add, breakLine, end };
}
