import { type FastifyRequest } from 'fastify';
import { type FieldError, pointerTo, RequestInvalid } from './request-invalid.js';

const deepest = 100;
const detail = 'holds a zero character, or half of a surrogate pair: no text can be kept that does';

/**
 * The places of a parsed value that PostgreSQL could not keep. Deeper than 100 levels is no request of ours either,
 * and would be too much for whatever walks through it later.
 */
export function unkeepable(value: unknown, pointer = '', depth = 0): FieldError[] {
  if (typeof value === 'string') return isKeepable(value) ? [] : [{ pointer, detail }];
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return [];
  if (depth === deepest) return [{ pointer, detail: `is nested deeper than ${deepest} levels` }];
  return Object.entries(value).flatMap(([member, inner]) => {
    const place = pointerTo(pointer, member);
    return isKeepable(member) ? unkeepable(inner, place, depth + 1) : [{ pointer: place, detail }];
  });
}

const isKeepable = (text: string): boolean => !/[\0\p{Cs}]/u.test(text);

/** @throws {RequestInvalid} `http.request-invalid` */
export async function refuseUnkeepable({ body, query, params }: FastifyRequest): Promise<void> {
  const faults = [body, query, params].flatMap((part) => unkeepable(part));
  if (faults.length > 0) throw new RequestInvalid(faults);
}
