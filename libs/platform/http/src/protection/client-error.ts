import { randomUUID } from 'node:crypto';
import { ServerResponse, STATUS_CODES } from 'node:http';
import { type Socket } from 'node:net';
import { type DomainError } from '@balance/kernel';
import { HeadersTooLarge, RequestMalformed, RequestOverdue } from '../http.errors.js';
import { problem } from '../problem.js';

/** Answers what is no request at all, or does not arrive whole, and closes the connection. */
export function answerClientError(fault: Error & { code?: string }, socket: Socket): void {
  // Behind an answer that is on its way, this one would be read as a part of it. Node's own handler asks the same.
  const answer = '_httpMessage' in socket ? socket._httpMessage : undefined;
  const isAnswering = answer instanceof ServerResponse && answer.headersSent;
  if (fault.code !== 'ECONNRESET' && socket.writable && !isAnswering) socket.write(answerTo(fault.code));
  socket.destroy(fault);
}

function answerTo(code: string | undefined): string {
  const { status, code: named, message } = refusalOf(code);
  const body = JSON.stringify({ ...problem(status, named, message), instance: randomUUID() });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'connection: close',
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

function refusalOf(code: string | undefined): DomainError {
  if (code === 'HPE_HEADER_OVERFLOW') return new HeadersTooLarge();
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? new RequestOverdue() : new RequestMalformed();
}
