import { type FastifyInstance, type FastifyRequest } from 'fastify';

/** What is at which address, noted while routes are registered. */
export class AllowedMethods {
  private readonly routes: { readonly path: RegExp; readonly methods: readonly string[] }[] = [];

  /** Call it before any route is registered. */
  follow(server: FastifyInstance): void {
    server.addHook('onRoute', ({ url, method }) => {
      if (url === '*') return; // Preflight requests; nothing is there.
      this.routes.push({ path: patternOf(url), methods: [method].flat() });
    });
  }

  /** The methods that the address of a request takes; none when there is nothing. */
  of({ url }: Pick<FastifyRequest, 'url'>): string[] {
    const [path = ''] = url.split('?', 1);
    const found = this.routes.filter((route) => route.path.test(path)).flatMap(({ methods }) => methods);
    return found.length > 0 ? [...new Set([...found, 'OPTIONS'])] : [];
  }
}

/** A route's address in the router's notation: `:name` for a part of a segment, `*` for the rest. */
const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:\w+/g, '[^/]+?')
      .replace(/\*$/, '.*')}$`,
  );
