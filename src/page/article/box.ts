import { createMemo } from './create-memo';
import type { Box, Run, RunText } from './run';

const MAX_KNOWN_CLASSES = 2000;

/** The first of some class names, numbers left out: `story-12 wide` → `story-#`. */
const firstClass = createMemo((classes) => (/\S+/.exec(classes)?.[0] ?? '').replace(/\d+/g, '#'), MAX_KNOWN_CLASSES);

/** Tag and first class, `P.intro`, numbers as `#`: blocks made by the same template share it. */
export const nameOf = ({ tag, classes }: Box): string => `${tag}.${classes && firstClass(classes)}`;

/** Adds words to the sum under a key. */
export const addTo = <Key>(sums: Map<Key, number>, key: Key, words: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + words);
};

/** Adds what each box holds to its parent, from the innermost boxes out. */
export function sumUpwards(boxes: readonly Box[], add: (box: Box, parent: Box) => void): void {
  for (let index = boxes.length - 1; index > 0; index--) {
    const box = boxes[index];
    if (box?.parent) add(box, box.parent);
  }
}

/** The first text node of a run that holds words. */
export const firstText = ({ nodes }: Run): RunText | undefined =>
  nodes.find((node): node is RunText => typeof node !== 'string' && node.data.trim() !== '');

/** True when `box` is `container` or stands inside it. */
export function isInside(box: Box | null, container: Box): boolean {
  for (let step = box; step; step = step.parent) if (step === container) return true;
  return false;
}
