import { isSiteOff } from '../settings/is-site-off';
import type { SiteSwitches } from '../settings/site-switches';
import { lookFirst } from './article/look-first';
import { readMetaTags } from './article/metadata/read-meta-tags';
import type { PageRule } from './article/page-signs';
import { createScope } from './create-scope';
import { handOver } from './hand-over';
import { type Lateness, lookUntilFound, SOON } from './look-until-found';
import { untilAborted } from './until-aborted';

/** What a lookout asks of the rest of the extension. */
export interface LookoutPorts {
  /** Starts what reads articles in this page, which takes over from the lookout; gives whether it could. */
  bringReader(): Promise<boolean>;
  /** Starts a lookout in a frame of the page, known by its address; gives whether it could. */
  startFrame(url: string): Promise<boolean>;
  reportSilence(reason: 'site-off' | 'not-an-article', because: readonly PageRule[]): void;
}

/** Watches a page that may become an article: most never do. */
export interface Lookout {
  /** Looks at the page anew: at the start, and after a change of address, when the content may come late. */
  start(lateness: Lateness): void;
  change(switches: SiteSwitches): void;
  /** Whether the article stands in a frame, which has a lookout of its own. */
  isElsewhere(): boolean;
}

/** Creates the lookout of a page. It ends when the signal aborts, as it does when the reader takes over. */
export function createLookout(ports: LookoutPorts, first: SiteSwitches, signal: AbortSignal): Lookout {
  let switches = first;
  let scope = createScope(signal);
  let isElsewhere = false;

  const isOff = (): boolean => isSiteOff(switches, location.href);

  const start = (lateness: Lateness): void => {
    scope.abort();
    scope = createScope(signal);
    isElsewhere = false;
    const { signal: own } = scope;
    if (isOff()) {
      ports.reportSilence('site-off', []);
      return;
    }
    let isWatching = false;
    const look = async (): Promise<boolean> => {
      const rule = lookFirst(document, location.href, readMetaTags(document));
      if (!rule) return ports.bringReader();
      ports.reportSilence('not-an-article', [rule]);
      if (!isWatching) {
        isWatching = true;
        await handOver(document, ports.startFrame, own, () => {
          isElsewhere = true;
        });
      }
      return isElsewhere;
    };
    void untilAborted(lookUntilFound(look, lateness, own), own);
  };

  return {
    start,
    change(changed) {
      const wasOff = isOff();
      switches = changed;
      if (isOff() !== wasOff) start(SOON);
    },
    isElsewhere: () => isElsewhere,
  };
}
