import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type TenantId } from '@balance/kernel';
import { startEmbeddingServer } from '../testing/embedding-server.js';
import {
  anApproval,
  meals,
  openTestSimilarity,
  someApprovals,
  type TestSimilarity,
  travel,
} from '../testing/test-similarity.js';
import { ShowModel } from '../show-model/show-model.use-case.js';

// Each of them trains a model.
jest.setTimeout(60_000);

type EmbeddingServer = Awaited<ReturnType<typeof startEmbeddingServer>>;

describe('vectors from a provider', () => {
  let server: EmbeddingServer;
  let similarity: TestSimilarity;
  let tenantId: TenantId;

  beforeAll(async () => {
    server = await startEmbeddingServer();
    similarity = await openTestSimilarity({
      ...{ EMBEDDING_PROVIDER: 'openai', EMBEDDING_DIMENSIONS: '64' },
      ...{ LLM_BASE_URL: server.url, LLM_API_KEY: 'test', LLM_ATTEMPTS: '1', LLM_BREAK_AFTER: '50' },
    });
  });
  beforeEach(() => {
    tenantId = similarity.newTenant();
    server.state.mode = 'answers';
    server.seen.length = 0;
  });
  afterAll(async () => {
    await similarity.close();
    await server.stop();
  });

  const consent = (tenant = tenantId, provider = new URL(server.url).host) =>
    similarity.inTenant(
      tenant,
      (tx) => tx.execute`
        INSERT INTO language_model_settings (tenant_id, is_enabled, consent_by, consent_at, consent_provider, currency)
        VALUES (current_tenant(), true, 'user:test', now(), ${provider}, 'USD')`,
    );
  const withdraw = () =>
    similarity.inTenant(tenantId, (tx) => tx.execute`UPDATE language_model_settings SET is_enabled = false`);
  const sent = () => server.seen.flatMap(({ input }) => input);
  const embedding = async () =>
    (await similarity.inTenant(tenantId, (tx) => similarity.get(ShowModel).execute(tx))).model?.embedding;

  async function trained(): Promise<void> {
    await similarity.remember(tenantId, ...someApprovals(120));
    await similarity.train(tenantId);
  }

  it('are asked for each payee once, and neighbours are searched by them', async () => {
    await consent();
    await trained();
    expect(await embedding()).toBe('text-embedding-3-small/64');
    expect(server.seen[0]).toMatchObject({ model: 'text-embedding-3-small', dimensions: 64 });
    expect(new Set(sent()).size).toBe(60);
    expect(sent()).toHaveLength(60);
    const prediction = await similarity.predict(tenantId, { text: 'GRANDE PATISSERIE' });
    expect(prediction?.evidence.neighbours[0]!.text).toMatch(/bakery|cafe|catering/);
    expect(prediction?.evidence.withoutProvider).toBeUndefined();
    expect(sent().at(-1)).toBe('grande patisserie');
    await similarity.train(tenantId);
    await similarity.predict(tenantId, { text: 'GRANDE PATISSERIE 0042' });
    expect(sent()).toHaveLength(61);
  });

  it('are not asked for without consent, nor under a consent to somebody else', async () => {
    await trained();
    expect(await embedding()).toBeNull();
    await consent(tenantId, 'api.elsewhere.example');
    await similarity.train(tenantId);
    expect(await embedding()).toBeNull();
    expect(await similarity.predict(tenantId, { text: 'NORTHERN RAILWAY' })).toMatchObject({
      categoryId: travel,
    });
    expect(server.seen).toEqual([]);
  });

  it('say nothing of people and accounts', async () => {
    await consent();
    await similarity.remember(
      tenantId,
      anApproval({ text: 'MR JOHN SMITH' }),
      anApproval({ text: 'JOHN SMITH BAKERY GB82WEST12345698765432' }),
    );
    await trained();
    expect(await embedding()).toBe('text-embedding-3-small/64');
    expect(sent().join('\n')).not.toMatch(/smith|82west/i);
    expect(await similarity.predict(tenantId, { text: 'MRS JANE SMITH' })).toMatchObject({
      evidence: { withoutProvider: 'withheld' },
    });
  });

  it.each(['fails', 'too-few'] as const)('are done without while the provider %s', async (mode) => {
    await consent();
    await trained();
    server.state.mode = mode;
    const reason = mode === 'fails' ? 'provider-failed' : 'invalid-answer';
    const text = someApprovals(1)[0]!.text.replace(/ .*/, ' NORTHERN CAFE');
    expect(await similarity.predict(tenantId, { text })).toMatchObject({
      categoryId: meals,
      evidence: { withoutProvider: reason },
    });
    await similarity.train(tenantId);
    expect(await embedding()).toBe('text-embedding-3-small/64');
    await similarity.remember(tenantId, anApproval({ text: 'NEW PAYEE' }));
    await similarity.train(tenantId);
    expect(await embedding()).toBeNull();
  });

  it('are no longer asked for when consent is taken back', async () => {
    await consent();
    await trained();
    await withdraw();
    const before = server.seen.length;
    expect(await similarity.predict(tenantId, { text: 'GRANDE PATISSERIE' })).toMatchObject({
      evidence: { withoutProvider: 'no-consent' },
    });
    expect(server.seen).toHaveLength(before);
  });

  it('are kept for one tenant and not shown to another', async () => {
    await consent();
    await trained();
    const other = similarity.newTenant();
    const rows = await similarity.inTenant(other, (tx) => tx.query`SELECT text FROM similarity_embeddings`);
    expect(rows).toEqual([]);
  });
});
