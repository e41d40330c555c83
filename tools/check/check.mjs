// `npm test`: everything that has to hold, in one run with one summary. `-- --redis` repeats the suites that speak
// to queues on a real Redis server, `-- --only NAME …` runs some of the steps.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../build/ensure-built.mjs';
import { startRedis } from './redis.mjs';

const { values } = parseArgs({
  options: { redis: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } },
});

const bin = (name, file) => path.join(root, 'node_modules', name, file);
const results = mkdtempSync(path.join(tmpdir(), 'balance-check-'));

/** A step is one command; those with a `report` count each of their tests, the others count as one. */
const jest = (name, ...args) => {
  const report = path.join(results, `${name}.json`);
  const output = ['--silent', '--reporters=default', '--json', `--outputFile=${report}`];
  return { name, command: ['tools/check/jest.mjs', ...args, ...output], report };
};
const onQueues = [
  'libs/platform/queue',
  'libs/platform/events',
  'libs/connect',
  'approvals/src/(route|post|escalate)',
];
const steps = [
  { name: 'format', command: [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'project graph', command: ['tools/check/project-graph.mjs'] },
  { name: 'lint', command: [bin('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0'] },
  {
    name: 'boundaries',
    command: [
      bin('dependency-cruiser', 'bin/dependency-cruise.mjs'),
      '--config',
      'tools/boundaries/dependency-cruiser.cjs',
      'apps',
      'libs',
    ],
  },
  { name: 'types', command: [bin('typescript7', 'bin/tsc'), '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'build', command: ['tools/build/build.mjs'] },
  jest('unit', '--selectProjects', 'unit', '--maxWorkers=2'),
  jest('integration', '--selectProjects', 'integration', '--maxWorkers=2'),
  jest('end-to-end', '--selectProjects', 'e2e', '--runInBand'),
];
/** What the API answers, and what the books come to, is the same whatever the queues live in. */
const notOfQueues = [
  'fuzz',
  'two-tenants',
  'documented-api',
  'bad-requests',
  'evaluate',
  'approve-post-report',
  'bad-files',
  'hledger',
  'public-spending',
].map((name) => `--testPathIgnorePatterns=${name}`);
const redisSteps = [
  jest('integration on Redis', ...onQueues, '--selectProjects', 'integration', '--maxWorkers=2'),
  jest('end-to-end on Redis', ...notOfQueues, '--selectProjects', 'e2e', '--runInBand'),
];

const isWanted = ({ name }) => !values.only || values.only.includes(name);
const outcomes = [];
for (const step of steps.filter(isWanted)) outcomes.push(await run(step, {}));
if (values.redis) {
  const redis = await startRedis();
  try {
    const environment = { TEST_REDIS_URL: redis.url, E2E_REDIS_URL: redis.url };
    for (const step of redisSteps.filter(isWanted)) outcomes.push(await run(step, environment));
  } finally {
    await redis.stop();
  }
}
rmSync(results, { recursive: true });
summarise(outcomes);

async function run({ name, command, report }, environment) {
  console.log(`\n── ${name}`);
  const began = performance.now();
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  const status = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const seconds = (performance.now() - began) / 1_000;
  return { name, seconds, ...counts(status, report) };
}

function counts(status, report) {
  if (!report)
    return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } =
    JSON.parse(readFileSync(report, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  // A run that ended badly with no failed test has failed all the same.
  return {
    passed: numPassedTests,
    failed: status !== 0 && failed === 0 ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  };
}

function summarise(all) {
  console.log('\n── summary');
  for (const { name, seconds, passed, failed, skipped } of all) {
    const skips = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(
      `${failed > 0 ? '✗' : '✓'} ${name.padEnd(22)} ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}${skips}  (${seconds.toFixed(1)} s)`,
    );
  }
  const total = (key) => all.reduce((sum, outcome) => sum + outcome[key], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
  process.exitCode = total('failed') > 0 ? 1 : 0;
}
