/** Where a value stands in an ascending list, from `from` up to `to`; -1 when it is not there. */
export function findSorted(list: Uint32Array | Uint16Array, value: number, from = 0, to: number = list.length): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low < to && list[low] === value ? low : -1;
}
