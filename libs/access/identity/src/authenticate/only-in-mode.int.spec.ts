import { Controller, Get, Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterEach, beforeAll, afterAll, describe, expect, it } from '@jest/globals';
import { ConfigModule, loadConfig } from '@balance/config';
import { DatabaseModule } from '@balance/database';
import { EventsModule } from '@balance/events';
import { createHttpApp } from '@balance/http';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { IdentityHttpModule } from '../http.js';
import { OnlyInMode } from './only-in-mode.js';
import { Public, SignedIn } from './requires.js';

@OnlyInMode('local')
@Controller('doors')
class DoorsController {
  @Get('open')
  @Public()
  open() {
    return { open: true };
  }

  @Get('closed')
  @SignedIn()
  closed() {
    return { open: false };
  }
}

describe('routes of one mode', () => {
  let test: TestDatabase;
  let app: NestFastifyApplication | undefined;

  beforeAll(async () => {
    test = await testDatabase();
  });
  afterEach(() => app?.close());
  afterAll(() => test.drop());

  async function openIn(mode: Record<string, string>): Promise<NestFastifyApplication> {
    const config = loadConfig({
      DATABASE_URL: test.adminUrl,
      SECRET_KEY: 'ab'.repeat(32),
      LOG_LEVEL: 'silent',
      ...mode,
    });
    @Module({
      imports: [ConfigModule.with(config), DatabaseModule.register(), EventsModule, IdentityHttpModule],
      controllers: [DoorsController],
    })
    class TestProcess {}
    app = await createHttpApp(TestProcess, config);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return app;
  }

  it('are there in their mode', async () => {
    const local = await openIn({ AUTH_MODE: 'local' });
    expect((await local.inject('/api/v1/doors/open')).json()).toEqual({ open: true });
    expect((await local.inject('/api/v1/doors/closed')).statusCode).toBe(401);
  });

  it('are not there in another, whoever asks', async () => {
    const other = await openIn({
      AUTH_MODE: 'oidc',
      OIDC_ISSUER: 'https://issuer.example',
      OIDC_AUDIENCE: 'balance',
    });
    for (const door of ['open', 'closed']) {
      const answer = await other.inject(`/api/v1/doors/${door}`);
      expect([answer.statusCode, answer.json()]).toMatchObject([404, { code: 'identity.mode-off' }]);
    }
  });
});
