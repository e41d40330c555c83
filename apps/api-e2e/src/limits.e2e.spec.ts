import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Installation } from './support/installation.js';

jest.setTimeout(60_000);

describe('an API with tight limits', () => {
  let balance: Installation;

  beforeAll(async () => {
    balance = await Installation.start({
      RATE_LIMIT_CALLER: '5',
      RATE_LIMIT_ADDRESS: '9',
      CORS_ORIGINS: 'https://app.example',
    });
  });
  afterAll(() => balance?.stop());

  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${balance.client.base}${path}`, { headers });
  const authorised = () => ({ authorization: `Bearer ${balance.apiKey}` });

  it('serves a caller up to its limit, and says when to come back', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 5; n++) statuses.push((await get('/api/v1/categories', authorised())).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    const refused = await get('/api/v1/categories', authorised());
    expect(refused.status).toBe(429);
    expect(refused.headers.get('ratelimit')).toMatch(/^"caller";r=0;t=\d+$/);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('leads from a problem to the page that explains it', async () => {
    const problem: unknown = await (await get('/api/v1/categories', authorised())).json();
    expect(problem).toMatchObject({ type: '/api/problems/http.rate-limited' });
    const page = await get('/api/problems/http.rate-limited');
    expect(await page.json()).toMatchObject({
      code: 'http.rate-limited',
      status: 429,
      title: 'Too many requests',
    });
  });

  it('lets pages of the origins that it knows read that, and no others', async () => {
    for (const [origin, allowed] of [
      ['https://app.example', 'https://app.example'],
      ['https://evil.example', null],
    ] as const) {
      const answer = await get('/api/v1/categories', { ...authorised(), origin });
      expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([429, allowed]);
    }
  });

  it('turns away whoever guesses keys, and nobody else who asks for nothing secret', async () => {
    const guess = { authorization: `Bearer ${balance.apiKey.slice(0, -4)}AAAA` };
    // A guess is counted once it has been answered, which the next one may forestall.
    let guesses = 0;
    while ((await get('/api/v1/categories', guess)).status === 401 && guesses < 20) guesses += 1;
    expect(guesses).toBeGreaterThanOrEqual(10);
    expect(guesses).toBeLessThanOrEqual(12);
    expect((await get('/api/v1/categories', guess)).status).toBe(429);
    expect((await get('/health/ready')).status).toBe(200);
  });
});
