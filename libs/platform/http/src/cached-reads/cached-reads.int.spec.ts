import { Controller, Get, Req } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseModule } from '@balance/database';
import { HttpContractModule } from '../contract/http-contract.module.js';
import { type OwnedRequest } from '../contract/request-owner.js';
import { openApp } from '../testing/open-app.js';
import { OwnersModule } from '../testing/owner.guard.js';
import { CachedRead } from './cached-read.js';

let asked = 0;

@Controller('self')
class SelfController {
  @Get()
  @CachedRead()
  show(@Req() { owner, query }: OwnedRequest) {
    asked += 1;
    return { principal: owner?.principal ?? null, query };
  }

  @Get('now')
  showNow() {
    asked += 1;
    return {};
  }
}

describe('a cached read', () => {
  let app: NestFastifyApplication;

  beforeEach(async () => {
    await app?.close();
    asked = 0;
    app = await openApp(
      {
        imports: [DatabaseModule.register(), OwnersModule, HttpContractModule],
        controllers: [SelfController],
      },
      {
        DATABASE_URL: 'postgres://nobody@localhost:1/none',
        SECRET_KEY: 'ab'.repeat(32),
        RATE_LIMIT_CALLER: '4',
      },
    );
  });
  afterAll(() => app.close());

  const get = (by?: string, url = '/self') =>
    app.inject({
      url: `/api/v1${url}`,
      headers: { accept: 'application/json', ...(by !== undefined && { authorization: by }) },
    });

  it('is answered again as it was, with an id and limits of its own', async () => {
    const [first, second] = [await get('a/ann'), await get('a/ann')];
    expect(asked).toBe(1);
    expect([second.statusCode, second.body]).toEqual([200, first.body]);
    expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
    expect([first, second].map(({ headers }) => headers['ratelimit'])).toEqual([
      '"caller";r=3;t=60',
      '"caller";r=2;t=60',
    ]);
    const lasting = ({ headers }: typeof first) =>
      Object.fromEntries(
        Object.entries(headers).filter(
          ([name]) => !/^(?:x-request-id|ratelimit|date|keep-alive)$/.test(name),
        ),
      );
    expect(lasting(second)).toEqual(lasting(first));
  });

  it('belongs to who was answered, and to what they asked', async () => {
    await get('a/ann');
    expect((await get('a/bob')).json()).toMatchObject({ principal: 'bob' });
    expect((await get('b/ann', '/self?x=1')).json()).toMatchObject({ query: { x: '1' } });
    expect((await get('wrong')).statusCode).toBe(401);
    expect(asked).toBe(3);
  });

  it('is not kept for nobody, nor where it is not declared', async () => {
    await get();
    await get();
    await get('a/ann', '/self/now');
    await get('a/ann', '/self/now');
    expect(asked).toBe(4);
  });

  it('is asked for anew after a second', async () => {
    await get('a/ann');
    await delay(1_050);
    await get('a/ann');
    expect(asked).toBe(2);
  });

  it('counts like any other', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 6; n++) statuses.push((await get('a/ann')).statusCode);
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
  });
});
