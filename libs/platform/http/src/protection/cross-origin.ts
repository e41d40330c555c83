import { type Config, listOf } from '@balance/config';

/**
 * Which pages of other origins may call the API; `undefined` when none may. Callers send their key or token in a
 * header, never in a cookie, so no page is let in by what its browser has kept.
 */
export function crossOrigin({ CORS_ORIGINS }: Pick<Config, 'CORS_ORIGINS'>) {
  const origins = listOf(CORS_ORIGINS);
  if (origins.length === 0) return undefined;
  return {
    origin: origins,
    credentials: false,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: [
      'Authorization',
      'Balance-Tenant',
      'Content-Type',
      'Idempotency-Key',
      'If-Match',
      'If-None-Match',
      'Last-Event-ID',
    ],
    exposedHeaders: [
      'Allow',
      'ETag',
      'Idempotency-Replayed',
      'Location',
      'RateLimit',
      'RateLimit-Policy',
      'Retry-After',
      'X-Request-Id',
    ],
    maxAge: 7_200,
    strictPreflight: false,
  };
}
