import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import * as client from 'openid-client';
import Provider from 'oidc-provider';
import { IssuerKey } from '../../outside/testing/key-server.js';

const clientId = 'balance-web';
const clientSecret = 'a secret of the test';
const redirectUri = 'https://app.example/callback';
export const audience = 'https://balance.example';

/** A certified OpenID provider on this machine, with people who sign in by being named. */
export class RealProvider {
  /** What the provider says of each person, by subject. */
  readonly people = new Map<string, Readonly<Record<string, unknown>>>();
  private readonly cookies = new Map<string, string>();
  private server: Server;
  private provider: Provider;
  private signingIn = '';

  private constructor(readonly issuer: string) {}

  static async open(): Promise<RealProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const real = new RealProvider(`http://127.0.0.1:${port}`);
    real.server = server;
    real.provider = new Provider(real.issuer, real.settings());
    const answer = real.provider.callback();
    server.on('request', (request, response) => {
      if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
      real.interact(request, response).catch((fault: unknown) => response.destroy(fault as Error));
    });
    return real;
  }

  /** The access token that a person gets who signs in by the code flow with PKCE. */
  async signIn(subject: string): Promise<string> {
    this.signingIn = subject;
    this.cookies.clear();
    const config = await this.discover();
    const verifier = client.randomPKCECodeVerifier();
    const state = client.randomState();
    const start = client.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: 'openid records',
      resource: audience,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
    });
    const callback = await this.followTo(start);
    const checks = { pkceCodeVerifier: verifier, expectedState: state };
    const { access_token } = await client.authorizationCodeGrant(config, callback, checks, {
      resource: audience,
    });
    return access_token;
  }

  /** The access token that a program gets for itself. */
  async programToken(): Promise<string> {
    const config = await this.discover();
    const { access_token } = await client.clientCredentialsGrant(config, {
      resource: audience,
      scope: 'records',
    });
    return access_token;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private discover(): Promise<client.Configuration> {
    const insecure = { execute: [client.allowInsecureRequests] };
    return client.discovery(new URL(this.issuer), clientId, clientSecret, undefined, insecure);
  }

  /** Goes where a browser would be sent, until that is the application. */
  private async followTo(start: URL): Promise<URL> {
    let url = start;
    while (url.origin === this.issuer) {
      const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ');
      const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (name !== undefined && value !== undefined) this.cookies.set(name, value);
      }
      const next = answer.headers.get('location');
      if (next === null) throw new Error(`${url.pathname} answers ${answer.status} ${await answer.text()}`);
      url = new URL(next, url);
    }
    return url;
  }

  private async interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { prompt, session } = await this.provider.interactionDetails(request, response);
    if (prompt.name === 'login') {
      const login = { accountId: this.signingIn };
      return this.provider.interactionFinished(request, response, { login });
    }
    const grant = new this.provider.Grant({ accountId: session?.accountId ?? '', clientId });
    grant.addOIDCScope('openid records');
    grant.addResourceScope(audience, 'records');
    return this.provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
  }

  private settings(): object {
    const { privateKey, kid } = new IssuerKey();
    return {
      clients: [
        {
          client_id: clientId,
          client_secret: clientSecret,
          redirect_uris: [redirectUri],
          grant_types: ['authorization_code', 'client_credentials'],
          scope: 'openid records',
        },
      ],
      scopes: ['openid', 'records'],
      cookies: { keys: ['cookies of the test'] },
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }] },
      findAccount: (_context: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub }) }),
      extraTokenClaims: (_context: unknown, token: { accountId?: string; clientId: string }) =>
        this.people.get(token.accountId ?? token.clientId),
      interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      features: {
        devInteractions: { enabled: false },
        clientCredentials: { enabled: true },
        resourceIndicators: {
          enabled: true,
          getResourceServerInfo: () => ({ scope: 'records', audience, accessTokenFormat: 'jwt' }),
        },
      },
    };
  }
}
