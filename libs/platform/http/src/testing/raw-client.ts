import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection on which anything can be said. */
export interface RawClient {
  readonly socket: Socket;
  /** Everything that came back, once the other side has closed. */
  readonly answer: Promise<string>;
}

export async function openRaw(port: number): Promise<RawClient> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  // A connection that is cut off has said what it had to say.
  const heard: Buffer[] = [];
  const answer = new Promise<string>((resolve) => {
    socket.on('data', (chunk: Buffer) => heard.push(chunk));
    socket.once('error', () => resolve(Buffer.concat(heard).toString()));
    socket.once('close', () => resolve(Buffer.concat(heard).toString()));
  });
  return { socket, answer };
}

/** Says something and hears the other side out. */
export async function sayRaw(port: number, said: string): Promise<string> {
  const { socket, answer } = await openRaw(port);
  socket.write(said);
  return answer;
}

/** The statuses of the answers in what came back. */
export const statusesOf = (answer: string): number[] =>
  [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
