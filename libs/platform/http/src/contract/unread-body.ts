import { type FastifyInstance, type onRequestHookHandler } from 'fastify';
import { BodyTooLarge } from '../http.errors.js';
import { AddRouteConfig } from './route-config.js';

const flag = 'keepsBodyUnread';
const unread = 'application/vnd.balance.unread-body';

/**
 * The route gets its body as the bytes that were sent, whatever their type, so that a signature can be checked before
 * anything reads them. The module that has the route calls {@link keepBodiesUnread}.
 */
export const UnreadBody = () => AddRouteConfig({ [flag]: true });

/**
 * Keeps the bodies of {@link UnreadBody} routes from every parser. Fastify chooses a parser by content type and not by
 * route; so these routes' requests get a content type of their own, whose parser does nothing. Call it before the
 * routes are registered; a second call changes nothing.
 *
 * @param limitBytes larger bodies are {@link BodyTooLarge}
 */
export function keepBodiesUnread(server: FastifyInstance, limitBytes: number): void {
  if (server.hasContentTypeParser(unread)) return;
  server.addContentTypeParser(unread, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  const retype: onRequestHookHandler = (request, _reply, done) => {
    request.headers['content-type'] = unread;
    done();
  };
  server.addHook('onRoute', (route) => {
    if (!route.config || !Object.hasOwn(route.config, flag)) return;
    route.bodyLimit = limitBytes;
    route.onRequest = [route.onRequest ?? [], retype].flat();
    // What is thrown here goes on to the application's own error handler.
    route.errorHandler = (fault) => {
      throw fault.code === 'FST_ERR_CTP_BODY_TOO_LARGE' ? new BodyTooLarge(limitBytes) : fault;
    };
  });
}
