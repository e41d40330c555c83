import { type FastifyInstance } from 'fastify';
import { type Socket } from 'node:net';

/**
 * Lets go of connections when the server closes, as soon as nothing is left to answer. Node.js would wait until those
 * time out on which nothing was asked yet (browsers and pools open such in advance), or nothing more will be.
 */
export function letGoOnClose(server: FastifyInstance): void {
  const unused = new Set<Socket>();
  let isClosing = false;
  server.server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.server.on('request', ({ socket }) => unused.delete(socket));
  server.addHook('preClose', (done) => {
    isClosing = true;
    for (const socket of unused) socket.destroy();
    done();
  });
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (isClosing) void reply.header('connection', 'close');
    done(null, payload);
  });
}
