// Gives every project.json the targets that all projects share, so that a module carries no tool configuration.
import path from 'node:path';

const run = (command, extra = {}) => ({
  executor: 'nx:run-commands',
  options: { command, cwd: '{workspaceRoot}' },
  ...extra,
});

const targetsOf = (root) => ({
  lint: run(`eslint ${root}`, { cache: true, inputs: ['default', '{workspaceRoot}/eslint.config.mjs'] }),
  test: run(`node tools/check/jest.mjs ${root}`, {
    cache: true,
    inputs: ['default', '^production', '{workspaceRoot}/prisma/**/*'],
  }),
});

const buildOf = (root) => ({
  build: run(`node tools/build/build.mjs ${path.basename(root)}`, {
    cache: true,
    inputs: ['production', '^production', '{workspaceRoot}/prisma/schema/*'],
    outputs: ['{projectRoot}/dist'],
  }),
});

const bundledApps = new Set(['apps/api', 'apps/worker', 'apps/balance']);

export const createNodesV2 = [
  '{apps,libs}/**/project.json',
  (files) =>
    files.map((file) => {
      const root = path.dirname(file);
      const targets = { ...targetsOf(root), ...(bundledApps.has(root) ? buildOf(root) : {}) };
      return [file, { projects: { [root]: { targets } } }];
    }),
];
