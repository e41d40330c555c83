import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const untracked = new Set(['.git', '.nx', '.balance', '.tmp', 'node_modules', 'dist', 'coverage']);
const workspace = mkdtempSync(path.join(tmpdir(), 'balance-generators-'));
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:NX_|JEST_|BALANCE_)/.test(name)),
);

/** Runs a program of node_modules, or a script of the workspace, in the copy. */
function run(program: string, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
    cwd: workspace,
    env: { ...env, NX_DAEMON: 'false' },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr, stdout };
}

const generate = (...parameters: string[]) =>
  run('node_modules/nx/dist/bin/nx.js', 'generate', ...parameters);
const read = (file: string): string => readFileSync(path.join(workspace, file), 'utf8');
const generated = ['libs/trade/stock-items', 'libs/bank/payouts'];
const edited = ['apps/api/src/api.module.ts', 'apps/worker/src/worker.module.ts', 'tsconfig.base.json'];

describe('generators', () => {
  beforeAll(() => {
    cpSync(process.cwd(), workspace, {
      recursive: true,
      filter: (source) => !untracked.has(path.basename(source)),
    });
    symlinkSync(path.resolve('node_modules'), path.join(workspace, 'node_modules'));
    // The server of the integration tests runs under another account.
    chmodSync(workspace, 0o755);
    const results = [
      generate('balance:module', 'stock-items', '--wing', 'trade'),
      generate('balance:use-case', 'stock-items', 'reserve-stock-item'),
      generate('balance:module', 'payouts', '--wing', 'bank', '--layer', 'flow'),
      generate('balance:use-case', 'payouts', 'release-payout'),
      run('node_modules/prisma/build/index.js', 'validate'),
    ];
    expect(results.filter(({ status }) => status !== 0)).toEqual([]);
  }, 120_000);
  afterAll(() => rmSync(workspace, { recursive: true, force: true }));

  it('make the rooms of a core that owns a table', () => {
    const files = readdirSync(path.join(workspace, 'libs/trade/stock-items'), {
      recursive: true,
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        path.relative(path.join(workspace, 'libs/trade/stock-items'), path.join(parentPath, name)),
      );
    expect(files.sort()).toEqual([
      'README.md',
      'project.json',
      'src/domain/reserve-stock-item.ts',
      'src/domain/stock-item.ts',
      'src/domain/stock-items.errors.ts',
      'src/find-stock-item/find-stock-item.int.spec.ts',
      'src/find-stock-item/find-stock-item.use-case.ts',
      'src/http.ts',
      'src/index.ts',
      'src/reserve-stock-item/reserve-stock-item.int.spec.ts',
      'src/reserve-stock-item/reserve-stock-item.spec.ts',
      'src/reserve-stock-item/reserve-stock-item.use-case.ts',
      'src/stock-item.repository.ts',
      'src/stock-items.module.ts',
      'src/worker.ts',
    ]);
    expect(JSON.parse(read('libs/trade/stock-items/project.json')).tags).toEqual([
      'layer:core',
      'wing:trade',
    ]);
  });

  it('put the new migration behind all others, with row-level security', () => {
    const last = readdirSync(path.join(workspace, 'prisma/migrations'))
      .filter((name) => /^\d/.test(name))
      .sort()
      .at(-1);
    expect(last).toMatch(/^\d{14}_stock_items$/);
    expect(read(`prisma/migrations/${last}/migration.sql`)).toContain(
      'ALTER TABLE "stock_items" FORCE ROW LEVEL SECURITY',
    );
  });

  it('open the module under its aliases, in order, and list it in both apps', () => {
    const aliases = Object.keys(JSON.parse(read('tsconfig.base.json')).compilerOptions.paths);
    expect(aliases).toEqual([...aliases].sort());
    for (const entry of ['', '/http', '/worker']) expect(aliases).toContain(`@balance/stock-items${entry}`);
    expect(read('apps/api/src/api.module.ts')).toMatch(/const modules = \[[^\]]*\bStockItemsHttpModule\b/);
    expect(read('apps/worker/src/worker.module.ts')).toMatch(
      /const modules = \[[^\]]*\bPayoutsWorkerModule\b/,
    );
  });

  it('list a use case among the providers of its module', () => {
    expect(read('libs/trade/stock-items/src/stock-items.module.ts')).toMatch(
      /providers: \[[^\]]*\bReserveStockItem\b/,
    );
    expect(read('libs/bank/payouts/src/payouts.module.ts')).toContain('providers: [ReleasePayout]');
  });

  it('write what compiles', () => {
    const { output } = run('node_modules/typescript7/bin/tsc', '--noEmit', '-p', 'tsconfig.json');
    expect(output.split('\n').filter((line) => /stock-items|payouts/.test(line))).toEqual([]);
  }, 60_000);

  it('write what Prettier would', () => {
    const { status, output } = run(
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      ...generated,
      ...edited,
    );
    expect({ status, output }).toMatchObject({ status: 0 });
  }, 60_000);

  it('write what the lint rules accept, in layers that they watch', () => {
    const neighbour = 'libs/trade/stock-items/src/neighbour.ts';
    writeFileSync(path.join(workspace, neighbour), `export { RecordsModule } from '@balance/records';\n`);
    run('tools/check/project-graph.mjs');
    const { stdout } = run(
      'node_modules/eslint/bin/eslint.js',
      '--format',
      'json',
      ...generated,
      ...edited.slice(0, 2),
    );
    rmSync(path.join(workspace, neighbour));
    const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string }[] }[];
    const faults = results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId }) => `${path.relative(workspace, filePath)}: ${ruleId}`),
    );
    expect(faults).toEqual([`${neighbour}: @nx/enforce-module-boundaries`]);
  }, 60_000);

  it('write tests that pass', () => {
    const { status, output } = run(
      'tools/check/jest.mjs',
      '--selectProjects',
      'unit',
      'integration',
      '--',
      ...generated,
    );
    expect({ status, output }).toMatchObject({
      status: 0,
      output: expect.stringMatching(/Test Suites: 5 passed, 5 total/),
    });
  }, 120_000);

  it.each([
    { words: ['balance:module', 'orders', '--wing', 'sales'], fault: "'sales' should be one of" },
    { words: ['balance:module', 'Sales_Orders', '--wing', 'trade'], fault: 'such as `sales-orders`' },
    { words: ['balance:use-case', 'orders', 'ship-order'], fault: 'There is no module orders; there are' },
  ])(
    'refuse $words with a word on what to do',
    ({ words, fault }) => {
      const { status, output } = generate(...words);
      expect([status, output]).toEqual([1, expect.stringContaining(fault)]);
    },
    60_000,
  );
});
