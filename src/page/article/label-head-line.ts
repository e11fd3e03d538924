import { findByline } from '../../core/text/block-byline';
import { isDateline } from '../../core/text/block-dateline';
import { toPlainWords } from './metadata/same-words';
import type { Run } from './run';

/** Lines of a story's head; longer is prose. */
const MAX_HEAD_LINE_LENGTH = 160;

/** The words of a run that stand in no `<time>` element. */
const untimedText = ({ nodes }: Run): string =>
  nodes.map((node) => (typeof node === 'string' || node.isTimed ? ' ' : node.data)).join('');

/** True for a run whose every word stands in a `<time>` element. */
export const isInTimeElement = (run: Run): boolean => untimedText(run).trim() === '';

/** True for the name of an author alone, or with a date behind it: `Ann Lee`, `Ann Lee 6 min read · Mar 2, 2024`. */
function isSignedBy(text: string, author: string): boolean {
  if (toPlainWords(text) === toPlainWords(author)) return true;
  return text.startsWith(`${author} `) && isDateline(text.slice(author.length));
}

/** What a line in a story's head is: who wrote it, when, or null for anything else. */
export function labelHeadLine(run: Run, authors: readonly string[]): 'byline' | 'dateline' | null {
  const { text } = run;
  if (text.length > MAX_HEAD_LINE_LENGTH) return null;
  if (isDateline(text) || isInTimeElement(run)) return 'dateline';
  const isByline = findByline(text) !== null || findByline(untimedText(run).trim()) !== null;
  return isByline || authors.some((author) => isSignedBy(text, author)) ? 'byline' : null;
}
