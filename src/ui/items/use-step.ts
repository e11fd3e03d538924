import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Item } from './item';

/** Milliseconds after a scroll of our own in which scrolling is its echo, not the reader's. */
const ECHO = 250;

/** The line at which one reads, as a share of the view's height; the page uses the same. */
const READING_LINE = 0.4;

const rowsOf = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? []),
];

/** The item at the reading line. */
function findAtLine(list: HTMLElement | null, items: readonly Item[]): Item | undefined {
  const row = rowsOf(list).find((one) => one.getBoundingClientRect().bottom > window.innerHeight * READING_LINE);
  return items.find(({ id }) => id === row?.dataset.item);
}

/** Whether a row is in view. A list that was not scrolled yet stays, so that what stands above it is seen first. */
const isSeen = (row: HTMLElement): boolean => row.getBoundingClientRect().bottom <= window.innerHeight;

/** Brings the current row to the reading line, and leads the page when the reader scrolls the list instead. */
export function useStep(
  list: RefObject<HTMLElement | null>,
  items: readonly Item[],
  current: Item | null,
  lead: ((offset: number) => void) | null,
): { readonly quiet: () => void } {
  const quietUntil = useRef(0);
  /** The item that the reader scrolled to in this list, or null: the list itself need not follow there. */
  const led = useRef<string | null>(null);
  const quiet = () => {
    quietUntil.current = performance.now() + ECHO;
  };

  useEffect(() => {
    if (!lead || !current || list.current?.contains(document.activeElement)) return;
    const isOwn = led.current === current.id;
    led.current = null;
    const row = rowsOf(list.current).find(({ dataset }) => dataset.item === current.id);
    if (!row || isOwn || (scrollY === 0 && isSeen(row))) return;
    quiet();
    const { top } = row.getBoundingClientRect();
    window.scrollBy({ top: top - window.innerHeight * READING_LINE, behavior: 'instant' });
  }, [current?.id, lead !== null]);

  useEffect(() => {
    if (!lead) return;
    let asked = 0;
    const tell = () => {
      asked = 0;
      const item = findAtLine(list.current, items);
      if (!item) return;
      led.current = item.id;
      lead(item.start);
    };
    const scrolled = () => {
      if (performance.now() > quietUntil.current && asked === 0) asked = requestAnimationFrame(tell);
    };
    addEventListener('scroll', scrolled, { passive: true });
    return () => {
      removeEventListener('scroll', scrolled);
      cancelAnimationFrame(asked);
    };
  }, [items, lead]);
  return { quiet };
}
