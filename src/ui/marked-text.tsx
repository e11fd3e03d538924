import type { ComponentChild } from 'preact';
import type { Span } from '../core/model';

interface MarkedTextProps {
  readonly text: string;
  /** The stretch to show. */
  readonly span: Span;
  /** Stretches within it to mark; what lies outside is left out. */
  readonly marks?: readonly Span[];
}

/** A stretch of text with some of its words marked. */
export function MarkedText({ text, span, marks = [] }: MarkedTextProps) {
  const inside = marks
    .filter(({ start, end }) => start < end && start >= span.start && end <= span.end)
    .sort((a, b) => a.start - b.start);
  const parts: ComponentChild[] = [];
  let at = span.start;
  for (const mark of inside) {
    if (mark.start < at) continue;
    parts.push(text.slice(at, mark.start), <mark>{text.slice(mark.start, mark.end)}</mark>);
    at = mark.end;
  }
  return (
    <>
      {parts}
      {text.slice(at, span.end)}
    </>
  );
}
