import { useWords } from '../ui/words';
import type { Weighed } from './describe-signs';

/** What was weighed before a page was taken for no article, on demand; nothing where nothing was. */
export function WeighedSigns({ weighed }: { readonly weighed: Weighed }) {
  const { say } = useWords();
  const sides = [
    { label: say('weighed_against'), signs: weighed.against },
    { label: say('weighed_for'), signs: weighed.for },
  ].filter(({ signs }) => signs.length > 0);
  if (sides.length === 0) return null;
  return (
    <details class="terms">
      <summary>{say('weighed')}</summary>
      <dl>
        {sides.map(({ label, signs }) => (
          <div key={label}>
            <dt>{label}</dt>
            {signs.map((sign) => (
              <dd key={sign}>{sign}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
