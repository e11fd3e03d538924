/** When things happened on a page, in milliseconds since it was asked for. */
export interface MarkTimes {
  /** The page had loaded; null before that. */
  readonly loaded: number | null;
  /** The last change of what is marked; null while nothing is. */
  readonly marked: number | null;
}

/** Runs in the page before everything else: notes at each frame when more or less is marked, with its style in place. */
export function timeMarks(): void {
  const times: { loaded: number | null; marked: number | null } = { loaded: null, marked: null };
  Object.assign(window, { markTimes: times });
  let known = 0;
  const isStyled = (name: string, range: AbstractRange | undefined): boolean => {
    const element = range?.startContainer.parentElement;
    return element ? getComputedStyle(element, `::highlight(${name})`).textDecorationLine === 'underline' : false;
  };
  const look = (): void => {
    const names = [...CSS.highlights].filter(([name]) => name.endsWith('-name'));
    const count = [...CSS.highlights].reduce((total, [, { size }]) => total + size, 0);
    const [first] = names;
    if (count !== known && first && isStyled(first[0], [...first[1]][0])) {
      known = count;
      times.marked = performance.now();
    }
    requestAnimationFrame(look);
  };
  addEventListener('load', () => {
    times.loaded = performance.now();
  });
  requestAnimationFrame(look);
}
