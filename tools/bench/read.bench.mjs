// An authenticated read that the process answers from memory, beside a bare Fastify route that answers the same JSON.
import autocannon from 'autocannon';
import Fastify from 'fastify';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startInstallation } from './installation.mjs';

const connections = 50;
const durationS = 6;
const rounds = 5;

export async function benchRead() {
  const plenty = '100000000';
  const balance = await startInstallation({
    RATE_LIMIT_TENANT: plenty,
    RATE_LIMIT_CALLER: plenty,
    RATE_LIMIT_ADDRESS: plenty,
  });
  try {
    const url = `${balance.base}/api/v1/caller`;
    const answer = await fetch(url, { headers: { authorization: `Bearer ${balance.apiKey}` } });
    const bare = await bareRoute(await answer.text());
    try {
      const figures = [];
      for (let round = 0; round < rounds; round++) {
        figures.push({ bare: await load(bare.url), ours: await load(url, balance.apiKey) });
      }
      return figures.map((figure, n) => ({
        round: n + 1,
        connections,
        authenticatedPerS: figure.ours.perS,
        authenticatedP99Ms: figure.ours.p99Ms,
        refused: figure.ours.refused,
        barePerS: figure.bare.perS,
        bareP99Ms: figure.bare.p99Ms,
        shareOfBare: Math.round((figure.ours.perS / figure.bare.perS) * 100) / 100,
      }));
    } finally {
      bare.stop();
    }
  } finally {
    await balance.stop();
  }
}

async function load(url, apiKey) {
  const headers = apiKey ? { authorization: `Bearer ${apiKey}` } : {};
  const result = await autocannon({ url, connections, duration: durationS, headers });
  return {
    perS: Math.round(result['2xx'] / result.duration),
    p99Ms: result.latency.p99,
    refused: result.non2xx + result.errors,
  };
}

/** In a process of its own, as the API is. */
async function bareRoute(json) {
  const child = fork(fileURLToPath(import.meta.url), ['bare', json]);
  const url = await new Promise((resolve) => child.once('message', resolve));
  return { url, stop: () => child.kill('SIGTERM') };
}

if (process.argv[2] === 'bare') {
  const value = JSON.parse(process.argv[3]);
  const app = Fastify();
  app.get('/', () => Promise.resolve(value));
  process.send(await app.listen({ port: 0, host: '127.0.0.1' }));
}
