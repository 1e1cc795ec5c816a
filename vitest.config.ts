import { defineConfig } from 'vitest/config';

/** `unit` needs nothing; `files` looks at what `npm run build` has left in `dist`. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/files/**'],
        },
      },
      { extends: true, test: { name: 'files', include: ['tests/files/**/*.test.ts'] } },
    ],
  },
});
