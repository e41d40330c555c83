import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '@balance/database';
import { SystemIds, type TenantId } from '@balance/kernel';
import { type Embedding } from '../domain/embed/vocabulary.js';
import { anExample } from '../domain/example.builders.js';
import { type Found, type FoundByText } from '../domain/learn/prediction.js';
import { seededRandom } from '../domain/learn/seeded-random.js';
import { trainModel } from '../domain/learn/train-model.js';
import { TrainedModel } from '../domain/learn/trained-model.js';
import { normalizePayee } from '../domain/text/normalize-payee.js';
import { trainSettings } from '../domain/train-settings.js';
import { madeUpNames, misprinted } from '../testing/made-up-names.js';
import { type PgvectorServer, startPgvectorServer } from '../testing/pgvector-server.js';
import {
  openTestSimilarity,
  someApprovals,
  type TestSimilarity,
  travel,
} from '../testing/test-similarity.js';
import { ExactIndex } from './exact-index.js';
import { PgvectorDenseIndex, PgvectorSparseIndex } from './pgvector-index.js';
import { denseText, sparseText } from './pgvector-text.js';
import { type IndexId, VectorRepository } from './vector.repository.js';

const ids = new SystemIds();
const minutes = 60_000;

describe('neighbours by pgvector', () => {
  let server: PgvectorServer;
  let similarity: TestSimilarity;
  let tenantId: TenantId;
  const [indexId, otherIndexId]: IndexId[] = [ids.next(), ids.next()];

  beforeAll(async () => {
    server = await startPgvectorServer();
    similarity = await openTestSimilarity({ DATABASE_POOL: '1', SIMILARITY_INDEX: 'pgvector' }, server);
    tenantId = similarity.newTenant();
  }, 3 * minutes);
  afterAll(() => similarity.close());

  const place = (tenant: TenantId, index: IndexId) => ({
    ...{ database: similarity.get(Database), vectors: similarity.get(VectorRepository) },
    ...{ tenantId: tenant, indexId: index },
  });

  async function store<Vector>(
    tenant: TenantId,
    vectors: ReadonlyMap<string, Vector>,
    add: (
      repository: VectorRepository,
      ...rest: [Parameters<VectorRepository['addSparse']>[0], [string, Vector][]]
    ) => Promise<void>,
  ): Promise<void> {
    const all = [...vectors];
    for (let start = 0; start < all.length; start += 500)
      await similarity.inTenant(tenant, (tx) =>
        add(similarity.get(VectorRepository), tx, all.slice(start, start + 500)),
      );
  }
  const storeSparse = (tenant: TenantId, index: IndexId, vectors: ReadonlyMap<string, Embedding>) =>
    store(tenant, vectors, (repository, tx, some) =>
      repository.addSparse(
        tx,
        index,
        some.map(([text, vector]) => ({ text, vector: sparseText(vector) })),
      ),
    );

  /** @returns what makes it again */
  async function withoutIndex(): Promise<string> {
    const { rows } = await server.db.query<{ definition: string }>(
      `SELECT pg_get_indexdef('vectors.sparse_nearest'::regclass) AS definition`,
    );
    await server.db.exec('SET ROLE NONE; DROP INDEX vectors.sparse_nearest; SET ROLE balance_app');
    return rows[0]!.definition;
  }

  /** The nearest by comparing all with all. */
  function exactly(
    known: ReadonlyMap<string, Embedding>,
    queries: ReadonlyMap<string, Embedding>,
  ): FoundByText {
    const nearest = ({ rows, weights }: Embedding): Found[] => {
      const wanted = new Map(Array.from(rows, (row, at) => [row, weights[at]!]));
      const cosine = (other: Embedding) =>
        other.rows.reduce((sum, row, at) => sum + (wanted.get(row) ?? 0) * other.weights[at]!, 0);
      return [...known]
        .map(([text, vector]) => ({ text, similarity: cosine(vector) }))
        .sort((one, other) => other.similarity - one.similarity)
        .slice(0, 15);
    };
    return new Map([...queries].map(([text, vector]) => [text, nearest(vector)]));
  }

  async function planOf(vector: string): Promise<string> {
    const plan = await similarity.inTenant(
      tenantId,
      (tx) => tx.query<{ 'QUERY PLAN': string }>`
        EXPLAIN SELECT text FROM vectors.sparse WHERE tenant_id = current_tenant() AND index_id = ${indexId}::uuid
        ORDER BY vector <=> ${vector}::sparsevec LIMIT 15`,
    );
    return plan.map((line) => line['QUERY PLAN']).join('\n');
  }

  /** Share of the five nearest that were found; one that is as near as the fifth is as good. */
  function recallAtFive(exact: FoundByText, found: FoundByText): number {
    let right = 0;
    let all = 0;
    for (const [text, wanted] of exact) {
      const five = wanted.slice(0, 5);
      const least = five.at(-1)!.similarity - 1e-5;
      right += Math.min(five.length, found.get(text)!.slice(0, 5).filter(isTrue(wanted, least)).length);
      all += five.length;
    }
    return right / all;
  }
  const isTrue = (wanted: readonly Found[], least: number) => (one: Found) =>
    wanted.some(({ text, similarity: exact }) => text === one.text && exact >= least);

  it(
    'finds what is found exactly, of 2,500 names among those of another tenant',
    async () => {
      const names = madeUpNames(2_500);
      const examples = names.map((payee) => anExample({ payee, day: null, label: payee.split(' ').at(-1)! }));
      const outside = trainModel(examples, trainSettings);
      const inside = TrainedModel.fromBytes(outside.toBytes());
      const embed = (texts: readonly string[]) => new Map(texts.map((text) => [text, outside.embed(text)]));
      const known = embed(outside.counterparties);
      const index = await withoutIndex();
      const others = outside.counterparties.filter((_, at) => at % 10 === 0);
      await storeSparse(similarity.newTenant(), otherIndexId!, embed(others));
      await storeSparse(tenantId, indexId!, known);
      // Built at once it takes a tenth of the time, and is the same.
      await server.db.exec(
        `SET ROLE NONE; SET maintenance_work_mem = '128MB'; ${index}; SET ROLE balance_app`,
      );
      await similarity.inTenant(tenantId, (tx) => similarity.get(VectorRepository).analyze(tx));

      const printed = misprinted(names.filter((_, at) => at % 25 === 0));
      const queries = embed(printed.map(normalizePayee));
      const exact = exactly(known, queries);
      const found = await new PgvectorSparseIndex(place(tenantId, indexId!)).find(queries);
      expect(recallAtFive(exact, found)).toBeGreaterThanOrEqual(0.98);

      const payments = printed.map((payee) => ({ payee, amountMinor: -1_000, day: null }));
      const [here, there] = [inside.predictMany(payments), outside.predictMany(payments, found)];
      const differ = here.filter((one, at) => one!.label !== there[at]!.label);
      expect(differ.length).toBeLessThanOrEqual(0.02 * payments.length);
      expect(await planOf(sparseText(outside.embed(names[0]!)))).toContain('sparse_nearest');
    },
    8 * minutes,
  );

  it(
    'finds among dense vectors what is found exactly',
    async () => {
      const random = seededRandom(3);
      const dimensions = 256;
      const near = (centre: Float32Array, spread: number): Float32Array => {
        const vector = centre.map((value) => value + spread * (random() - 0.5));
        const length = Math.hypot(...vector);
        return vector.map((value) => value / length);
      };
      const centres = Array.from({ length: 40 }, () => near(new Float32Array(dimensions), 1));
      const known = new Map(
        Array.from({ length: 400 }, (_, at) => [`payee ${at}`, near(centres[at % 40]!, 0.2)]),
      );
      const denseId: IndexId = ids.next();
      await store(tenantId, known, (repository, tx, some) =>
        repository.addDense(
          tx,
          denseId,
          some.map(([text, vector]) => ({ text, vector: denseText(vector) })),
          dimensions,
        ),
      );
      const queries = new Map(
        Array.from({ length: 40 }, (_, at) => [`new ${at}`, near(centres[at % 40]!, 0.2)]),
      );
      const exact = await new ExactIndex(known, dimensions).find(queries);
      const found = await new PgvectorDenseIndex(place(tenantId, denseId), dimensions).find(queries);
      expect(recallAtFive(exact, found)).toBeGreaterThanOrEqual(0.98);
      expect(found.get('new 0')![0]!.similarity).toBeCloseTo(exact.get('new 0')![0]!.similarity, 4);
    },
    3 * minutes,
  );

  it('finds nothing of another tenant, even by the name of its index', async () => {
    const vector = { rows: Int32Array.of(0, 1, 2), weights: Float32Array.of(0.5, 0.5, 0.5) };
    const found = await new PgvectorSparseIndex(place(similarity.newTenant(), indexId!)).find(
      new Map([['oakleaf bakery', vector]]),
    );
    expect(found.get('oakleaf bakery')).toEqual([]);
  });

  it(
    'is what a trained tenant’s predictions go by, and replaces the vectors of the model before',
    async () => {
      const tenant = similarity.newTenant();
      await similarity.remember(tenant, ...someApprovals(400));
      await similarity.train(tenant);
      const prediction = await similarity.predict(tenant, { text: 'NORTHERN RAILWAY' });
      expect(prediction).toMatchObject({ categoryId: travel, evidence: { kind: 'similar', model: 1 } });
      expect(prediction!.evidence.neighbours[0]!.text).toContain('railway');
      await similarity.train(tenant);
      const [{ count }] = (await similarity.inTenant(
        tenant,
        (tx) => tx.query<{ count: bigint }>`SELECT count(*) FROM vectors.sparse`,
      )) as [{ count: bigint }];
      expect(count).toBe(60n);
      expect((await similarity.predict(tenant, { text: 'NORTHERN RAILWAY' }))?.evidence.model).toBe(2);
    },
    minutes,
  );
});
