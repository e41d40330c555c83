import openapiFetch, { type Client, type Middleware } from 'openapi-fetch';
import { bodyOf } from './body.js';
import { events, type EventWish, type StreamedEvent } from './events.js';
import { type ItemOf, type ListParams, type ListPath, type PageOf } from './list-path.js';
import { type AnyLists, pages } from './pages.js';
import { type paths } from './schema.js';

export interface ClientOptions {
  /** Where the API is, such as `https://books.example.com`. */
  readonly baseUrl: string;
  /** An API key or an access token; asked for before each request if it is a function. */
  readonly token?: string | (() => string | Promise<string>);
  /** `fetch` of the platform when left out. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Gives each POST an `Idempotency-Key` of its own, so that a `fetch` that tries again creates nothing twice. */
  readonly idempotent?: boolean;
}

/** The API, typed by its document. Its methods do not throw for what it answers: see {@link unwrap}. */
export interface BalanceClient extends Client<paths> {
  /**
   * A list, page by page as they are asked for.
   *
   * @throws {ApiProblem}
   */
  pages<Path extends ListPath>(path: Path, params?: ListParams<Path>): AsyncGenerator<PageOf<Path>, void>;

  /**
   * Every item of a list; its pages are asked for as they are needed.
   *
   * @throws {ApiProblem}
   */
  items<Path extends ListPath>(path: Path, params?: ListParams<Path>): AsyncGenerator<ItemOf<Path>, void>;

  /**
   * What happens from now on, or from a cursor on, until the connection ends or is ended: go on with the last `cursor`.
   *
   * @param signal ends it; the iteration throws what `fetch` does
   * @throws {ApiProblem}
   */
  events(wish?: EventWish, signal?: AbortSignal): AsyncGenerator<StreamedEvent, void>;
}

export function createClient(options: ClientOptions): BalanceClient {
  const lists = open<AnyLists>(options);
  const client = open<paths>(options);
  return Object.assign(client, {
    events: (wish: EventWish = {}, signal?: AbortSignal) => events(client, wish, signal),
    pages: <Path extends ListPath>(path: Path, params?: ListParams<Path>) => pages(lists, path, params),
    async *items<Path extends ListPath>(path: Path, params?: ListParams<Path>) {
      for await (const page of pages(lists, path, params)) yield* page.items as ItemOf<Path>[];
    },
  });
}

function open<Paths extends {}>({ baseUrl, token, fetch, idempotent = false }: ClientOptions): Client<Paths> {
  const client = openapiFetch<Paths>({ baseUrl, bodySerializer: bodyOf, ...(fetch && { fetch }) });
  if (token !== undefined) client.use(authorization(token));
  if (idempotent) client.use(idempotencyKeys);
  return client;
}

const authorization = (token: NonNullable<ClientOptions['token']>): Middleware => ({
  async onRequest({ request }) {
    request.headers.set('authorization', `Bearer ${typeof token === 'function' ? await token() : token}`);
  },
});

const idempotencyKeys: Middleware = {
  onRequest({ request }) {
    if (request.method === 'POST' && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', newKey());
  },
};

/** Not `randomUUID`, which browsers have only where the page came over HTTPS. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
