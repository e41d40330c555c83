import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const onlyIn = (paths, message) => ({ paths: paths.map((name) => ({ name, message })) });

export default [
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.tmp/**',
      '.balance/**',
      'tools/generators/*/files/**',
      // Written by tools/docs/generate.ts.
      'apps/api/src/problem-messages.ts',
      'libs/client/src/schema.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.js'],
    plugins: { '@nx': nx },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'off', // Nest reads constructor types at run time.
      '@typescript-eslint/no-empty-object-type': 'off',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only platform/config reads the environment.' },
      ],
      'no-restricted-imports': [
        'error',
        onlyIn(
          ['bullmq', 'ioredis', 'pg', '@prisma/client', '@prisma/adapter-pg', 'openai'],
          'Only libs/platform may import this.',
        ),
      ],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: [
            { sourceTag: 'layer:platform', onlyDependOnLibsWithTags: ['layer:platform'] },
            { sourceTag: 'layer:core', onlyDependOnLibsWithTags: ['layer:platform', 'access:identity'] },
            { sourceTag: 'layer:flow', onlyDependOnLibsWithTags: ['layer:platform', 'layer:core'] },
            {
              sourceTag: 'layer:app',
              onlyDependOnLibsWithTags: ['layer:platform', 'layer:core', 'layer:flow', 'layer:client'],
            },
            { sourceTag: 'layer:client', onlyDependOnLibsWithTags: ['layer:client'] },
          ],
        },
      ],
    },
  },
  {
    files: ['libs/platform/**', 'tools/**', '*.js', '*.mjs', '*.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: [
      'libs/platform/config/**',
      'libs/platform/testing/**',
      'apps/api-e2e/**',
      'apps/balance/bin/**',
      'tools/**',
      '*.js',
      '*.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
];
