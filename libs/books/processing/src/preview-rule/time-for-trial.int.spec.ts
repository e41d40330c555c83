import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { SubjectRepository } from '@balance/records';
import { TestRuleRuns, type TestTenant } from '../testing/test-rule-runs.js';
import { PreviewRule } from './preview-rule.use-case.js';

jest.setTimeout(60_000);

let test: TestRuleRuns;
let tenant: TestTenant;
let base: string;

beforeAll(async () => {
  test = await TestRuleRuns.open(IdentityHttpModule);
  base = await test.listen();
  tenant = await test.newTenant();
  await tenant.waiting(...Array.from({ length: 2_500 }, () => ({})));
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => test.close());

const ask = (signal?: AbortSignal) =>
  fetch(`${base}/api/v1/rules/preview`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tenant.key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ draft: tenant.draft('coffee', 'meals') }),
    ...(signal && { signal }),
  });

describe('the time that a trial takes', () => {
  it('is as long as the caller waits', async () => {
    const answer = await ask();
    expect(await answer.json()).toMatchObject({ examined: 2_500, isAll: true, changed: 2_500 });
  });

  it('ends with the page at which the caller goes away', async () => {
    const subjects = test.get(SubjectRepository);
    const read = subjects.page.bind(subjects);
    const caller = new AbortController();
    let wasRead: Promise<unknown> | undefined;
    const page = jest.spyOn(subjects, 'page').mockImplementationOnce((...given) => {
      caller.abort();
      // The server hears of it over the network.
      const reading = sleep(300).then(() => read(...given));
      wasRead = reading;
      return reading;
    });
    await expect(ask(caller.signal)).rejects.toThrow('aborted');
    await wasRead;
    await sleep(300);
    expect(page).toHaveBeenCalledTimes(1);
  });

  it('may be over, and what was found by then is the answer', async () => {
    const candidate = { draft: tenant.draft('coffee', 'meals') };
    const stop = new AbortController();
    const subjects = test.get(SubjectRepository);
    const read = subjects.page.bind(subjects);
    jest.spyOn(subjects, 'page').mockImplementationOnce((...given) => {
      stop.abort();
      return read(...given);
    });
    const reach = { records: 10_000, signal: stop.signal };
    expect(await test.get(PreviewRule).execute(tenant.id, candidate, reach)).toMatchObject({
      ...{ examined: 1_000, isAll: false, changed: 1_000 },
    });
  });
});
