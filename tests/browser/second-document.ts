import type { View } from './drive/driver';
import { waitFor } from './drive/wait-for';
import { pressIn } from './popup';

/** A document in our own words that disagrees with the bundled one about the demo article's claims. */
export const SECOND_DOCUMENT = {
  title: 'A short history of state visits to North Korea',
  text: `A short history of state visits to North Korea

Foreign leaders seldom travel to North Korea. Russian President Vladimir Putin went there in June 2024 and met North Korean leader Kim Jong Un. It was Putin’s first visit to Pyongyang in 14 years.

During the visit, Russia and North Korea signed a new defense pact. On Monday, Putin presented Kim with an Aurus car. Kim gave Putin a pair of Pungsan hunting dogs in return.

Before the talks, Kim expressed his “full support and solidarity” with Russia. After the visit, Putin flew to Hanoi.
`,
} as const;

/** Types into the first field that a selector finds, as soon as it is there. */
async function fill(view: View, selector: string, words: string): Promise<void> {
  await waitFor(selector, () =>
    view.evaluate(
      (wanted, value) => {
        const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(wanted);
        if (!field) return false;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      },
      selector,
      words,
    ),
  );
}

/** Adds a document on the open page of the reader's documents, by pasting it. */
export async function pasteDocument(view: View, { title, text }: { title: string; text: string }): Promise<void> {
  await fill(view, '.own-form textarea', text);
  await fill(view, '.own-fields input', title);
  await pressIn(view, 'Add');
}
