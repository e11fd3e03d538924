import type { ComponentChildren } from 'preact';
import type { Span } from '../core/model';
import { useActions } from './actions';
import { useWords } from './words';

interface PassageButtonProps {
  /** Where it stands on the page. */
  readonly span: Span;
  readonly children: ComponentChildren;
}

/** Words of the page that lead to their place when pressed; plain words where there is no page to go to. */
export function PassageButton({ span, children }: PassageButtonProps) {
  const { say } = useWords();
  const { reveal } = useActions();
  if (!reveal) return <span class="passage">{children}</span>;
  return (
    <button type="button" class="passage" title={say('claim_reveal')} onClick={() => reveal(span)}>
      {children}
    </button>
  );
}
