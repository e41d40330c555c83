import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { deployMigrations, ensureRoles } from '@balance/database';

/** A PostgreSQL with pgvector, compiled to WebAssembly, behind a port. All connections are one session: use one at a time. */
export interface PgvectorServer {
  readonly adminUrl: string;
  readonly db: PGlite;
  drop(): Promise<void>;
}

const sslRequest = 80_877_103;

/** Migrated. */
export async function startPgvectorServer(): Promise<PgvectorServer> {
  const db = await PGlite.create({ extensions: { vector } });
  const server = createServer((socket) => serve(db, socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const adminUrl = `postgres://postgres:postgres@127.0.0.1:${portOf(server)}/postgres`;
  await ensureRoles(adminUrl);
  await deployMigrations(adminUrl, path.resolve('prisma/migrations'));
  // The session heeds no options of connections: it stays in the role that row-level security binds.
  await db.exec('SET ROLE balance_app');
  return {
    db,
    adminUrl,
    async drop() {
      server.close();
      await db.close();
    },
  };
}

/** Hands whole messages on: node-postgres may send half of one. */
function serve(db: PGlite, socket: Socket): void {
  let pending = Buffer.alloc(0);
  let isStarted = false;
  let turn = Promise.resolve();
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    turn = turn.then(async () => {
      pending = Buffer.concat([pending, chunk]);
      for (;;) {
        const length = isStarted ? lengthAt(pending, 1) + 1 : lengthAt(pending, 0);
        if (pending.length < length) return;
        const message = pending.subarray(0, length);
        pending = pending.subarray(length);
        if (!isStarted && message.length === 8 && message.readInt32BE(4) === sslRequest) {
          socket.write('N');
          continue;
        }
        isStarted = true;
        if (message[0] === 0x58) return void socket.end(); // Terminate: the session stays.
        socket.write(await db.execProtocolRaw(message));
      }
    });
    turn.catch((fault: Error) => socket.destroy(fault));
  });
}

const lengthAt = (bytes: Buffer, at: number): number =>
  bytes.length < at + 4 ? Infinity : bytes.readInt32BE(at);

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
