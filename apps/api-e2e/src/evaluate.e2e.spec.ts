import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TestLlmServer } from '@balance/testing';
import { runBalance } from './support/balance.js';
import { environmentOf, freePort } from './support/surroundings.js';

jest.setTimeout(60_000);

const payees = { 'CORNER CAFE': 'meals', 'CITY CABS': 'travel', 'INKWELL PAPER': 'office' };

/** A labelled statement of four payments to each payee a month. */
const statement = (month: string, more: readonly string[] = []): string =>
  [
    'Date,Payee,Amount,Category',
    ...Object.entries(payees).flatMap(([payee, category], at) =>
      [13, 17, 21, 25].map((day) => `2026-${month}-${day},${payee},-${at + 3}.${day},${category}`),
    ),
    ...more,
    '',
  ].join('\n');

describe('balance evaluate', () => {
  let folder: string;
  let llm: TestLlmServer;
  let environment: NodeJS.ProcessEnv;
  const file = (name: string): string => path.join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'balance-evaluate-'));
    llm = await TestLlmServer.start(() => ({ category: 'c1', confidence: 0.9, rationale: 'It is food' }));
    environment = environmentOf(folder, await freePort());
    for (const month of ['01', '02', '03']) writeFileSync(file(`${month}.csv`), statement(month));
    writeFileSync(file('04.csv'), statement('04', ['2026-04-26,ORCHARD FRUIT STALL,-4.50,meals']));
  });
  afterAll(async () => {
    await llm.stop();
    rmSync(folder, { recursive: true });
  });

  const evaluate = (variables: NodeJS.ProcessEnv, ...args: string[]) =>
    runBalance(
      [
        'evaluate',
        ...['--train', file('01.csv'), file('02.csv'), file('03.csv'), '--test', file('04.csv')],
        ...['--label', 'Category', ...args],
      ],
      { ...environment, ...variables },
    );

  it('runs the chain over later records, and draws how sure it was and how right', async () => {
    const { code, output } = await evaluate({}, '--chart', file('chart.svg'));
    expect([code, output]).toEqual([0, expect.stringContaining('accuracy on unseen payees')]);
    expect(output).toContain('3 rules proposed');
    expect(readFileSync(file('chart.svg'), 'utf8')).toMatch(/^<svg /);
  });

  it('asks a language model about what is left, and tells the cost', async () => {
    const model = { LLM_BASE_URL: llm.url, LLM_API_KEY: 'test' };
    const { code, output } = await evaluate(model, '--json', '--stages', 'rules,llm');
    expect(code).toBe(0);
    const report = JSON.parse(output.slice(output.indexOf('{'))) as Record<string, number>;
    expect(report).toMatchObject({ stages: ['rules', 'llm'], testRecords: 13, unseenRecords: 1 });
    expect(llm.seen.flatMap(({ items }) => items)).toMatchObject([{ text: 'ORCHARD FRUIT STALL' }]);
    expect(report['costPer1000Records']).toBeGreaterThan(0);
  });

  it.each([
    ['a stage that there is not', {}, ['--stages', 'rules,magic'], 'balance.evaluation-invalid'],
    ['a model that is not configured', {}, ['--stages', 'llm'], 'balance.model-not-configured'],
    ['a share that is none', {}, ['--precision', '2'], 'balance.evaluation-invalid'],
  ])('refuses %s', async (_, variables, args, fault) => {
    const { code, output } = await evaluate(variables, ...args);
    expect([code, output]).toEqual([1, expect.stringContaining(fault)]);
  });
});
