import { openAsBlob } from 'node:fs';
import path from 'node:path';

/** What came back, read to its end. */
export interface Answer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

/** RFC 9457 problem details as this API writes them. */
export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** The API as a program outside sees it. */
export class Client {
  constructor(
    readonly base: string,
    private readonly apiKey?: string,
  ) {}

  /** The same API for somebody else; without a key for nobody. */
  as(apiKey?: string): Client {
    return new Client(this.base, apiKey);
  }

  async send<Body = unknown>(
    method: string,
    route: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Body>> {
    const isRaw = body instanceof FormData || typeof body === 'string' || body === undefined;
    const answer = await fetch(`${this.base}/api/v1${route}`, {
      method,
      headers: {
        ...(this.apiKey === undefined ? {} : { authorization: `Bearer ${this.apiKey}` }),
        ...(isRaw ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw ? (body as FormData | string) : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get('content-type') ?? '');
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      body: (isJson ? JSON.parse(text) : undefined) as Body,
    };
  }

  /** The body of an answer that must be a success. */
  async get<Body>(route: string): Promise<Body> {
    return (await this.succeed<Body>('GET', route)).body;
  }

  async post<Body>(route: string, body?: unknown): Promise<Body> {
    return (await this.succeed<Body>('POST', route, body)).body;
  }

  /** Every item of a list, page by page. */
  async all<Item>(route: string, limit = 500): Promise<Item[]> {
    const items: Item[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = `limit=${limit}${cursor === '' ? '' : `&cursor=${cursor}`}`;
      const page: Page<Item> = await this.get(`${route}${route.includes('?') ? '&' : '?'}${query}`);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  }

  private async succeed<Body>(method: string, route: string, body?: unknown): Promise<Answer<Body>> {
    const answer = await this.send<Body>(method, route, body);
    if (answer.status >= 300) throw new Error(`${method} ${route}: ${answer.status} ${answer.text}`);
    return answer;
  }
}

/** A multipart upload; the fields come before the file. */
export async function upload(
  file: string | { readonly name: string; readonly content: string | Uint8Array<ArrayBuffer> },
  fields: Readonly<Record<string, string>> = {},
): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  if (typeof file === 'string') form.set('file', await openAsBlob(file), path.basename(file));
  else form.set('file', new Blob([file.content]), file.name);
  return form;
}
