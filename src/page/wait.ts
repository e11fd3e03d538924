/** Waits some milliseconds; rejects with the signal's reason when it is aborted by then. */
export async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  signal.throwIfAborted();
}
