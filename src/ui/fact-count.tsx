import type { Span } from '../core/model';
import { toSpanFragment } from './to-fragment';
import { useWords } from './words';

interface FactCountProps {
  readonly sentence: Span;
  /** Facts read from the sentence. */
  readonly count: number;
}

/**
 * After a sentence, how many facts were read from it, leading to them. The figure is drawn by the style sheet, so that
 * the document’s text stays as it is when it is copied or searched.
 */
export function FactCount({ sentence, count: facts }: FactCountProps) {
  const { count, language } = useWords();
  return (
    // biome-ignore lint/a11y/useAnchorContent: content would change the document’s text; aria-label names the link
    <a
      class="fact-count"
      lang={language}
      href={toSpanFragment(sentence)}
      aria-label={count('document_facts_here', facts)}
      data-count={new Intl.NumberFormat(language).format(facts)}
    />
  );
}
