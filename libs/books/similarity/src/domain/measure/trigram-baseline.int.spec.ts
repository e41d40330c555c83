import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { madeUpNames, misprinted } from '../../testing/made-up-names.js';
import { openTestSimilarity, type TestSimilarity } from '../../testing/test-similarity.js';
import { anExample } from '../example.builders.js';
import { TrigramBaseline } from './trigram-baseline.js';

describe('the trigram baseline', () => {
  let similarity: TestSimilarity;

  beforeAll(async () => {
    similarity = await openTestSimilarity();
  });
  afterAll(() => similarity.close());

  it('finds payees as similar as those that pg_trgm finds', async () => {
    const names = madeUpNames(1_000);
    const queries = misprinted(names.filter((_, at) => at % 8 === 0));
    const baseline = new TrigramBaseline(names.map((payee) => anExample({ payee, label: payee })));
    const asked = queries.map((query) => ({ query, baseline: baseline.predict(query) }));
    const answers = await similarity.inTenant(similarity.newTenant(), async (tx) => {
      await tx.execute`SET LOCAL ROLE NONE`;
      await tx.execute`CREATE EXTENSION pg_trgm`;
      await tx.execute`CREATE TEMPORARY TABLE payees ON COMMIT DROP AS SELECT unnest(${names}::text[]) AS payee`;
      return tx.query<{ ours: number | null; theirs: number | null }>`
        SELECT similarity(asked.baseline, asked.query) AS ours,
               (SELECT max(similarity(payee, asked.query)) FROM payees WHERE payee % asked.query) AS theirs
        FROM json_to_recordset(${JSON.stringify(asked)}::json) AS asked (query text, baseline text)`;
    });
    expect(answers).toHaveLength(queries.length);
    expect(answers.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
  }, 60_000);
});
