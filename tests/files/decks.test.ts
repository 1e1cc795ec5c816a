/** Every deck as the file PowerPoint opens. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ooxmlFaults } from '../fixtures/ooxml-faults.ts';
import { rowsOf } from '../fixtures/site.ts';

const folders = ['dist/slides', 'dist/en/slides'];
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));

describe('the PowerPoint files', () => {
  it('are one a plan and a program and language', () => {
    const ids = [...rowsOf('plans'), ...rowsOf('programs')].map(({ id = '' }) => id);
    expect(files.toSorted()).toEqual(
      folders.flatMap((folder) => ids.map((id) => `${folder}/${id}.pptx`)).sort(),
    );
  });

  it.concurrent.each(files)('%s has no fault', async (file) => {
    expect(await ooxmlFaults(file)).toEqual([]);
  });
});
