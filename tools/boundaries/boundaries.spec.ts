import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cruise = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const config = path.resolve('tools/boundaries/dependency-cruiser.cjs');

const wellBehaved = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      module: 'esnext',
      moduleResolution: 'bundler',
      paths: {
        '@balance/kernel': ['./libs/platform/kernel/src/index.ts'],
        '@balance/database': ['./libs/platform/database/src/index.ts'],
        '@balance/events': ['./libs/platform/events/src/index.ts'],
        '@balance/deals': ['./libs/trade/deals/src/index.ts'],
        '@balance/deals/http': ['./libs/trade/deals/src/http.ts'],
      },
    },
  }),
  'libs/platform/kernel/src/index.ts': 'export const zero = 0n; export type Id = string;',
  'libs/platform/database/src/index.ts': `import 'pg'; export const database = {}; export type Tx = object;`,
  'libs/platform/events/src/index.ts': 'export const defineEvent = (type: string) => type;',
  'libs/trade/deals/src/index.ts': `export { winDeal } from './win-deal/win-deal.use-case.js';`,
  'libs/trade/deals/src/http.ts': `import './win-deal/win-deal.controller.js';`,
  'libs/trade/deals/src/deal.repository.ts': `import { type Tx } from '@balance/database'; export const find = (tx: Tx) => tx;`,
  'libs/trade/deals/src/domain/deal.ts': `
    import { createHash } from 'node:crypto';
    import { RE2JS } from 're2js';
    import { z } from 'zod';
    import { zero } from '@balance/kernel';
    import { type Tx } from '@balance/database';
    export const deal = (tx: Tx) => [zero, z, RE2JS, createHash, tx];`,
  'libs/trade/deals/src/domain/deal.spec.ts': `import { readFileSync } from 'node:fs'; readFileSync('deal.json');`,
  'libs/trade/deals/src/domain/deal.events.ts': `
    import { defineEvent } from '@balance/events';
    export const dealWon = defineEvent('DEAL_WON');`,
  'libs/trade/deals/src/win-deal/win-deal.use-case.ts': `
    import { deal } from '../domain/deal.js';
    import { find } from '../deal.repository.js';
    export const winDeal = () => deal(find({}));`,
  'libs/trade/deals/src/win-deal/win-deal.controller.ts': `import { winDeal } from './win-deal.use-case.js'; winDeal();`,
  'libs/trade/deals/src/loop/hen.ts': `import { egg } from './egg.js'; export const hen = egg;`,
  'apps/api/src/main.ts': `import '@balance/deals/http';`,
};

/** One line each, added to the well-behaved tree under a name of its own. */
const offences: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['domain-is-pure', 'libs/trade/deals/src/domain/nest.ts', `import '@nestjs/common';`],
  [
    'domain-is-pure',
    'libs/trade/deals/src/domain/files.ts',
    `import { readFileSync } from 'node:fs'; readFileSync('');`,
  ],
  [
    'domain-is-pure',
    'libs/trade/deals/src/domain/tables.ts',
    `import { database } from '@balance/database'; database;`,
  ],
  [
    'domain-is-pure',
    'libs/trade/deals/src/domain/rows.ts',
    `import { find } from '../deal.repository.js'; find({});`,
  ],
  [
    'domain-is-pure',
    'libs/trade/deals/src/domain/past.ts',
    `import { defineEvent } from '@balance/events'; defineEvent('');`,
  ],
  ['event-contracts-are-pure', 'libs/trade/deals/src/domain/fs.events.ts', `import 'node:fs';`],
  ['three-entries', 'libs/trade/offers/src/index.ts', `import '../../deals/src/domain/deal.js';`],
  [
    'three-entries',
    'apps/worker/src/main.ts',
    `import '../../../libs/trade/deals/src/win-deal/win-deal.use-case.js';`,
  ],
  ['client-runs-anywhere', 'libs/client/src/files.ts', `import 'node:fs';`],
  ['client-runs-anywhere', 'libs/client/src/server.ts', `import '@balance/kernel';`],
  ['doors-belong-to-processes', 'libs/trade/offers/src/http.ts', `import '@balance/deals/http';`],
  [
    'doors-use-use-cases',
    'libs/trade/deals/src/win-deal/lose-deal.controller.ts',
    `import '../deal.repository.js';`,
  ],
  ['doors-use-use-cases', 'libs/trade/deals/src/win-deal/win-deal.job.ts', `import '../deal.repository.js';`],
  ['drivers-stay-in-platform', 'libs/trade/deals/src/sql.ts', `import 'pg';`],
  [
    'drivers-stay-in-platform',
    'libs/trade/deals/src/redis.ts',
    `import { type Redis } from 'ioredis'; export type { Redis };`,
  ],
  ['drivers-stay-in-platform', 'libs/trade/deals/src/orm.ts', `import '@prisma/client/runtime/library';`],
  ['drivers-stay-in-platform', 'apps/api/src/queue.ts', `import 'bullmq';`],
  ['one-door-to-language-models', 'libs/trade/deals/src/ask.ts', `import 'openai';`],
  ['one-door-to-language-models', 'libs/platform/events/src/ask.ts', `import 'openai/resources';`],
  [
    'no-cycles',
    'libs/trade/deals/src/loop/egg.ts',
    `import { type hen } from './hen.js'; export const egg: typeof hen = 1;`,
  ],
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

describe('file boundaries', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'balance-boundaries-'));
  let violations: Violation[];

  beforeAll(() => {
    const offending = Object.fromEntries(offences.map(([, file, text]) => [file, text]));
    for (const [file, text] of Object.entries({ ...wellBehaved, ...offending })) {
      mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    const { stdout } = spawnSync(
      process.execPath,
      [cruise, '--config', config, '--output-type', 'json', 'apps', 'libs'],
      { cwd: root, encoding: 'utf8' },
    );
    violations = JSON.parse(stdout).summary.violations;
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it.each(offences.map(([rule, file]) => ({ rule, file })))('$rule catches $file', ({ rule, file }) => {
    expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toEqual([
      rule,
    ]);
  });

  it('leaves well-behaved files alone', () => {
    const offenders = new Set(offences.map(([, file]) => file));
    expect(violations.filter(({ from }) => !offenders.has(from))).toEqual([]);
  });
});
