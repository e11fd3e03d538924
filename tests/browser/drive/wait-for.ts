const PAUSE_MS = 50;

/** Asks again and again until the answer is neither null nor false; after the time is up throws with `what`. */
export async function waitFor<Value>(
  what: string,
  ask: () => Promise<Value | null | false>,
  limitMs = 15_000,
): Promise<Value> {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${limitMs / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
