import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, View } from './drive/driver';
import { waitFor } from './drive/wait-for';

/** Waits for a file that the browser saves, by the ending of its name, and gives what stands in it. It is removed. */
export async function takeDownload(driver: Driver, ending: string): Promise<string> {
  const name = await waitFor(`a saved file …${ending}`, async () => {
    const names = existsSync(driver.downloads) ? readdirSync(driver.downloads) : [];
    return names.find((one) => one.endsWith(ending)) ?? null;
  });
  const file = join(driver.downloads, name);
  const text = await waitFor('what stands in it', async () => readFileSync(file, 'utf8') || null);
  rmSync(file);
  return text;
}

interface GivenFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Gives a file to a view's file field, as choosing it in the browser's dialog does. */
export async function giveFile(view: View, selector: string, file: GivenFile): Promise<void> {
  await waitFor(selector, () =>
    view.evaluate(
      (wanted, { name, type, text }) => {
        const field = document.querySelector<HTMLInputElement>(wanted);
        if (!field) return false;
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], name, { type }));
        field.files = chosen.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      selector,
      file,
    ),
  );
}
