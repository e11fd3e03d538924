/**
 * The figure that a fragment such as `#f=e1` names; null for anything else.
 *
 * @example readFigureFragment('#f=e1') // 'e1'
 */
export function readFigureFragment(fragment: string): string | null {
  const [, figure] = /^#f=([\w%-]+)$/.exec(fragment) ?? [];
  return figure === undefined ? null : decodeURIComponent(figure);
}
