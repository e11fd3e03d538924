import { lookFirst } from './article/look-first';
import { readMetaTags } from './article/metadata/read-meta-tags';
import type { PageRule } from './article/page-signs';
import { createScope } from './create-scope';
import { handOver } from './hand-over';
import { type Lateness, lookUntilFound } from './look-until-found';
import { untilAborted } from './until-aborted';

/** What a lookout asks of the rest of the extension. */
export interface LookoutPorts {
  /**
   * Starts what reads articles in this page, which takes over from the lookout: done, not done because the reader of the
   * page has switched its site off, or refused.
   */
  bringReader(): Promise<'brought' | 'site-off' | 'refused'>;
  /** Resolves when a setting is changed; never when the signal aborts first. */
  whenSettingsChange(signal: AbortSignal): Promise<void>;
  /** Starts a lookout in a frame of the page, known by its address; gives whether it could. */
  startFrame(url: string): Promise<boolean>;
  /** Hears each time why nothing is shown; null while that is not known, or for another lookout to say. */
  concluded(silence: FirstSilence | null): void;
}

/** Why nothing is shown on a page that was not read. */
export interface FirstSilence {
  readonly reason: 'site-off' | 'not-an-article';
  /** The rule that says so. */
  readonly because: readonly PageRule[];
}

/** Watches a page that may become an article: most never do. */
export interface Lookout {
  /** Looks at the page anew: at the start, and after a change of address, when the content may come late. */
  start(lateness: Lateness): void;
}

/** Creates the lookout of a page. It ends when the signal aborts, as it does when the reader takes over. */
export function createLookout(ports: LookoutPorts, signal: AbortSignal): Lookout {
  let scope = createScope(signal);

  const bringReader = async (own: AbortSignal): Promise<boolean> => {
    for (;;) {
      const outcome = await ports.bringReader();
      if (outcome !== 'site-off') return outcome === 'brought';
      own.throwIfAborted();
      ports.concluded({ reason: 'site-off', because: [] });
      await ports.whenSettingsChange(own);
    }
  };

  const start = (lateness: Lateness): void => {
    scope.abort();
    scope = createScope(signal);
    ports.concluded(null);
    const { signal: own } = scope;
    let isWatching = false;
    // The article stands in a frame, which has a lookout of its own.
    let isElsewhere = false;
    const look = async (): Promise<boolean> => {
      const rule = lookFirst(document, location.href, readMetaTags(document));
      if (!rule) return bringReader(own);
      ports.concluded({ reason: 'not-an-article', because: [rule] });
      if (!isWatching) {
        isWatching = true;
        await handOver(document, ports.startFrame, own, () => {
          isElsewhere = true;
          ports.concluded(null);
        });
      }
      return isElsewhere;
    };
    void untilAborted(lookUntilFound(look, lateness, own), own);
  };

  return { start };
}
