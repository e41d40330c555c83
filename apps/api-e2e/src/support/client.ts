import { openAsBlob } from 'node:fs';
import path from 'node:path';
import {
  type BalanceClient,
  createClient,
  type ItemOf,
  type ListParams,
  type ListPath,
} from '@balance/client';

/** What came back, read to its end. */
export interface Answer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

/** The API as a program outside sees it: `api` for what is well-formed, `send` for what is not. */
export class Client {
  readonly api: BalanceClient;

  constructor(
    readonly base: string,
    private readonly token?: string,
  ) {
    this.api = createClient({ baseUrl: base, ...(token !== undefined && { token }) });
  }

  /** The same API for somebody else; without a token for nobody. */
  as(token?: string): Client {
    return new Client(this.base, token);
  }

  /** Every item of a list. */
  async all<Path extends ListPath>(list: Path, params?: ListParams<Path>): Promise<ItemOf<Path>[]> {
    const largePages = { ...params, query: { limit: 500, ...params?.query } } as ListParams<Path>;
    const items: ItemOf<Path>[] = [];
    for await (const item of this.api.items(list, largePages)) items.push(item);
    return items;
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
        ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
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
}

/** A file to send: one of the disk by its path, or one that is made up. */
export type Statement =
  string | { readonly name: string; readonly content: string | Uint8Array<ArrayBuffer> };

export const fileOf = async (statement: Statement): Promise<File> =>
  typeof statement === 'string'
    ? new File([await openAsBlob(statement)], path.basename(statement))
    : new File([statement.content], statement.name);

/** A multipart upload that the typed client would not send; the fields come before the file. */
export async function upload(
  statement: Statement,
  fields: Readonly<Record<string, string>> = {},
): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', await fileOf(statement));
  return form;
}
