import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const { paths } = JSON.parse(
  readFileSync(new URL('tsconfig.base.json', import.meta.url), 'utf8'),
).compilerOptions;

const typescript = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'es6' },
};
const javascript = { swcrc: false, jsc: { target: 'es2023', parser: { syntax: 'ecmascript' } } };

/** Nest 12 is ESM-only, so the tests run as native ESM (NODE_OPTIONS=--experimental-vm-modules). */
const shared = {
  rootDir: root,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', typescript], '^.+\\.js$': ['@swc/jest', javascript] },
  // CommonJS packages that require() an ESM-only one, which Jest cannot do itself on this Node.js.
  transformIgnorePatterns: ['/node_modules/(?!(cookie|content-disposition)/)'],
  moduleNameMapper: {
    ...Object.fromEntries(
      Object.entries(paths).map(([alias, [file]]) => [`^${alias}$`, file.replace('./', '<rootDir>/')]),
    ),
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.tmp/'],
  modulePathIgnorePatterns: ['<rootDir>/.tmp/', '<rootDir>/.balance/', '/dist/'],
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs,tools}/**/*.spec.ts'],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '\\.(int|e2e)\\.spec\\.ts$'],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/{apps,libs,tools}/**/*.int.spec.ts'],
      globalSetup: '<rootDir>/libs/platform/testing/src/global-setup.mjs',
      globalTeardown: '<rootDir>/libs/platform/testing/src/global-teardown.mjs',
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/apps/api-e2e/**/*.e2e.spec.ts'],
    },
  ],
};
