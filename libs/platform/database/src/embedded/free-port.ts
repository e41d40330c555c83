import { createServer } from 'node:net';
import { PortTaken } from './embedded.errors.js';

/** A TCP port of 127.0.0.1 that was free a moment ago: `wanted`, or any. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new PortTaken(wanted) : error);
    });
    probe.listen({ port: wanted, host: '127.0.0.1' }, () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('The probe for a free port has no address'));
      });
    });
  });
}
