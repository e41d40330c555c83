import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server that notes what it is asked, and answers as it is told. */
export interface LocalApi {
  readonly baseUrl: string;
  readonly seen: Seen[];
  answer(asked: Seen, reply: ServerResponse): void;
  stop(): Promise<void>;
}

export async function startLocalApi(): Promise<LocalApi> {
  const server = createServer((request, reply) => {
    const { method = '', url = '', headers } = request;
    void text(request).then((body) => {
      const asked = { method, url, headers, body };
      api.seen.push(asked);
      api.answer(asked, reply);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const api: LocalApi = {
    baseUrl: `http://127.0.0.1:${port}`,
    seen: [],
    answer: (_, reply) => void reply.end(),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return api;
}

export function sendJson(reply: ServerResponse, status: number, body: unknown): void {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  reply.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
}
