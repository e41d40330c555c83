import { type z } from 'zod';
import { type Cause, type Id, type TenantId } from '@balance/kernel';

export type EventId = Id<'event'>;

/** One kind of event: its name in the log and the shape of its payload. */
export interface EventDefinition<Payload = unknown> {
  readonly type: string;
  readonly payload: z.ZodType<Payload>;
}

export const defineEvent = <Schema extends z.ZodType>(
  type: string,
  payload: Schema,
): EventDefinition<z.output<Schema>> => ({
  type,
  payload: payload as z.ZodType<z.output<Schema>>,
});

/** An event that is about to be appended. */
export interface NewEvent<Payload = unknown> {
  readonly event: EventDefinition<Payload>;
  /** What it speaks about, as `<kind>:<id>`. */
  readonly stream: string;
  readonly payload: Payload;
  readonly cause: Cause;
  /** The part of Balance that speaks, such as `balance.proposals`; `balance` unless given. */
  readonly sourceAgent?: string;
  /** Number in its stream, for event-sourced aggregates only; a number that is taken is `events.version-conflict`. */
  readonly version?: number;
}

/** An event as the log holds it. */
export interface StoredEvent<Payload = unknown> {
  readonly id: EventId;
  readonly position: bigint;
  readonly tenantId: TenantId;
  readonly type: string;
  readonly sourceAgent: string;
  readonly stream: string;
  readonly version: number | null;
  readonly actor: string;
  /** Who acted as `actor`, if somebody did. */
  readonly impersonator: string | null;
  readonly correlationId: Cause['correlationId'];
  readonly causationId: EventId | null;
  readonly payload: Payload;
  readonly occurredAt: Date;
}
