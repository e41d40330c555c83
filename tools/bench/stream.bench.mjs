// Many who listen to one API process: what they cost it while nothing happens, how soon all of them have what happens,
// and how long it takes when all come back at once. The listeners are a process of their own, on the same machine.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { fileURLToPath } from 'node:url';
import { pause, startInstallation } from './installation.mjs';
import { memoryOf } from './process-memory.mjs';

const settleMs = 10_000;
const rounds = 5;
const openedAtOnce = 50;

export async function benchStream({ clients = 2_000 } = {}) {
  ensureDescriptors(clients);
  const plenty = String(10 * clients + 10_000);
  const balance = await startInstallation({
    STREAM_CLIENTS: plenty,
    STREAM_CLIENTS_PER_CALLER: plenty,
    RATE_LIMIT_ADDRESS: plenty,
    RATE_LIMIT_CALLER: plenty,
    RATE_LIMIT_TENANT: plenty,
  });
  const listeners = fork(fileURLToPath(import.meta.url), ['listen', balance.base, balance.apiKey]);
  try {
    // One stream and one event first: what the process needs once is not what a client costs.
    await ask(listeners, { open: 1 });
    await happen(balance, listeners, 1);
    await pause(settleMs);
    const before = memoryOf(balance.pid).api;
    const opened = await ask(listeners, { open: clients });
    await pause(settleMs);
    const idle = memoryOf(balance.pid).api;
    const told = [];
    for (let round = 0; round < rounds; round++) told.push(await happen(balance, listeners, clients + 1));
    const storm = await comeBack(balance, listeners, clients + 1);
    return {
      clients,
      openedMs: opened.tookMs,
      apiBeforeMiB: before,
      apiIdleMiB: idle,
      perClientKiB: Math.round(((idle - before) * 1_024 * 10) / clients) / 10,
      ...atMedian(told),
      allBackMs: storm.tookMs,
      apiAfterMiB: memoryOf(balance.pid).api,
    };
  } finally {
    listeners.kill();
    await balance.stop();
  }
}

/** Something happens; how long after the answer the first, half and all of the clients have it. */
async function happen(balance, listeners, clients) {
  await pause(1_000);
  const waiting = ask(listeners, { expect: clients });
  const { id } = await createIntegration(balance);
  const answeredAt = Date.now();
  const { arrivals } = await waiting;
  if (id === undefined || arrivals.length !== clients)
    throw new Error(`${arrivals.length} of ${clients} have it`);
  const after = (share) => arrivals[Math.ceil(share * clients) - 1] - answeredAt;
  return { firstMs: arrivals[0] - answeredAt, halfMs: after(0.5), allMs: after(1) };
}

/** All are cut off, something happens, and all go on from where they were. */
async function comeBack(balance, listeners, clients) {
  await ask(listeners, { cutOff: true });
  await createIntegration(balance);
  const began = Date.now();
  const waiting = ask(listeners, { expect: clients });
  await ask(listeners, { reopen: true });
  const { arrivals } = await waiting;
  return { tookMs: arrivals.at(-1) - began };
}

const createIntegration = (balance) =>
  balance.api('POST', '/integrations', {
    name: 'bench',
    mapping: {
      bookedOn: { path: 'date', unit: 'iso' },
      amount: { path: 'amount', unit: 'decimal' },
      currency: { constant: 'GBP' },
      description: 'text',
    },
  });

const atMedian = (told) => {
  const middle = (name) => told.map((one) => one[name]).sort((a, b) => a - b)[Math.floor(told.length / 2)];
  return {
    firstToldMs: middle('firstMs'),
    halfToldMs: middle('halfMs'),
    allToldMs: middle('allMs'),
    allToldMaxMs: Math.max(...told.map(({ allMs }) => allMs)),
  };
};

let asked = 0;

function ask(listeners, question) {
  const number = ++asked;
  return new Promise((resolve, reject) => {
    const read = (message) => {
      if (message.number !== number) return;
      listeners.off('message', read);
      if (message.fault) reject(new Error(message.fault));
      else resolve(message);
    };
    listeners.on('message', read);
    listeners.send({ number, ...question });
  });
}

/** Node.js itself raises the soft limit to the hard one. */
function ensureDescriptors(clients) {
  const limits = readFileSync('/proc/self/limits', 'utf8');
  const most = Number(/Max open files\s+\S+\s+(\d+)/.exec(limits)?.[1] ?? Infinity);
  if (most < clients + 300)
    throw new Error(`${clients} clients need more than ${most} open files: raise ulimit -n`);
}

if (process.argv[2] === 'listen') listen(process.argv[3], process.argv[4]);

/** The other process: does what it is asked, and says when it was done. */
function listen(base, apiKey) {
  const streams = [];
  let lost = 0;
  let expected;

  const open = (after) =>
    new Promise((resolve, reject) => {
      const headers = { authorization: `Bearer ${apiKey}`, ...(after && { 'last-event-id': after }) };
      const request = http.get(`${base}/api/v1/events/stream`, { headers, agent: false }, (answer) => {
        if (answer.statusCode !== 200) return refused(answer).then(reject);
        const stream = { request, last: after, text: '' };
        streams.push(stream);
        answer.setEncoding('latin1').on('data', (text) => {
          const messages = (stream.text + text).split('\n\n');
          stream.text = messages.pop();
          for (const message of messages) {
            stream.last = /^id: (\S+)$/m.exec(message)?.[1] ?? stream.last;
            if (/^event: INTEGRATION_CREATED$/m.test(message)) expected?.(Date.now());
          }
        });
        answer.on('close', () => lost++).on('error', () => undefined);
        resolve();
      });
      request.on('error', reject);
    });

  const refused = async (answer) => new Error(`${answer.statusCode}: ${(await answer.toArray()).join('')}`);

  async function openAll(places) {
    const began = performance.now();
    const waiting = [...places];
    const worker = async () => {
      while (waiting.length > 0) await open(waiting.pop().after);
    };
    await Promise.all(Array.from({ length: openedAtOnce }, worker));
    return { tookMs: Math.round(performance.now() - began) };
  }

  const answers = {
    open: (count) => openAll(Array.from({ length: count }, () => ({}))),
    reopen: () => openAll(streams.splice(0).map(({ last }) => ({ after: last }))),
    cutOff: async () => {
      const before = lost;
      for (const { request } of streams) request.destroy();
      while (lost < before + streams.length) await pause(10);
      return {};
    },
    expect: (count) =>
      new Promise((resolve) => {
        const arrivals = [];
        expected = (at) => {
          if (arrivals.push(at) === count) resolve({ arrivals });
        };
      }),
  };

  process.on('message', ({ number, ...question }) => {
    const [[name, value]] = Object.entries(question);
    answers[name](value).then(
      (answer) => process.send({ number, ...answer }),
      (fault) => process.send({ number, fault: fault.message }),
    );
  });
  process.once('disconnect', () => process.exit());
}
