import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from './words';

interface Jump {
  /** Id of the section. */
  readonly to: string;
  readonly label: string;
  readonly count: number;
}

/** Links to the parts of a view, each with how much is there; parts that are empty are left out. */
export function JumpList({ jumps }: { readonly jumps: readonly Jump[] }) {
  const { say, language } = useWords();
  const list = useRef<HTMLElement>(null);
  // The list stays in sight, in one line or in two: what is jumped to stands below it.
  useLayoutEffect(() => {
    document.documentElement.style.scrollPaddingBlockStart = `${list.current?.offsetHeight ?? 0}px`;
  });
  const number = new Intl.NumberFormat(language);
  return (
    <nav class="jumps" ref={list} aria-label={say('jump_list')}>
      <ul>
        {jumps
          .filter(({ count }) => count > 0)
          .map(({ to, label, count }) => (
            <li key={to}>
              <a href={`#${to}`}>
                {label} <span class="count">{number.format(count)}</span>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
