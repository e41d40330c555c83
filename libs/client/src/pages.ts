import { type Client } from 'openapi-fetch';
import { type ListPath, type PageOf } from './list-path.js';
import { unwrap } from './unwrap.js';

interface Page {
  readonly items: unknown[];
  readonly nextCursor: string | null;
}

/** What all lists have in common. */
export interface AnyLists {
  [path: string]: {
    get: {
      parameters: { query?: object; path?: object };
      responses: { 200: { content: { 'application/json': Page } } };
    };
  };
}

/** Follows `nextCursor` until there is none. */
export async function* pages<Path extends ListPath>(
  client: Client<AnyLists>,
  path: Path,
  { query, ...params }: { query?: object; path?: object } = {},
): AsyncGenerator<PageOf<Path>, void> {
  let cursor: object = {};
  for (;;) {
    const asked = client.GET(path, { params: { ...params, query: { ...query, ...cursor } } });
    const page: Page = await unwrap(asked);
    yield page as PageOf<Path>;
    if (page.nextCursor === null) return;
    cursor = { cursor: page.nextCursor };
  }
}
