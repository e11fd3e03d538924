/** Prefixes under which the same site serves the same pages. */
const VARIANT = /^(?:www|m|mobile|amp|en)\./;

const parse = (address: string, base?: string): URL | null => {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
};

/** The host of an address without `www.`; empty when it has none. */
export const hostOf = (url: string): string => parse(url)?.hostname.replace(/^www\./, '') ?? '';

/**
 * The address of the article: its canonical one when it is on the same site and no front page, else the page's own.
 * Without fragment; null when the page's address cannot be read.
 */
export function findAddress(url: string, canonical: string): string | null {
  const own = parse(url);
  if (!own) return null;
  own.hash = '';
  const stated = canonical ? parse(canonical, url) : null;
  if (!stated || !/^https?:$/.test(stated.protocol)) return own.href;
  stated.hash = '';
  const sameSite = stated.hostname.replace(VARIANT, '') === own.hostname.replace(VARIANT, '');
  return sameSite && stated.pathname !== '/' ? stated.href : own.href;
}
