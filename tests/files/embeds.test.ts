/** Everything there is can be embedded, in both languages. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rowsOf } from '../fixtures/site.ts';

const tables = { plan: 'plans', program: 'programs', project: 'projects' };

it.each(Object.entries(tables))('every %s has a page for frames and an oEmbed', (kind, table) => {
  const rows = rowsOf(table);
  expect(rows.length).toBeGreaterThan(0);
  for (const { id = '' } of rows)
    for (const folder of ['dist', 'dist/en']) {
      expect(existsSync(`${folder}/embed/${kind}/${id}/index.html`), id).toBe(true);
      const oembed: unknown = JSON.parse(
        readFileSync(`${folder}/oembed/${kind}/${id}.json`, 'utf8'),
      );
      expect(oembed).toMatchObject({ version: '1.0', type: 'rich' });
    }
});
