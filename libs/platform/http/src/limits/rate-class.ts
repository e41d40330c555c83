import { applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { type RouteOptions } from 'fastify';
import { AddRouteConfig } from '../contract/route-config.js';

export const rateClassExtension = 'x-rate-class';

/**
 * How the requests of a route are counted besides what is counted for all routes (its tenant and its caller, or the
 * address when nobody is known):
 *
 * - `heavy`: by a limit of its own as well, for what costs much more than others
 * - `sign-in`: by address, few, before the body is read: a place where passwords and tokens can be guessed
 * - `signed`: not at all. The caller proves itself by a signature, so there is nothing to guess, and a partner may send
 *   the deliveries of many integrations from one address.
 */
export type RateClass = 'heavy' | 'sign-in' | 'signed';

export const RateClass = (rateClass: RateClass) =>
  applyDecorators(AddRouteConfig({ rateClass }), ApiExtension(rateClassExtension, rateClass));

export const rateClassOf = ({ config }: RouteOptions): RateClass | undefined =>
  config && 'rateClass' in config ? (config.rateClass as RateClass) : undefined;
