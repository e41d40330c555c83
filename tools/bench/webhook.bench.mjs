// Accepting signed deliveries, beside a bare Fastify route that does one INSERT, on the same server in the same run;
// and how long a delivery takes to PROCESSED at a steady rate.
import autocannon from 'autocannon';
import Fastify from 'fastify';
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Webhook } from 'standardwebhooks';
import { pause, startInstallation } from './installation.mjs';

const connections = 50;
const durationS = 10;
const steadyPerS = 100;
const steadyS = 20;

export async function benchWebhook() {
  const balance = await startInstallation();
  try {
    const port = readFileSync(path.join(balance.home, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
    const url = `postgresql://postgres@127.0.0.1:${port}/balance`;
    const integration = await createIntegration(balance);
    const latency = await steady(balance, integration, url);
    const route = `${balance.base}/api/v1/integrations/${integration.id}/deliveries`;
    const ours = await load(route, signedRequests(integration, 60_000));
    const bare = await bareRoute(url);
    const reference = await load(bare.url, plainRequests(60_000)).finally(() => bare.stop());
    return {
      connections,
      acceptedPerS: ours.perS,
      acceptedP99Ms: ours.p99Ms,
      refused: ours.refused,
      barePerS: reference.perS,
      bareP99Ms: reference.p99Ms,
      shareOfBare: Math.round((ours.perS / reference.perS) * 100) / 100,
      steadyPerS,
      ...latency,
    };
  } finally {
    await balance.stop();
  }
}

async function createIntegration(balance) {
  const mapping = {
    bookedOn: { path: 'date', unit: 'iso' },
    amount: { path: 'amount', unit: 'decimal' },
    currency: { constant: 'GBP' },
    description: 'text',
  };
  return balance.api('POST', '/integrations', { name: 'bench', mapping });
}

const payload = (n) =>
  JSON.stringify({
    date: '2026-03-01',
    amount: `-${1 + (n % 900)}.50`,
    text: `CARD PAYMENT SHOP ${n % 977}`,
  });

function signed({ secret }, n) {
  const [id, now, body] = [randomUUID(), new Date(), payload(n)];
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(id, now, body),
  };
  return { method: 'POST', headers, body };
}

// Made before the load, so that signing does not take the load generator's time.
const signedRequests = (integration, count) =>
  Array.from({ length: count }, (_, n) => signed(integration, n));
const plainRequests = (count) =>
  Array.from({ length: count }, (_, n) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: payload(n),
  }));

async function load(url, requests) {
  let next = 0;
  const result = await autocannon({
    url,
    connections,
    duration: durationS,
    requests: [{ setupRequest: (request) => ({ ...request, ...requests[next++ % requests.length] }) }],
  });
  return {
    perS: Math.round(result['2xx'] / result.duration),
    p99Ms: result.latency.p99,
    refused: result.non2xx + result.errors,
  };
}

/** In a process of its own, as the API is. */
async function bareRoute(url) {
  const child = fork(fileURLToPath(import.meta.url), ['bare', url]);
  const [address] = await new Promise((resolve) => child.once('message', (message) => resolve([message])));
  return { url: address, stop: () => child.kill('SIGTERM') };
}

if (process.argv[2] === 'bare') {
  const pool = new pg.Pool({ connectionString: process.argv[3], max: 12 });
  await pool.query(
    'CREATE TABLE IF NOT EXISTS bench_bare (id uuid PRIMARY KEY, body jsonb NOT NULL, received_at timestamptz NOT NULL DEFAULT now())',
  );
  const app = Fastify();
  app.post('/', async (request, reply) => {
    await pool.query('INSERT INTO bench_bare (id, body) VALUES ($1, $2)', [randomUUID(), request.body]);
    return reply.code(202).send({ ok: true });
  });
  process.send(await app.listen({ port: 0, host: '127.0.0.1' }));
}

/** Deliveries at a steady rate; the time from the request to the record's `processed_at`. */
async function steady(balance, integration, url) {
  const database = new pg.Client(url);
  await database.connect();
  const sentAt = new Map();
  const route = `${balance.base}/api/v1/integrations/${integration.id}/deliveries`;
  const answers = [];
  const began = performance.now();
  for (let n = 0; n < steadyPerS * steadyS; n++) {
    const wait = (n * 1_000) / steadyPerS - (performance.now() - began);
    if (wait > 0) await pause(wait);
    const request = signed(integration, n);
    sentAt.set(request.headers['webhook-id'], Date.now());
    answers.push(fetch(route, request).then((answer) => answer.status));
  }
  const statuses = await Promise.all(answers);
  await pause(1_000);
  const { rows } = await database.query(`
    SELECT d.external_id, extract(epoch FROM r.processed_at) * 1000 AS processed
    FROM deliveries AS d JOIN records AS r ON r.source_id = d.id WHERE r.processed_at IS NOT NULL`);
  await database.end();
  const tookMs = rows
    .map(({ external_id, processed }) => Number(processed) - sentAt.get(external_id))
    .sort((a, b) => a - b);
  const at = (share) => Math.round(tookMs[Math.floor(tookMs.length * share)]);
  return {
    steadyAccepted: statuses.filter((status) => status === 202).length,
    steadyProcessed: tookMs.length,
    toProcessedP50Ms: at(0.5),
    toProcessedP95Ms: at(0.95),
    toProcessedP99Ms: at(0.99),
  };
}
