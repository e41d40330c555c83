import { describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { letGoOnClose } from './closing.js';

describe('a server that closes', () => {
  it('waits for answers, and not for connections on which nothing was asked or will be', async () => {
    const server = fastify();
    letGoOnClose(server);
    let finish = () => {};
    const asked = new Promise<void>((resolve) => {
      server.get('/', async () => {
        resolve();
        await new Promise<void>((done) => (finish = done));
        return 'answered';
      });
    });
    await server.listen({ host: '127.0.0.1', port: 0 });
    const { port } = server.server.address() as AddressInfo;
    const unused = connect(port, '127.0.0.1').resume();
    await once(unused, 'connect');
    const answer = fetch(`http://127.0.0.1:${port}/`).then((response) => response.text());
    await asked;
    const closed = server.close().then(() => 'closed');
    await once(unused, 'close');
    expect(await Promise.race([closed, delay(50, 'still answering')])).toBe('still answering');
    finish();
    expect(await answer).toBe('answered');
    expect(await closed).toBe('closed');
  });
});
