import { listen, type Sender } from '../platform/port';
import type { Undo } from '../platform/undo';
import type { Answer, Ask, MessageName, Result } from './table';

/** The messages that one part answers. */
export type Handlers = {
  readonly [Name in MessageName]?: (ask: Ask<Name>, from: Sender) => Promise<Answer<Name>> | Answer<Name>;
};

async function settle(work: () => unknown): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Answers messages until undone. What throws in a handler reaches the asker as a failed `Result`. While `isSilent`, what
 * is asked is done, and another part of the tab gives the answer.
 */
export function answerMessages(handlers: Handlers, isSilent = (): boolean => false): Undo {
  return listen<{ readonly name: MessageName; readonly ask: never }>(({ name, ask }, from) => {
    const handler = handlers[name];
    const answer = handler && settle(() => handler(ask, from));
    return isSilent() ? undefined : answer;
  });
}
