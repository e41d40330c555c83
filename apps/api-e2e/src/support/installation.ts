import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { balance, type Ended, type Run, runBalance } from './balance.js';
import { Client } from './client.js';
import { environmentOf, freePort, newHome } from './surroundings.js';
import { until } from './until.js';

const startMs = 90_000;
const goesOn = /Ctrl-C stops everything/;

/** A `balance up` of its own: API, worker and database as separate processes, in a temporary home. */
export class Installation {
  private constructor(
    readonly home: string,
    readonly environment: NodeJS.ProcessEnv,
    private run: Run,
    readonly client: Client,
    readonly apiKey: string,
  ) {}

  static async start(variables: NodeJS.ProcessEnv = {}): Promise<Installation> {
    const [home, port] = [newHome(), await freePort()];
    const environment = { ...environmentOf(home, port), ...variables };
    const run = await up(environment);
    const apiKey = /bal_\w+_[\w-]+/.exec(run.output())?.[0] ?? '';
    return new Installation(home, environment, run, new Client(`http://127.0.0.1:${port}`, apiKey), apiKey);
  }

  /** Of `balance up` itself. */
  get pid(): number {
    const { pid } = this.run.process;
    if (pid === undefined) throw new Error('balance up was not started');
    return pid;
  }

  output(): string {
    return this.run.output();
  }

  /** Runs another command against this installation. */
  command(...args: string[]): Promise<{ code: number | null; output: string }> {
    return runBalance(args, this.environment);
  }

  /** The last lines that its processes wrote, for a failed test's message. */
  log(app: 'api' | 'worker'): string {
    return readFileSync(path.join(this.home, 'logs', `${app}.log`), 'utf8').slice(-4_000);
  }

  async signal(signal: NodeJS.Signals): Promise<Ended> {
    this.run.process.kill(signal);
    return this.run.ended;
  }

  /** Starts it again on the same home. */
  async startAgain(): Promise<void> {
    this.run = await up(this.environment);
  }

  async stop(): Promise<void> {
    if (this.run.process.exitCode === null && this.run.process.signalCode === null)
      await this.signal('SIGINT');
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** Resolves once it says that everything answers. */
async function up(environment: NodeJS.ProcessEnv): Promise<Run> {
  const run = balance(['up'], environment);
  let end: Ended | undefined;
  void run.ended.then((ended) => (end = ended));
  await until(
    'balance up is ready',
    async () => {
      if (end) throw new Error(`balance up ended with ${end.code ?? end.signal}:\n${run.output()}`);
      return goesOn.test(run.output());
    },
    startMs,
  );
  return run;
}
