// Import of a large statement to PROCESSED, beside one INSERT … SELECT of the same rows into a table of the same shape.
import { openAsBlob } from 'node:fs';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { pause, startInstallation } from './installation.mjs';
import { watchMemory } from './process-memory.mjs';
import { writeStatement } from './statement-file.mjs';

const rulesCount = 200;

export async function benchImport({ rows = 1_000_000 } = {}) {
  const balance = await startInstallation();
  try {
    const file = path.join(balance.home, 'statement.csv');
    const merchants = await writeStatement(file, rows);
    await addRules(balance, merchants);
    const port = readFileSync(path.join(balance.home, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
    const database = new pg.Client(`postgresql://postgres@127.0.0.1:${port}/balance`);
    await database.connect();
    const memory = watchMemory(balance.pid);
    const began = performance.now();
    const form = new FormData();
    form.set('file', await openAsBlob(file), 'statement.csv');
    await balance.api('POST', '/imports', form);
    const uploadedS = (performance.now() - began) / 1_000;
    const processedS = await secondsUntil(began, async () => (await sum(database, 'PROCESSED')) >= rows);
    const postedS = await secondsUntil(began, async () => {
      const [approved, posted] = [await sum(database, 'TX_APPROVED'), await sum(database, 'ENTRIES_POSTED')];
      return approved + (await sum(database, 'REVIEW_REQUESTED')) >= rows && posted >= approved;
    });
    const peaks = memory.stop();
    const referenceS = await reference(database);
    await database.end();
    return {
      rows,
      rules: rulesCount,
      uploadedS: round(uploadedS),
      processedS: round(processedS),
      recordsPerS: Math.round(rows / processedS),
      postedS: round(postedS),
      postedPerS: Math.round(rows / postedS),
      referenceS: round(referenceS),
      referencePerS: Math.round(rows / referenceS),
      shareOfReference: round(referenceS / processedS),
      peakPrivateMiB: peaks,
    };
  } finally {
    await balance.stop();
  }
}

const round = (value) => Math.round(value * 100) / 100;

async function addRules(balance, merchants) {
  const { items } = await balance.api('GET', '/categories?limit=500');
  const categories = items.filter(({ kind }) => kind === 'expense');
  for (let n = 0; n < rulesCount; n++) {
    const text = merchants[n * 14].slice(9).toLowerCase();
    const when =
      n % 10 === 0
        ? { field: 'description', operator: 'matches', value: `\\b${text}\\b` }
        : { field: 'counterparty', operator: 'contains', value: text };
    await balance.api('POST', '/rules', {
      name: `Rule ${n}`,
      when,
      then: { categoryId: categories[n % categories.length].id },
    });
  }
}

const field = { ENTRIES_POSTED: 'entries' };

async function sum(database, type) {
  const { rows } = await database.query(
    `SELECT coalesce(sum((payload->>$2)::int), 0)::int AS total FROM events WHERE type = $1`,
    [type, field[type] ?? 'count'],
  );
  return rows[0].total;
}

async function secondsUntil(began, isDone) {
  while (!(await isDone())) await pause(100);
  return (performance.now() - began) / 1_000;
}

async function reference(database) {
  await database.query('CREATE TABLE bench_reference (LIKE records INCLUDING ALL)');
  const began = performance.now();
  await database.query('INSERT INTO bench_reference SELECT * FROM records');
  return (performance.now() - began) / 1_000;
}
