/** Work done in steps; between two of them the page may take its turn. */
export type Steps<Value> = Generator<void, Value>;

/** Items handled in a step: well under a millisecond of the dearest work done here. */
const ITEMS_PER_STEP = 100;

/** Does something with every item. */
export function* eachInSteps<Item>(items: readonly Item[], work: (item: Item, index: number) => void): Steps<void> {
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item !== undefined) work(item, index);
    if (index % ITEMS_PER_STEP === ITEMS_PER_STEP - 1) yield;
  }
}

/** A list made from another, item by item. */
export function* mapInSteps<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Made,
): Steps<Made[]> {
  const made: Made[] = [];
  yield* eachInSteps(items, (item, index) => made.push(make(item, index)));
  return made;
}

/** Takes all steps at once. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs steps to their end, and asks before each next one, which may make us wait. Rejects with the signal's reason when it is aborted. */
export async function finishInTurns<Value>(
  steps: Steps<Value>,
  pause: () => Promise<void> | undefined,
  signal: AbortSignal,
): Promise<Value> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const wait = pause();
    if (wait) await wait;
    signal.throwIfAborted();
  }
}
