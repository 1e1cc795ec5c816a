/** No plan and no program may be called like a place on a page. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isReserved, stemOf } from '../../src/model/reserved-ids.ts';
import { readAtlas } from '../../src/model/index.ts';
import { readTableFiles } from '../../src/site/data-folder.ts';

function markup(): string[] {
  return ['src/components', 'src/islands', 'src/pages'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:astro|svelte)$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
}

describe('the reserved ids', () => {
  it('are all that pages give to places of their own', () => {
    const written = markup().flatMap((text) =>
      [...text.matchAll(/\bid="([^"{]+)"/g)].map(([, id = '']) => id),
    );
    expect(written.length).toBeGreaterThan(20);
    expect(written.filter((id) => !isReserved(id))).toEqual([]);
  });

  it('are none of those in use', () => {
    const { atlas } = readAtlas(readTableFiles('data'));
    const ids = [...(atlas?.plans ?? []), ...(atlas?.programs ?? [])].map(({ id }) => id);
    expect(ids.filter((id) => isReserved(id) || stemOf(id) !== null)).toEqual([]);
  });
});
