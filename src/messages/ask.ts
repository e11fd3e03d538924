import { sendToBackground, sendToTab } from '../platform/port';
import type { Answer, Ask, MessageName, Result } from './table';

const gone = (error: unknown): { ok: false; error: string } => ({
  ok: false,
  error: error instanceof Error ? error.message : String(error),
});

/** Asks the background; a failure there, or nobody there, comes back as a `Result`. */
export async function askBackground<Name extends MessageName>(
  name: Name,
  ask: Ask<Name>,
): Promise<Result<Answer<Name>>> {
  try {
    const result = await sendToBackground<Result<Answer<Name>>>({ name, ask });
    return result ?? { ok: false, error: 'no answer' };
  } catch (error) {
    return gone(error);
  }
}

/** Asks the content script of a tab. */
export async function askTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  ask: Ask<Name>,
): Promise<Result<Answer<Name>>> {
  try {
    const result = await sendToTab<Result<Answer<Name>>>(tabId, { name, ask });
    return result ?? { ok: false, error: 'no answer' };
  } catch (error) {
    return gone(error);
  }
}
