import type { Settings } from './table';

/** The settings' list of switched-off sites after this address's site is switched on or off. */
export function switchSite(settings: Settings, url: string, on: boolean): Pick<Settings, 'sitesOff'> {
  const site = new URL(url).hostname;
  const others = settings.sitesOff.filter((off) => off !== site);
  return { sitesOff: on ? others : [...others, site] };
}
