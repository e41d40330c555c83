import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestLlmServer } from '@balance/testing';
import { embedTexts } from './embed-texts.js';
import { type Journal } from './reply.js';
import { aClient } from './testing/a-client.js';

let server: TestLlmServer;

beforeAll(async () => {
  server = await TestLlmServer.start();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
});

describe('embedTexts', () => {
  const journal: Journal<readonly Float32Array[]> = { begin: async () => '1', end: async () => undefined };
  const request = { model: 'embedder', dimensions: 4, texts: ['alpha', 'beta', 'gamma'] };

  it('gives each text its own vector, in whatever order they come', async () => {
    const embedded = await embedTexts(aClient(server), request, journal);
    const vectors = embedded.outcome === 'embedded' ? embedded.vectors : [];
    expect(vectors.map((vector) => vector[0]! * 32)).toEqual(
      request.texts.map((text) => text.charCodeAt(0) % 32),
    );
    expect(vectors.every((vector) => vector.length === 4)).toBe(true);
    expect(server.seen).toMatchObject([{ path: '/v1/embeddings', body: { dimensions: 4 } }]);
  });

  it('tries again, and takes nothing for a vector that is none', async () => {
    server.script.push({ status: 500 }, 'missing');
    expect(await embedTexts(aClient(server), request, journal)).toEqual({
      outcome: 'unavailable',
      reason: 'invalid-answer',
    });
  });

  it('sends long lists in parts', async () => {
    const texts = Array.from({ length: 600 }, (_, n) => `text ${n}`);
    const embedded = await embedTexts(aClient(server), { ...request, texts }, journal);
    expect(embedded.outcome === 'embedded' && embedded.vectors).toHaveLength(600);
    expect(server.seen).toHaveLength(3);
  });
});
