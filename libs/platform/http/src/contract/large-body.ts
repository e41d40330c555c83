import { type FastifyInstance } from 'fastify';
import { AddRouteConfig } from './route-config.js';

const setting = 'largeBody';

export interface BodyLimits {
  readonly bytes: number;
  /** Members of one object, or items of one list. */
  readonly members: number;
  /** Values in all, of whatever depth. */
  readonly values: number;
}

/** The route takes larger bodies in JSON than others do: files. */
export const LargeBody = (limits: BodyLimits) => AddRouteConfig({ [setting]: limits });

/** What {@link LargeBody} says of a route, from its configuration. */
export const largeBodyOf = (config: unknown): BodyLimits | undefined =>
  Object.hasOwn(Object(config), setting) ? (Reflect.get(Object(config), setting) as BodyLimits) : undefined;

/** Lets {@link LargeBody} routes read more. Call it before the routes are registered. */
export function allowLargeBodies(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    const limits = largeBodyOf(route.config);
    if (limits) route.bodyLimit = limits.bytes;
  });
}
