import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { billed, type LlmQuestionSeen, questionIn, repliesTo } from './llm-replies.js';

/** What a model answers about an item, beside its key. */
export type LlmDecision = Readonly<Record<string, unknown>>;

/** What the server does with one request. */
export type LlmBehaviour =
  | 'answers'
  | 'malformed' // text that is no JSON
  | 'missing' // the last answer is left out
  | 'extra' // an answer to a key that nobody asked
  | 'wrong-ids' // categories that are none
  | 'shuffled' // the last answer first
  | 'renumbered' // the first answer is left out and keys count from 1: what matching by position would shift
  | 'refuses'
  | 'length' // half of the text, and `finish_reason: "length"`
  | 'uncounted' // without `usage`
  | 'hangs' // takes the request and says nothing
  | 'hangs-in-body'
  | 'cuts' // ends the connection in the middle of the body
  | 'garbles' // 200, and a body that is no JSON
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly error?: object };

/**
 * A server on loopback that speaks the OpenAI protocol: `POST /v1/chat/completions` and `POST /v1/embeddings`. It
 * answers about the `items` of the question's JSON, in the shape `{ "answers": [{ "key", … }] }`, and does to the next
 * requests what it is told in {@link script}. It keeps a bill.
 */
export class TestLlmServer {
  /** What it was asked. */
  readonly seen: LlmQuestionSeen[] = [];
  /** What it does with the next requests; `answers` when there is nothing more. */
  readonly script: LlmBehaviour[] = [];
  /** What it does with all further requests. */
  usual: LlmBehaviour = 'answers';
  /** Formats of replies that it refuses with 400, as servers do that do not know them. */
  readonly unknownFormats = new Set<string>();
  /** The tokens of all requests that it has answered in full, as a provider would charge them. */
  readonly bill = { requests: 0, inputTokens: 0, outputTokens: 0 };
  /** How long it thinks about each request. */
  delayMs = 0;
  /** Most requests that it had at the same time. */
  mostAtOnce = 0;
  private atOnce = 0;

  private constructor(
    private readonly server: Server,
    /** What it thinks of an item; by default that no category fits. */
    public decide: (item: Readonly<Record<string, unknown>>) => LlmDecision,
  ) {}

  static async start(
    decide: (item: Readonly<Record<string, unknown>>) => LlmDecision = () => ({
      category: 'none',
      confidence: 0.5,
      rationale: 'It does not tell',
    }),
  ): Promise<TestLlmServer> {
    const server = createServer();
    const llm = new TestLlmServer(server, decide);
    server.on('request', (request, response) => void llm.take(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return llm;
  }

  /** For `LLM_BASE_URL`. */
  get url(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The LLM server has no port');
    return `http://127.0.0.1:${address.port}/v1`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    response.once('close', () => (this.atOnce -= 1));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const question = questionIn(request.url ?? '', request.headers, Buffer.concat(chunks).toString('utf8'));
    this.seen.push(question);
    if (question.format && this.unknownFormats.has(question.format)) {
      const error = { message: 'unsupported', type: 'invalid_request_error', param: 'response_format' };
      return send(response, 400, { error });
    }
    if (this.delayMs > 0) await sleep(this.delayMs);
    this.behave(this.script.shift() ?? this.usual, question, response);
  }

  private behave(behaviour: LlmBehaviour, question: LlmQuestionSeen, response: ServerResponse): void {
    if (behaviour === 'hangs') return;
    if (typeof behaviour === 'object') {
      const { status, headers, error = { message: `status ${status}` } } = behaviour;
      return send(response, status, { error }, headers);
    }
    if (behaviour === 'garbles') return send(response, 200, '<html>proxy</html>');
    const reply = repliesTo(question, behaviour, this.decide);
    const text = JSON.stringify(reply);
    if (behaviour === 'cuts' || behaviour === 'hangs-in-body') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write(text.slice(0, text.length / 2), () => {
        if (behaviour === 'cuts') response.destroy();
      });
      return;
    }
    const { inputTokens, outputTokens } = billed(reply);
    this.bill.requests += 1;
    this.bill.inputTokens += inputTokens;
    this.bill.outputTokens += outputTokens;
    send(response, 200, text);
  }
}

function send(
  response: ServerResponse,
  status: number,
  body: object | string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
