/** The examples that show what a table may look like: read whole, with nothing to ask. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isDrawable } from '../../src/fonts/faces.ts';
import { readIntake } from '../../src/intake/index.ts';
import { readAtlas } from '../../src/model/index.ts';

const folder = 'examples/tables';

describe('the example', () => {
  it.each(readdirSync(folder).filter((name) => !name.endsWith('.md')))(
    '%s is drawn as it is',
    async (file) => {
      const bytes = readFileSync(join(folder, file));
      const { tables, faults } = await readIntake({ file, bytes, isDrawable });
      expect(faults).toEqual([]);
      const atlas = tables && readAtlas(tables).atlas;
      expect(atlas?.programs).toHaveLength(3);
      expect(atlas?.relations.length).toBeGreaterThan(5);
    },
  );
});
