import type { Span } from '../core/model';

/**
 * The stretch that a fragment such as `#s=120-240` names; null for anything else.
 *
 * @example readFragment('#s=3-9') // { start: 3, end: 9 }
 */
export function readFragment(fragment: string): Span | null {
  const [, start, end] = /^#s=(\d+)-(\d+)$/.exec(fragment) ?? [];
  const span = { start: Number(start), end: Number(end) };
  return span.start < span.end ? span : null;
}
