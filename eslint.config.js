import eslintPluginSvelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.cache/',
      'node_modules/',
      '**/*.astro',
      'src/fonts/coverage.ts',
      'src/scene/fonts/advances.ts',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...eslintPluginSvelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Readers of a cell or a report name the type they expect once, at the call.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Code points are what the font measures by.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['src/**', 'scripts/**'],
    rules: { '@typescript-eslint/max-params': ['error', { max: 4 }] },
  },
  {
    files: ['**/*.svelte'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
