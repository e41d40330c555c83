import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyInstance, type onRequestHookHandler } from 'fastify';
import { BodyTooLarge } from '../domain/integrations.errors.js';

const config = { hasUnreadBody: true } as const;
const unread = 'application/vnd.balance.unread';

/** The route gets its body as the bytes that were sent, whatever their type; {@link leaveBodiesUnread} sees to it. */
export const UnreadBody = () => RouteConfig(config);

/**
 * Keeps the bodies of {@link UnreadBody} routes from every parser. Fastify chooses a parser by content type and not by
 * route; so these routes' requests get a content type of their own, whose parser does nothing. Call it before the
 * routes are registered.
 *
 * @param limitBytes larger bodies are {@link BodyTooLarge}
 */
export function leaveBodiesUnread(server: FastifyInstance, limitBytes: number): void {
  server.addContentTypeParser(unread, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  const retype: onRequestHookHandler = (request, _reply, done) => {
    request.headers['content-type'] = unread;
    done();
  };
  server.addHook('onRoute', (route) => {
    if (!route.config || !Object.hasOwn(route.config, 'hasUnreadBody')) return;
    route.bodyLimit = limitBytes;
    route.onRequest = [route.onRequest ?? [], retype].flat();
    // What is thrown here goes on to the application's own error handler.
    route.errorHandler = (fault) => {
      throw fault.code === 'FST_ERR_CTP_BODY_TOO_LARGE' ? new BodyTooLarge(limitBytes) : fault;
    };
  });
}
