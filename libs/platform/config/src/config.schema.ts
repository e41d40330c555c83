import { type Currency, currencySchema } from '@balance/kernel';
import { z } from 'zod';
import { isNetwork, isOrigin, listOf } from './lists.js';

const port = z.coerce.number().int().min(0).max(65_535);
const count = z.coerce.number().int().positive();
const price = z.coerce.number().nonnegative().max(1_000_000);
const text = z.string().min(1);
const listed = (isItem: (text: string) => boolean, wanted: string) =>
  z.string().refine((text) => listOf(text).every(isItem), wanted);
const roleNames = z
  .string()
  .regex(
    /^$|^[^=,]+=(?:owner|admin|accountant|reviewer|viewer)(?:,[^=,]+=(?:owner|admin|accountant|reviewer|viewer))*$/,
    'a list such as boss=owner,clerk=reviewer',
  );
const blankIsUnset = <T extends z.ZodType>(schema: T) =>
  z.preprocess((text) => (text === '' ? undefined : text), schema);

/** Every variable that Balance reads. The README's table is generated from this schema. */
export const configSchema = z
  .object({
    DATABASE_URL: blankIsUnset(z.string().min(1).optional()).describe(
      'PostgreSQL for the tenants’ work. Unset: the embedded server is started.',
    ),
    MIGRATION_DATABASE_URL: blankIsUnset(z.string().min(1).optional()).describe(
      'The same database as its owner, for migrations. Unset: `DATABASE_URL`.',
    ),
    REDIS_URL: blankIsUnset(z.string().min(1).optional()).describe(
      'Redis for the queues. Unset: the queues live in PostgreSQL.',
    ),
    BALANCE_HOME: z
      .string()
      .default('.balance')
      .describe('Folder for the embedded database, files and keys.'),
    SECRET_KEY: blankIsUnset(
      z
        .string()
        .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
        .optional(),
    ).describe('Seals secrets at rest. Unset: made at the first start and kept in `BALANCE_HOME`.'),
    HOST: z.string().default('127.0.0.1').describe('Address that the API listens on.'),
    PORT: port.default(3000).describe('Port that the API listens on.'),
    DATABASE_POOL: count.default(12).describe('Connections for tenants’ work, per process.'),
    PUBLIC_URL: blankIsUnset(z.url().optional()).describe(
      'Address under which browsers and partners reach the API, also the issuer of its tokens. Unset: `http://HOST:PORT`.',
    ),
    AUTH_MODE: z
      .enum(['local', 'clerk', 'oidc'])
      .default('local')
      .describe(
        'How people prove who they are: accounts of Balance itself, Clerk, or another OpenID provider.',
      ),
    ACCESS_TOKEN_SECONDS: count
      .default(300)
      .describe('How long an access token is valid, in s. Mode `local`.'),
    SESSION_DAYS: count
      .default(30)
      .describe('How long a session lives that is not used, in days. Mode `local`.'),
    SIGNING_KEY_DAYS: count
      .default(90)
      .describe('How long one key signs access tokens, in days. Mode `local`.'),
    CLERK_JWT_KEY: blankIsUnset(text.optional()).describe('Clerk’s public key as PEM. Mode `clerk`.'),
    CLERK_ISSUER: blankIsUnset(z.url().optional()).describe(
      'Issuer of Clerk’s session tokens. Mode `clerk`.',
    ),
    CLERK_AUTHORIZED_PARTIES: z
      .string()
      .default('')
      .describe('Origins that session tokens may be made for, separated by commas. Mode `clerk`.'),
    CLERK_WEBHOOK_SECRET: blankIsUnset(text.optional()).describe(
      'Signing secret of Clerk’s webhooks. Mode `clerk`.',
    ),
    CLERK_ROLES: roleNames
      .default('org:owner=owner,org:admin=admin,org:member=viewer')
      .describe(
        'What the roles of Clerk’s organisations are here; who made an organisation is its owner while an admin there. Mode `clerk`.',
      ),
    OIDC_ISSUER: blankIsUnset(z.url().optional()).describe('Issuer of the tokens. Mode `oidc`.'),
    OIDC_AUDIENCE: blankIsUnset(text.optional()).describe('Audience that tokens must name. Mode `oidc`.'),
    OIDC_JWKS_URL: blankIsUnset(z.url().optional()).describe(
      'Where the issuer publishes its keys. Unset: found by discovery. Mode `oidc`.',
    ),
    OIDC_TENANT_CLAIM: blankIsUnset(text.optional()).describe(
      'Claim with the tenant’s slug. Unset: memberships kept by Balance and the header `Balance-Tenant`. Mode `oidc`.',
    ),
    OIDC_ROLE_CLAIM: text.default('role').describe('Claim with the role, or a list of them. Mode `oidc`.'),
    OIDC_ROLES: roleNames
      .default('')
      .describe(
        'What the issuer’s roles are here, such as `boss=owner,clerk=reviewer`. Unset: the same names.',
      ),
    OIDC_LINK_BY_EMAIL: blankIsUnset(
      z.stringbool({ truthy: ['true'], falsy: ['false'] }).default(false),
    ).describe(
      '`true`: who comes with a verified address is the user who has verified it here before. Only for an issuer that gives nobody another’s address. Mode `oidc`.',
    ),
    DEFAULT_CURRENCY: currencySchema
      .default('GBP' as Currency)
      .describe('Currency of tenants that an outside provider’s organisations become.'),
    SMTP_URL: blankIsUnset(z.url({ protocol: /^smtps?$/ }).optional()).describe(
      'Mail server, such as `smtps://user:password@host`. Unset: mails are files in `BALANCE_HOME/outbox`.',
    ),
    MAIL_FROM: text.default('Balance <balance@localhost>').describe('Sender of mails.'),
    WEB_URL: blankIsUnset(z.url().optional()).describe(
      'Address of the pages that mailed links lead to. Unset: `PUBLIC_URL`.',
    ),
    CORS_ORIGINS: listed(isOrigin, 'origins such as https://balance.example, and no *')
      .default('')
      .describe('Origins whose pages may call the API from a browser, separated by commas.'),
    TRUST_PROXY: listed(isNetwork, 'addresses or networks such as 10.0.0.0/8')
      .default('')
      .describe('Addresses of proxies whose `X-Forwarded-For` is believed, separated by commas.'),
    RATE_LIMIT_TENANT: count.default(6_000).describe('Requests a minute that one tenant may make.'),
    RATE_LIMIT_CALLER: count.default(3_000).describe('Requests a minute that one user or key may make.'),
    RATE_LIMIT_HEAVY: count
      .default(300)
      .describe('Uploads and the like a minute that one user or key may make.'),
    RATE_LIMIT_ADDRESS: count
      .default(300)
      .describe('Requests a minute from one address that no caller is known for, and wrong keys or tokens.'),
    RATE_LIMIT_SIGN_IN: count
      .default(20)
      .describe('Attempts a minute from one address to sign in, register or reset.'),
    REQUEST_TIMEOUT_MS: count
      .default(30_000)
      .describe('How long a request may take to arrive and be answered, in ms.'),
    UPLOAD_TIMEOUT_MS: count
      .default(3_600_000)
      .describe('The same for an upload, in ms: 2 GiB take an hour at 5 Mbit/s.'),
    QUEUE_POOL: count
      .default(8)
      .describe('Connections for queues in PostgreSQL, per process; a worker has one more for each queue.'),
    QUEUE_PREFIX: z.string().default('balance').describe('Prefix of all queue keys.'),
    QUEUE_LOCK_MS: count
      .default(10_000)
      .describe('How long a silent worker keeps its job before another takes over, in ms.'),
    WORKER_CONCURRENCY: count.default(2).describe('Jobs of each queue that a worker does at the same time.'),
    RELAY_POLL_MS: count.default(20).describe('How often the relay looks for new events, in ms.'),
    STREAM_CLIENTS: count
      .default(5_000)
      .describe('How many streams of events one API process keeps open at the same time.'),
    STREAM_CLIENTS_PER_CALLER: count
      .default(20)
      .describe('How many of them one user or key may have open, per process.'),
    STREAM_HEARTBEAT_SECONDS: count
      .default(20)
      .describe(
        'How often a stream says that it is alive and looks whether its caller may still listen, in s.',
      ),
    UPLOAD_LIMIT_MB: count.default(2_048).describe('Largest statement file, in MiB.'),
    WEBHOOK_LIMIT_KB: count.default(256).describe('Largest webhook body, in KiB.'),
    LLM_API_KEY: blankIsUnset(z.string().min(1).optional()).describe(
      'Key of the server that language models are asked at; one of your own takes any word. Unset: none is asked.',
    ),
    LLM_BASE_URL: z
      .url({ protocol: /^https?$/ })
      .default('https://api.openai.com/v1')
      .describe('A server that speaks OpenAI’s protocol.'),
    LLM_MODEL: text.default('gpt-4.1-mini').describe('The language model that is asked.'),
    LLM_TEMPERATURE: blankIsUnset(z.coerce.number().min(0).max(2).default(0)).describe(
      'How freely it answers. Left out for models that do not know it.',
    ),
    LLM_TIMEOUT_MS: count.default(30_000).describe('How long one request to it may take, in ms.'),
    LLM_ATTEMPTS: count.default(4).describe('How often a request is sent at most.'),
    LLM_BATCH: count.default(20).describe('Texts in one request.'),
    LLM_CONCURRENCY: count.default(4).describe('Requests at the same time, per process.'),
    LLM_BREAK_AFTER: count.default(5).describe('After so many failures in a row it is left alone …'),
    LLM_BREAK_MS: count.default(30_000).describe('… for so long, in ms.'),
    LLM_CURRENCY: currencySchema
      .default('USD' as Currency)
      .describe('Currency of its prices and of the budgets.'),
    LLM_INPUT_PRICE: price.default(0.4).describe('What a million tokens of questions cost.'),
    LLM_OUTPUT_PRICE: price.default(1.6).describe('What a million tokens of answers cost.'),
    LLM_MONTHLY_BUDGET: price
      .default(5)
      .describe('What a tenant that has set nothing may spend in a calendar month (UTC).'),
    EMBEDDING_PROVIDER: z
      .enum(['local', 'openai'])
      .default('local')
      .describe(
        'Who makes vectors of payees: the worker itself, or the server of `LLM_BASE_URL` for tenants that have consented to it.',
      ),
    EMBEDDING_MODEL: text
      .default('text-embedding-3-small')
      .describe('The model that makes vectors. Provider `openai`.'),
    EMBEDDING_DIMENSIONS: z.coerce
      .number()
      .int()
      .min(16)
      .max(2_000)
      .default(512)
      .describe('Length of the vectors, to which the model reduces them. Provider `openai`.'),
    SIMILARITY_INDEX: z
      .enum(['auto', 'exact', 'pgvector'])
      .default('auto')
      .describe(
        'What finds similar payees: the worker, pgvector, or pgvector for tenants with many where the server has it.',
      ),
    LEDGER_POST_TOGETHER: blankIsUnset(
      z.stringbool({ truthy: ['true'], falsy: ['false'] }).default(true),
    ).describe('Entries of a tenant that are posted one by one at the same moment share a transaction.'),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
      .default('info')
      .describe('Least severe log line written.'),
  })
  .superRefine((config, context) => {
    const needed = {
      local: [],
      clerk: ['CLERK_JWT_KEY', 'CLERK_ISSUER'],
      oidc: ['OIDC_ISSUER', 'OIDC_AUDIENCE'],
    } as const;
    for (const name of needed[config.AUTH_MODE]) {
      if (config[name] === undefined)
        context.addIssue({ code: 'custom', path: [name], message: `AUTH_MODE=${config.AUTH_MODE} needs it` });
    }
  });

export type Config = Readonly<z.infer<typeof configSchema>>;
