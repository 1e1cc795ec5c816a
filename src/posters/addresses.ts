/**
 * Where the pages will stand, for what is printed on paper: SITE_URL with BASE_PATH. Without a host
 * there are no addresses, rather than wrong ones.
 */
import { pathOf } from '../site/paths.ts';
import type { AddressOf } from './context.ts';

/** `null` where no host is configured; throws where it is no address. */
export function addressesFrom(site: string | undefined, base = ''): AddressOf {
  if (!site) return null;
  const root = new URL(`/${base}/`.replace(/\/{2,}/g, '/'), site);
  return (place, lang) => new URL(pathOf(place, lang), root).href;
}
