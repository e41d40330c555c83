import net from 'node:net';
import { DomainError } from '@balance/kernel';

export class PortTaken extends DomainError {
  readonly code = 'balance.port-taken';
  constructor(host: string, port: number) {
    super(
      `Port ${port} of ${host} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`,
      { host, port },
    );
  }
}

/** @throws {PortTaken} `balance.port-taken` */
export function ensurePortFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (fault: NodeJS.ErrnoException) =>
      reject(fault.code === 'EADDRINUSE' ? new PortTaken(host, port) : fault),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
