import type { View } from './drive/driver';

/** Elements of a view that reach over its side, outside of what may be scrolled sideways; [] when none does. */
export function findOverflow(view: View): Promise<string[]> {
  return view.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const mayScroll = (element: Element): boolean => {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX)) return true;
      }
      return false;
    };
    const isUnseen = (element: Element): boolean => element.closest('.unseen') !== null;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > room + 1 || left < -1) && !mayScroll(element) && !isUnseen(element);
      })
      .map(
        (element) =>
          `${element.localName}.${element.getAttribute('class') ?? ''}: ${element.textContent?.slice(0, 60)}`,
      );
  });
}
