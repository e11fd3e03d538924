import type { EntryMark } from './list-entries';

interface EventMarkProps {
  readonly kind: EntryMark;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
}

const RADIUS = 6;
/** A diamond as large to the eye as a dot of that radius. */
const DIAMOND = 7;

/** The mark of an event on a timeline: each kind has a shape of its own, so that colour is not needed. */
export function EventMark({ kind, x, y }: EventMarkProps) {
  const name = `mark mark-${kind}`;
  if (kind === 'relative') {
    return (
      <path
        class={name}
        d={`M${x},${y - DIAMOND} l${DIAMOND},${DIAMOND} l${-DIAMOND},${DIAMOND} l${-DIAMOND},${-DIAMOND} z`}
      />
    );
  }
  return <circle class={name} cx={x} cy={y} r={kind === 'undated' ? RADIUS - 2 : RADIUS} />;
}
