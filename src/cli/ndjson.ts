import { once } from 'node:events';
import { createInterface } from 'node:readline';

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The line's id, so that a refusal can be matched to its question; null when even that cannot be read. */
function idOf(line: string): unknown {
  return /"id"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(line)?.[1]?.slice(1, -1) ?? null;
}

/**
 * Answers one JSON object per line of standard input with one per line on standard output, in order.
 * A bad line is answered with `{"id", "error"}` and the rest go on. Memory does not grow with the input.
 */
export async function answerLines(answer: (input: unknown) => unknown): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    let said: string;
    try {
      said = JSON.stringify(answer(JSON.parse(line)));
    } catch (error) {
      said = JSON.stringify({ id: idOf(line), error: words(error) });
    }
    if (!process.stdout.write(`${said}\n`)) await once(process.stdout, 'drain');
  }
}
