import { describe, expect, it } from '@jest/globals';
import { InvalidConfiguration, loadConfig } from './load-config.js';

describe('loadConfig', () => {
  it('needs no variable at all', () => {
    expect(loadConfig({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1' });
  });

  it('names every faulty variable at once', () => {
    const load = () => loadConfig({ PORT: 'high', LOG_LEVEL: 'loud', SECRET_KEY: 'short' });
    expect(load).toThrow(InvalidConfiguration);
    for (const name of ['PORT', 'LOG_LEVEL', 'SECRET_KEY']) expect(load).toThrow(name);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(loadConfig({ REDIS_URL: '', DATABASE_URL: '' })).toMatchObject({
      REDIS_URL: undefined,
      DATABASE_URL: undefined,
    });
  });
});
