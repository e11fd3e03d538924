import type { Settings } from './table';

/**
 * Whether an entry of a list of sites means this host: it is the host, or what the host stands below.
 *
 * @example coversHost('news.example', 'www.news.example') // true
 */
export const coversHost = (entry: string, host: string): boolean => host === entry || host.endsWith(`.${entry}`);

/** Whether the reader wants nothing read at this address's site. */
export function isSiteOff({ sites, sitesOff, sitesOn }: Settings, url: string): boolean {
  if (sites === 'all') return false;
  const { hostname } = new URL(url);
  const isListed = (list: readonly string[]) => list.some((entry) => coversHost(entry, hostname));
  return sites === 'only' ? !isListed(sitesOn) : isListed(sitesOff);
}
