import { createParser, type EventSourceMessage } from 'eventsource-parser';
import http from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type EventView } from '../list-events/event.dto.js';

/** For specs: somebody who listens to a stream over a socket of their own. */
export class Listener {
  readonly messages: EventSourceMessage[] = [];
  readonly comments: string[] = [];
  retryMs: number | undefined;
  /** Of the whole answer, as text. */
  body = '';
  isClosed = false;

  private constructor(
    private readonly request: http.ClientRequest,
    readonly answer: http.IncomingMessage,
  ) {
    const parser = createParser({
      onEvent: (message) => this.messages.push(message),
      onComment: (comment) => this.comments.push(comment),
      onRetry: (ms) => (this.retryMs = ms),
    });
    answer.setEncoding('utf8');
    answer.on('data', (text: string) => {
      this.body += text;
      parser.feed(text);
    });
    answer.on('close', () => (this.isClosed = true));
    // Whoever cuts the connection off is told so.
    answer.on('error', () => undefined);
  }

  static open(url: string, headers: Record<string, string>): Promise<Listener> {
    return new Promise((resolve, reject) => {
      const request = http.get(url, { headers, agent: false }, (answer) =>
        resolve(new Listener(request, answer)),
      );
      request.on('error', reject);
    });
  }

  get events(): EventView[] {
    return this.messages.filter(({ event }) => event !== 'end').map(({ data }) => JSON.parse(data));
  }

  get numbers(): unknown[] {
    return this.events.map(({ payload }) => (payload as { number: number }).number);
  }

  /** All places that it was told of, with an event or without. */
  get ids(): string[] {
    return [...this.body.matchAll(/^id: (\S+)$/gm)].map(([, id]) => id ?? '');
  }

  /** What the stream said when it ended. */
  get end(): unknown {
    const said = this.messages.find(({ event }) => event === 'end');
    return said && JSON.parse(said.data);
  }

  /** Reads no more, as a client that hangs. */
  pause(): void {
    this.answer.pause();
  }

  resume(): void {
    this.answer.resume();
  }

  cutOff(): void {
    this.request.destroy();
  }

  async until(isSo: (listener: this) => boolean, withinMs = 15_000): Promise<void> {
    for (const deadline = Date.now() + withinMs; !isSo(this); await delay(5))
      if (Date.now() > deadline)
        throw new Error(
          `not within ${withinMs} ms; status ${this.answer.statusCode}, ${this.messages.length} messages, closed: ${this.isClosed}`,
        );
  }
}
