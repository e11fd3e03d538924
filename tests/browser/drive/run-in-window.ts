import type { Marionette } from './marionette';

/** Runs a script in Firefox's own window and gives what it returns. */
export async function runInWindow(
  marionette: Marionette,
  script: string,
  ...args: readonly unknown[]
): Promise<unknown> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await marionette.send('WebDriver:ExecuteScript', { script, args });
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}
