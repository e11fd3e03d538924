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
  const number = new Intl.NumberFormat(language);
  return (
    <nav class="jumps" aria-label={say('jump_list')}>
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
