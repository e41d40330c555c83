import { once } from 'node:events';
import { type SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A message as a mail server got it. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly message: string;
}

/** A mail server on loopback that keeps what it gets. */
export class TestSmtpServer {
  readonly received: ReceivedMail[] = [];
  /** How many connections were opened. */
  connections = 0;
  /** What it answers to the next recipients, instead of taking them: code and words. */
  readonly refusals: {
    readonly at: 'recipient' | 'message';
    readonly code: number;
    readonly text: string;
  }[] = [];

  private constructor(private readonly server: SMTPServer) {}

  static async start(options: SMTPServerOptions = {}): Promise<TestSmtpServer> {
    // Loaded here, because every other spec would have to wait for it.
    const { SMTPServer } = await import('smtp-server');
    const smtp: { test?: TestSmtpServer } = {};
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onConnect: (_, done) => {
        if (smtp.test) smtp.test.connections += 1;
        done();
      },
      onRcptTo: (_, __, done) => done(smtp.test?.refusal('recipient')),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const refusal = smtp.test?.refusal('message');
          if (!refusal) {
            const { mailFrom, rcptTo } = session.envelope;
            smtp.test?.received.push({
              from: mailFrom ? mailFrom.address : '',
              to: rcptTo.map(({ address }) => address),
              message: Buffer.concat(chunks).toString('utf8'),
            });
          }
          done(refusal);
        });
      },
      ...options,
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    return (smtp.test = new TestSmtpServer(server));
  }

  get port(): number {
    const address = this.server.server.address();
    if (address === null || typeof address === 'string') throw new Error('The mail server has no port');
    return address.port;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
    });
  }

  private refusal(at: 'recipient' | 'message'): Error | undefined {
    if (this.refusals[0]?.at !== at) return undefined;
    const refusal = this.refusals.shift();
    return refusal && Object.assign(new Error(refusal.text), { responseCode: refusal.code });
  }
}
