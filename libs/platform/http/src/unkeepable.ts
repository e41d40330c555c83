import { type preValidationHookHandler } from 'fastify';
import { largeBodyOf } from './contract/large-body.js';
import { type FieldError, pointerTo, RequestInvalid } from './request-invalid.js';

const deepest = 100;
const longestName = 200;
const usualLimits = { members: 1_000, values: 10_000 };
const mostFaults = 100;
const detail = 'holds a zero character, or half of a surrogate pair: no text can be kept that does';

interface Part {
  readonly value: unknown;
  readonly pointer: string;
  readonly depth: number;
}

/**
 * The places of a parsed value that PostgreSQL could not keep. What is deeper than 100 levels or has more members than
 * any request of ours is refused as well: whatever walks through it later takes the square of a level's members.
 */
export function unkeepable(value: unknown, pointer = '', limits = usualLimits): FieldError[] {
  const faults: FieldError[] = [];
  const parts: Part[] = [{ value, pointer, depth: 0 }];
  for (let at = 0; at < parts.length && faults.length < mostFaults; at++) {
    const part = parts[at]!;
    const fault = faultOf(part, limits.members);
    if (fault !== undefined) faults.push({ pointer: part.pointer, detail: fault });
    else parts.push(...membersOf(part));
    if (parts.length > limits.values) return [{ pointer, detail: `has more than ${limits.values} values` }];
  }
  return faults;
}

function faultOf({ value, pointer, depth }: Part, mostMembers: number): string | undefined {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (!isKeepable(name)) return detail;
  if (typeof value === 'string') return isKeepable(value) ? undefined : detail;
  if (!isWalked(value)) return undefined;
  if (depth === deepest) return `is nested deeper than ${deepest} levels`;
  const names = Object.keys(value);
  if (names.length > mostMembers) return `has more than ${mostMembers} members`;
  return names.some(({ length }) => length > longestName)
    ? `has a member whose name is longer than ${longestName} characters`
    : undefined;
}

const membersOf = ({ value, pointer, depth }: Part): Part[] =>
  isWalked(value)
    ? Object.entries(value).map(([name, inner]) => ({
        value: inner,
        pointer: pointerTo(pointer, name),
        depth: depth + 1,
      }))
    : [];

const isWalked = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Buffer.isBuffer(value);

const isKeepable = (text: string): boolean => !/[\0\p{Cs}]/u.test(text);

/** Refuses a request with what cannot be kept as {@link RequestInvalid}; most have little or nothing to look at. */
export const refuseUnkeepable: preValidationHookHandler = (request, _reply, done) => {
  const { body, query, params, routeOptions } = request;
  const faults = [
    ...(isEmpty(body) ? [] : unkeepable(body, '', largeBodyOf(routeOptions.config))),
    ...[query, params].flatMap((part) => (isEmpty(part) ? [] : unkeepable(part))),
  ];
  done(faults.length > 0 ? new RequestInvalid(faults) : undefined);
};

function isEmpty(part: unknown): boolean {
  for (const _ in Object(part)) return false;
  return typeof part !== 'string';
}
