import { coversHost } from './is-site-off';
import type { Settings } from './table';

/**
 * What changes in the settings when this address's site is switched on or off: the list that the reader's choice of
 * sites goes by. Where every site is read, switching one off makes it all but that one.
 */
export function switchSite({ sites, sitesOff, sitesOn }: Settings, url: string, on: boolean): Partial<Settings> {
  const { hostname } = new URL(url);
  const without = (list: readonly string[]) => list.filter((entry) => !coversHost(entry, hostname));
  const withSite = (list: readonly string[]) => [...without(list), hostname];
  if (sites === 'only') return { sitesOn: on ? withSite(sitesOn) : without(sitesOn) };
  if (sites === 'all') return on ? {} : { sites: 'all-but', sitesOff: [hostname] };
  return { sitesOff: on ? without(sitesOff) : withSite(sitesOff) };
}
