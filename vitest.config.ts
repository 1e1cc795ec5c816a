import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/pages/**'],
    reporters: ['default', ['json', { outputFile: '.cache/vitest.json' }]],
    testTimeout: 30_000,
    maxWorkers: '100%',
  },
});
