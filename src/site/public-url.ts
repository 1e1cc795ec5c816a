/**
 * Addresses as others reach them, for what leaves the site: a calendar, a table. Only a build that
 * was told its host (SITE_URL) has any; a local one names none rather than a wrong one.
 */
export function publicUrl(href: string): string | null {
  const site = process.env['SITE_URL'];
  return site ? new URL(href, site).href : null;
}

/** The same as a calendar program subscribes to it. */
export function webcalUrl(href: string): string | null {
  return publicUrl(href)?.replace(/^https?:/, 'webcal:') ?? null;
}
