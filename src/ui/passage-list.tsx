import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Analysis, Span } from '../core/model';
import { About } from './about';
import { Passages } from './passages';
import { useWords } from './words';

interface PassageListProps {
  readonly heading: string;
  readonly passages: readonly Span[];
  readonly analysis: Analysis;
}

/** Rows shown before the reader asks for all: about half the popup's height. */
const ROWS_AT_FIRST = 6;

/** Stretches of the page, each in the words around it. */
export function PassageList({ heading, passages, analysis }: PassageListProps) {
  const { say } = useWords();
  const [all, setAll] = useState(false);
  const rows = useRef<HTMLDivElement>(null);
  // The button goes: the focus moves to the first of the rows that came for it.
  useLayoutEffect(() => {
    if (all) rows.current?.querySelectorAll<HTMLElement>('button')[ROWS_AT_FIRST]?.focus();
  }, [all]);
  if (passages.length === 0) return null;
  const shown = all ? passages : passages.slice(0, ROWS_AT_FIRST);
  return (
    <div ref={rows}>
      <h3>{heading}</h3>
      <Passages spans={shown} analysis={analysis} />
      {shown.length < passages.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {say('show_all', passages.length)}
          <About words={heading} />
        </button>
      )}
    </div>
  );
}
