/** A site that was not told its host names none: not this machine, not another. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const isText = /\.(?:html|css|js|json|svg|csv|ics|xml|txt)$/;

/** What a reader's program finds in a file. */
function textsIn(file: string): string[] {
  const bytes = readFileSync(join('dist', file));
  if (!file.endsWith('.pptx')) return [bytes.toString('utf8')];
  return Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
}

describe.skipIf(process.env['SITE_URL'])('a site built without SITE_URL', () => {
  it('names no address of the machine it was built on', () => {
    const read = files.filter((file) => isText.test(file) || file.endsWith('.pptx'));
    expect(read.length).toBeGreaterThan(500);
    const named = read.filter((file) =>
      textsIn(file).some((text) => /localhost|127\.0\.0\.1/.test(text)),
    );
    expect(named).toEqual([]);
  });

  it('leaves out what needs a host: canonical links, the map of the site, addresses of pictures', () => {
    const pages = files.filter((file) => file.endsWith('.html'));
    const heads = pages.map((file) => readFileSync(join('dist', file), 'utf8'));
    expect(heads.filter((html) => /rel="canonical"|og:url|og:image/.test(html))).toEqual([]);
    expect(files.filter((file) => file.includes('sitemap'))).toEqual([]);
  });
});
