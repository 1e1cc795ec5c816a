import { defineConfig } from 'vitest/config';

/** What sets posters, draws pictures, starts commands or breaks tables at random: most of the time. */
const slow = [
  'tests/posters/**/*.test.ts',
  'tests/publish/**/*.test.ts',
  'tests/scripts/export.test.ts',
  'tests/render/pdf.test.ts',
  'tests/pictures/chart-svg.test.ts',
  'tests/model/fuzz.test.ts',
  'tests/scene/quality.test.ts',
];
/** What looks at what `npm run build` has left in `dist`. */
const files = ['tests/files/**/*.test.ts'];

export default defineConfig({
  test: {
    // A busy machine is slow, not wrong: what never ends is all that ends here.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...slow, ...files],
        },
      },
      { extends: true, test: { name: 'slow', include: slow } },
      { extends: true, test: { name: 'files', include: files } },
    ],
  },
});
