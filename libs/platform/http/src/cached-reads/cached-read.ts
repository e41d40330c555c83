import { type RouteOptions } from 'fastify';
import { AddRouteConfig } from '../contract/route-config.js';

const flag = 'isCachedRead';

/**
 * What this GET answers follows from who calls it and from nothing else. For a second the process gives the same answer
 * again, without asking who that is.
 */
export const CachedRead = () => AddRouteConfig({ [flag]: true });

export const isCachedRead = ({ config }: Pick<RouteOptions, 'config'>): boolean =>
  config !== undefined && flag in config;
