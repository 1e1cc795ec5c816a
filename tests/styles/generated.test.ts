import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generatedStyles } from '../../scripts/write-tokens.ts';

it.each([...generatedStyles()])('%s is what scripts/write-tokens.ts writes', (name, text) => {
  expect(readFileSync(join('src/styles', name), 'utf8')).toBe(text);
});
