import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { Redis } from 'ioredis';
import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseModule } from '@balance/database';
import { startRedis } from '@balance/testing';
import { HttpContractModule } from '../contract/http-contract.module.js';
import { openApp } from '../testing/open-app.js';
import { OwnersModule } from '../testing/owner.guard.js';
import { RateClass } from './rate-class.js';

@Controller('notes')
class NotesController {
  @Get()
  list() {
    return [];
  }

  @Post('sign-in')
  @HttpCode(200)
  @RateClass('sign-in')
  signIn() {
    return {};
  }

  @Post('export')
  @HttpCode(200)
  @RateClass('heavy')
  exportAll() {
    return {};
  }

  @Post('deliveries')
  @HttpCode(200)
  @RateClass('signed')
  deliver() {
    return {};
  }
}

@Controller('health')
class HealthController {
  @Get('live')
  live() {
    return {};
  }
}

const apps: NestFastifyApplication[] = [];

async function openLimited(environment: Record<string, string> = {}): Promise<NestFastifyApplication> {
  const app = await openApp(
    {
      imports: [DatabaseModule.register(), OwnersModule, HttpContractModule],
      controllers: [NotesController, HealthController],
    },
    {
      DATABASE_URL: 'postgres://nobody@localhost:1/none',
      SECRET_KEY: 'ab'.repeat(32),
      RATE_LIMIT_CALLER: '3',
      RATE_LIMIT_TENANT: '5',
      RATE_LIMIT_HEAVY: '2',
      RATE_LIMIT_ADDRESS: '4',
      RATE_LIMIT_SIGN_IN: '2',
      ...environment,
    },
  );
  apps.push(app);
  return app;
}

type Call = { url?: string; by?: string; from?: string; method?: 'GET' | 'POST'; body?: string };

async function call(app: NestFastifyApplication, { url = '/notes', by, from, method = 'GET', body }: Call) {
  const answer = await app.inject({
    method,
    url: url.startsWith('/health') ? url : `/api/v1${url}`,
    headers: {
      ...(by !== undefined && { authorization: by }),
      ...(from !== undefined && { 'x-forwarded-for': from }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { payload: body }),
  });
  return answer;
}

async function statuses(app: NestFastifyApplication, times: number, what: Call): Promise<number[]> {
  const found: number[] = [];
  for (let n = 0; n < times; n++) found.push((await call(app, what)).statusCode);
  return found;
}

afterEach(async () => {
  jest.restoreAllMocks();
  await Promise.all(apps.splice(0).map((app) => app.close()));
});

describe('limits of requests', () => {
  it('are counted for each caller, and told', async () => {
    const app = await openLimited();
    const { headers } = await call(app, { by: 'a/key:1' });
    expect(headers['ratelimit-policy']).toBe('"caller";q=3;w=60, "tenant";q=5;w=60');
    expect(headers['ratelimit']).toBe('"caller";r=2;t=60');
    expect(await statuses(app, 3, { by: 'a/key:1' })).toEqual([200, 200, 429]);
    expect((await call(app, { by: 'b/key:2' })).statusCode).toBe(200);
  });

  it('say when to come back', async () => {
    const app = await openLimited();
    await statuses(app, 3, { by: 'a/key:1' });
    const { statusCode, headers, json } = await call(app, { by: 'a/key:1' });
    expect(statusCode).toBe(429);
    expect(headers).toMatchObject({ ratelimit: '"caller";r=0;t=60', 'retry-after': '60' });
    expect(json()).toMatchObject({ code: 'http.rate-limited', policy: 'caller', retryAfterSeconds: 60 });
    const later = Date.now() + 60_000;
    jest.spyOn(Date, 'now').mockImplementation(() => later);
    expect((await call(app, { by: 'a/key:1' })).statusCode).toBe(200);
  });

  it('are counted for each tenant as well, and the tightest is told', async () => {
    const app = await openLimited();
    await statuses(app, 3, { by: 'a/key:1' });
    expect((await call(app, { by: 'a/key:2' })).headers['ratelimit']).toBe('"tenant";r=1;t=60');
    expect(await statuses(app, 2, { by: 'a/key:3' })).toEqual([200, 429]);
    expect((await call(app, { by: 'b/key:4' })).statusCode).toBe(200);
  });

  it('of one caller do not use up what its tenant has', async () => {
    const app = await openLimited();
    expect(await statuses(app, 9, { by: 'a/key:1' })).toEqual([200, 200, 200, ...Array(6).fill(429)]);
    expect(await statuses(app, 2, { by: 'a/key:2' })).toEqual([200, 200]);
  });

  it('of a person are the same in all tenants', async () => {
    const app = await openLimited();
    await statuses(app, 2, { by: 'a/user:1' });
    expect(await statuses(app, 2, { by: '-/user:1' })).toEqual([200, 429]);
  });

  it('are tighter for what costs much', async () => {
    const app = await openLimited();
    const heavy: Call = { method: 'POST', url: '/notes/export', by: 'a/key:1' };
    expect((await call(app, heavy)).headers['ratelimit']).toBe('"heavy";r=1;t=60');
    expect(await statuses(app, 2, heavy)).toEqual([200, 429]);
  });

  it('count the address of whoever is not known, also where nothing is', async () => {
    const app = await openLimited();
    expect((await call(app, {})).headers['ratelimit']).toBe('"address";r=3;t=60');
    expect(await statuses(app, 2, { url: '/letters' })).toEqual([404, 404]);
    expect(await statuses(app, 2, {})).toEqual([200, 429]);
    expect((await call(app, { by: 'a/key:1' })).statusCode).toBe(200);
  });

  it('count attempts to sign in before they are read', async () => {
    const app = await openLimited();
    const attempt: Call = { method: 'POST', url: '/notes/sign-in', body: '{"password' };
    expect(await statuses(app, 3, attempt)).toEqual([400, 400, 429]);
    expect((await call(app, {})).statusCode).toBe(200);
  });

  it('make it slow to guess keys, and let in nobody from there for a while', async () => {
    const app = await openLimited({ TRUST_PROXY: '127.0.0.1' });
    const from = '192.0.2.7';
    expect(await statuses(app, 6, { by: 'wrong', from })).toEqual([401, 401, 401, 401, 401, 429]);
    const refused = await call(app, { by: 'a/key:1', from });
    expect([refused.statusCode, refused.json()]).toMatchObject([429, { policy: 'failed-authentication' }]);
    expect(refused.headers['retry-after']).toBe('60');
    expect((await call(app, { by: 'a/key:1', from: '192.0.2.8' })).statusCode).toBe(200);
    const later = Date.now() + 60_001;
    jest.spyOn(Date, 'now').mockImplementation(() => later);
    expect((await call(app, { by: 'a/key:1', from })).statusCode).toBe(200);
  });

  it('believe no header about the address, unless a proxy that is trusted says so', async () => {
    const app = await openLimited();
    const found: number[] = [];
    for (let n = 0; n < 5; n++) found.push((await call(app, { from: `192.0.2.${n}` })).statusCode);
    expect(found).toEqual([200, 200, 200, 200, 429]);
    const behind = await openLimited({ TRUST_PROXY: '127.0.0.1' });
    for (let n = 0; n < 5; n++)
      expect((await call(behind, { from: `203.0.113.9, 192.0.2.${n}` })).statusCode).toBe(200);
  });

  it('count what is turned away as well', async () => {
    const app = await openLimited();
    expect(await statuses(app, 3, { by: 'a/key:1/nothing' })).toEqual([403, 403, 403]);
    expect((await call(app, { by: 'a/key:1' })).statusCode).toBe(429);
  });

  it('do not hold for probes and for what is signed', async () => {
    const app = await openLimited();
    expect(new Set(await statuses(app, 9, { url: '/health/live' }))).toEqual(new Set([200]));
    const deliveries = await statuses(app, 9, { method: 'POST', url: '/notes/deliveries' });
    expect(new Set(deliveries)).toEqual(new Set([200]));
  });
});

/** Until then a process that has just started counts for itself. */
async function untilCountedIn(url: string, app: NestFastifyApplication, by: string): Promise<void> {
  const client = new Redis(url);
  const key = `limits:rate:caller:${by.split('/')[1]}`;
  for (const deadline = Date.now() + 5_000; (await client.exists(key)) === 0; await delay(5)) {
    if (Date.now() > deadline) throw new Error('not counted in Redis within 5 s');
    await call(app, { by });
  }
  client.disconnect();
}

const redis = await startRedis();
if (redis) {
  describe('limits of requests in Redis', () => {
    afterAll(() => redis.stop());

    it('are counted for all processes together, and without it for each', async () => {
      const environment = { REDIS_URL: redis.url, QUEUE_PREFIX: 'limits' };
      const [one, other] = [await openLimited(environment), await openLimited(environment)];
      await Promise.all([one, other].map((app, n) => untilCountedIn(redis.url, app, `w/key:w${n}`)));
      expect(await statuses(one, 2, { by: 'b/key:1' })).toEqual([200, 200]);
      expect((await call(other, { by: 'b/key:1' })).headers['ratelimit']).toBe('"caller";r=0;t=60');
      expect(await statuses(one, 1, { by: 'b/key:1' })).toEqual([429]);
      expect(await statuses(other, 2, { by: 'b/key:1' })).toEqual([429, 429]);
      expect((await call(one, { by: 'b/key:2' })).headers['ratelimit']).toBe('"tenant";r=1;t=60');
      await redis.stop();
      const began = performance.now();
      expect(await statuses(one, 4, { by: 'c/key:3' })).toEqual([200, 200, 200, 429]);
      expect(performance.now() - began).toBeLessThan(1_500);
      expect(await statuses(other, 1, { by: 'c/key:3' })).toEqual([200]);
    });
  });
}
