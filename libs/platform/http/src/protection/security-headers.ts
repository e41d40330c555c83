import helmet from '@fastify/helmet';
import { fastify } from 'fastify';

/** Directives of a Content-Security-Policy, under the names of the specification. */
export type Policy = Readonly<Record<string, readonly string[]>>;

const nothing = { 'default-src': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'none'"] };

/** An answer of the API is no page: it may load nothing, and nothing may show it in a frame. */
export const apiPolicy: Policy = { ...nothing, 'frame-ancestors': ["'none'"] };

/** The page about the API's document: its own scripts, the styles that it writes into itself, calls to this API. */
export const docsPolicy: Policy = {
  ...apiPolicy,
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
};

/**
 * The headers that tell browsers to be careful. They are the same for each answer, so Helmet is asked once, at the
 * start: asked for each answer it takes more time than Fastify takes for the whole of it.
 */
export async function securityHeaders(
  policy: Policy,
  { isSecure }: { readonly isSecure: boolean },
): Promise<Readonly<Record<string, string>>> {
  const probe = fastify();
  await probe.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: Object.fromEntries(Object.entries(policy).map(([name, sources]) => [name, [...sources]])),
    },
    xFrameOptions: { action: 'deny' },
    // It may not be said over a connection that is not secure (RFC 6797, section 7.2).
    strictTransportSecurity: isSecure,
    // About windows that a page opens, and the answers are no pages.
    crossOriginOpenerPolicy: false,
    // For browsers that nobody has any more, and for plug-ins.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    originAgentCluster: false,
  });
  probe.get('/', (_request, reply) => reply.send());
  const { headers } = await probe.inject('/');
  await probe.close();
  const ofHelmet = ([name]: [string, unknown]) => !['content-length', 'date', 'connection'].includes(name);
  return Object.fromEntries(
    Object.entries(headers)
      .filter(ofHelmet)
      .map(([name, value]) => [name, String(value)]),
  );
}
