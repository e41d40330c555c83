import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { seededRandom } from '../domain/learn/seeded-random.js';

const concepts: Readonly<Record<string, number>> = {
  ...{ bakery: 1, cafe: 1, catering: 1, patisserie: 1 },
  ...{ taxis: 2, railway: 2, coaches: 2, airline: 2 },
};

interface Asked {
  readonly model: string;
  readonly dimensions: number;
  readonly input: readonly string[];
}

/** For specs: a server that speaks the OpenAI protocol of embeddings. Words of one trade are alike to it. */
export async function startEmbeddingServer() {
  const seen: Asked[] = [];
  const state: { mode: 'answers' | 'fails' | 'too-few' } = { mode: 'answers' };
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const asked = JSON.parse(Buffer.concat(chunks).toString()) as Asked;
    seen.push(asked);
    const body =
      state.mode === 'fails' || request.url !== '/v1/embeddings'
        ? { error: { message: 'out of order' } }
        : replyTo(asked, state.mode === 'too-few');
    response.writeHead('error' in body ? 500 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  }

  return {
    seen,
    state,
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/v1`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function replyTo({ input, dimensions, model }: Asked, isShort: boolean) {
  const data = input.map((text, index) => ({
    object: 'embedding',
    index,
    embedding: vectorOf(text, dimensions),
  }));
  return {
    object: 'list',
    model,
    // Out of order, as the protocol allows.
    data: isShort ? data.slice(1) : data.reverse(),
    usage: { prompt_tokens: input.length, total_tokens: input.length },
  };
}

function vectorOf(text: string, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  for (const word of text.toLowerCase().split(/\W+/)) {
    const concept = concepts[word];
    const random = seededRandom(
      concept ?? 100 + ([...word].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1e6),
    );
    for (let at = 0; at < dimensions; at += 1) vector[at]! += (random() - 0.5) * (concept ? 3 : 0.5);
  }
  return vector;
}
