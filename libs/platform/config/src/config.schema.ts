import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const count = z.coerce.number().int().positive();
const blankIsUnset = <T extends z.ZodType>(schema: T) =>
  z.preprocess((text) => (text === '' ? undefined : text), schema);

/** Every variable that Balance reads. The README's table is generated from this schema. */
export const configSchema = z.object({
  DATABASE_URL: blankIsUnset(z.string().min(1).optional()).describe(
    'PostgreSQL for the tenants’ work. Unset: the embedded server is started.',
  ),
  MIGRATION_DATABASE_URL: blankIsUnset(z.string().min(1).optional()).describe(
    'The same database as its owner, for migrations. Unset: `DATABASE_URL`.',
  ),
  REDIS_URL: blankIsUnset(z.string().min(1).optional()).describe(
    'Redis for the queues. Unset: the queues live in PostgreSQL.',
  ),
  BALANCE_HOME: z.string().default('.balance').describe('Folder for the embedded database, files and keys.'),
  SECRET_KEY: blankIsUnset(
    z
      .string()
      .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
      .optional(),
  ).describe('Seals secrets at rest. Unset: made at the first start and kept in `BALANCE_HOME`.'),
  HOST: z.string().default('127.0.0.1').describe('Address that the API listens on.'),
  PORT: port.default(3000).describe('Port that the API listens on.'),
  DATABASE_POOL: count.default(12).describe('Connections for tenants’ work, per process.'),
  QUEUE_POOL: count.default(16).describe('Connections for queues in PostgreSQL, per process.'),
  QUEUE_PREFIX: z.string().default('balance').describe('Prefix of all queue keys.'),
  QUEUE_LOCK_MS: count
    .default(10_000)
    .describe('How long a silent worker keeps its job before another takes over, in ms.'),
  WORKER_CONCURRENCY: count.default(2).describe('Jobs of each queue that a worker does at the same time.'),
  RELAY_POLL_MS: count.default(20).describe('How often the relay looks for new events, in ms.'),
  UPLOAD_LIMIT_MB: count.default(2_048).describe('Largest statement file, in MiB.'),
  WEBHOOK_LIMIT_KB: count.default(256).describe('Largest webhook body, in KiB.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('Least severe log line written.'),
});

export type Config = Readonly<z.infer<typeof configSchema>>;
