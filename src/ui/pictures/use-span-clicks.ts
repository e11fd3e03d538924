import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Lets a click on a part of a picture lead where its `data-to` says: a fragment of this page. The table below each
 * picture has the same as links, for everyone who does not point.
 */
export function useSpanClicks(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const clicked = ({ target }: MouseEvent) => {
      const to = target instanceof Element ? target.closest('[data-to]')?.getAttribute('data-to') : null;
      if (to) location.hash = to;
    };
    current.addEventListener('click', clicked);
    return () => current.removeEventListener('click', clicked);
  }, [element]);
}
