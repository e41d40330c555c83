import { RouteConfig } from '@nestjs/platform-fastify';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants.js';

/** Like Nest's `RouteConfig`, but several of them add up: the later decorator keeps what the earlier ones have said. */
export const AddRouteConfig =
  (config: Readonly<Record<string, unknown>>): MethodDecorator =>
  (target, name, descriptor) => {
    const method: unknown = descriptor.value;
    const said: unknown =
      typeof method === 'function' ? Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, method) : {};
    RouteConfig({ ...Object(said), ...config })(target, name, descriptor);
  };
