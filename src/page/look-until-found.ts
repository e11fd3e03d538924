import { wait } from './wait';
import { whenGrown } from './when-grown';
import { whenSeen } from './when-seen';

/** A look at the page and at its frames; gives whether there is what is looked for, undefined when aborted. */
export type Look = () => Promise<boolean | undefined>;

/** Milliseconds after which to look, one after the other. */
export type Lateness = readonly number[];

/** At once: the page was waited for already. */
export const NOW: Lateness = [];
/** When the page has a moment. */
export const SOON: Lateness = [0];
/** After a change of address, when a page may have brought its new text. */
export const AFTER_CHANGE: Lateness = [300, 1200, 3000];

/** A page that is no article after so many changes becomes none by one more. */
const MOST_GROWTHS = 6;

/** Looks as late as told, and then whenever much text came, until it is found. Rejects when the signal aborts. */
export async function lookUntilFound(look: Look, lateness: Lateness, signal: AbortSignal): Promise<void> {
  if (lateness === NOW && (await look())) return;
  for (const late of lateness) {
    await wait(late, signal);
    await whenSeen(document, signal);
    if (await look()) return;
  }
  for (let growth = 0; growth < MOST_GROWTHS; growth++) {
    await whenGrown(document, signal);
    await whenSeen(document, signal);
    if (await look()) return;
  }
}
