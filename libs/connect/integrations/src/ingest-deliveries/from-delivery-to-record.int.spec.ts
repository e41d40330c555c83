import { setTimeout as delay } from 'node:timers/promises';
import { Module } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { IdentityWorkerModule } from '@balance/identity/worker';
import { signed } from '../testing/signed.js';
import { bodyOf, coffee, TestIntegrations, type TestTenant } from '../testing/test-integrations.js';

@Module({ imports: [IdentityHttpModule, IdentityWorkerModule] })
class IdentityOfBoth {}

let integrations: TestIntegrations;
let acme: TestTenant;

beforeAll(async () => {
  integrations = await TestIntegrations.open(IdentityOfBoth, { hasQueue: true });
  acme = await integrations.tenant('acme');
});
afterAll(() => integrations.close());

async function recordsOnce(count: number): Promise<number> {
  const patience = Date.now() + 20_000;
  for (;;) {
    const [row] = await acme.rows<{ count: number }>`SELECT count(*)::int AS count FROM records`;
    if (row && (row.count >= count || Date.now() > patience)) return row.count;
    await delay(50);
  }
}

describe('from delivery to record', () => {
  it('turns every acknowledged delivery into its record, through relay and queue', async () => {
    const till = await acme.integration();
    const body = bodyOf(coffee);
    const answers = await Promise.all(
      Array.from({ length: 120 }, (_, n) => acme.deliver(till, body, signed(body, { id: `msg_${n % 100}` }))),
    );
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(100);
    expect(await recordsOnce(100)).toBe(100);
    const left = await acme.rows`SELECT id FROM deliveries WHERE status <> 'ingested'`;
    expect(left).toEqual([]);
  }, 30_000);
});
