import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type JWTPayload, SignJWT } from 'jose';

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A key pair of an issuer. */
export class IssuerKey {
  readonly kid = randomUUID();
  private readonly pair = generateKeyPairSync('rsa', { modulusLength: 2_048 });

  get publicKey(): KeyObject {
    return this.pair.publicKey;
  }

  get privateKey(): KeyObject {
    return this.pair.privateKey;
  }

  get jwk(): object {
    return { ...this.publicKey.export({ format: 'jwk' }), kid: this.kid, alg: 'RS256', use: 'sig' };
  }
}

/** An issuer on this machine that publishes its keys, or whatever a test wants instead. */
export class KeyServer {
  readonly keys: [IssuerKey, ...IssuerKey[]] = [new IssuerKey()];
  /** What is answered instead of the keys, if anything. */
  instead: Answering | undefined;
  /** How often the keys were asked for. */
  asked = 0;
  private server: Server;

  private constructor(readonly issuer: string) {}

  static async open(): Promise<KeyServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const keys = new KeyServer(`http://127.0.0.1:${port}`);
    server.on('request', (request, response) => keys.answer(request, response));
    keys.server = server;
    return keys;
  }

  get jwksUrl(): string {
    return `${this.issuer}/jwks`;
  }

  /** A token that is right in every way, except for what the test wants otherwise. */
  token(claims: JWTPayload = {}, { key = this.keys[0], header = {} } = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    const usual = { iss: this.issuer, aud: 'balance', sub: 'ann', iat: now, exp: now + 300 };
    return new SignJWT({ ...usual, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'at+jwt', ...header })
      .sign(key.privateKey);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    if (request.url === '/jwks') this.asked += 1;
    if (this.instead) return this.instead(request, response);
    response.setHeader('content-type', 'application/json');
    const { issuer, jwksUrl } = this;
    if (request.url === '/.well-known/openid-configuration')
      response.end(JSON.stringify({ issuer, jwks_uri: jwksUrl }));
    else response.end(JSON.stringify({ keys: this.keys.map(({ jwk }) => jwk) }));
  }
}
