import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DomainError } from '@balance/kernel';

const restartAfterMs = 500;
const patienceMs = 30_000;

export class ChildFailed extends DomainError {
  readonly code = 'balance.process-failed';
  constructor(name: string, log: string, tail: string) {
    super(`The ${name} did not start. The last lines of ${log}:\n${tail}`, { name, log });
  }
}

/** One of the app's processes, started again when it dies. Its output goes to a file in the home. */
export class Child {
  private process: ChildProcess | undefined;
  private isStopping = false;
  private tail = '';
  private readonly log: WriteStream;
  private readonly logFile: string;

  constructor(
    readonly name: 'api' | 'worker',
    private readonly environment: Readonly<Record<string, string>>,
    home: string,
  ) {
    const folder = path.resolve(home, 'logs');
    mkdirSync(folder, { recursive: true });
    this.logFile = path.join(folder, `${name}.log`);
    this.log = createWriteStream(this.logFile, { flags: 'a' });
  }

  /**
   * Resolves once the process says that it is ready.
   *
   * @throws {ChildFailed} `balance.process-failed`
   */
  async start(): Promise<void> {
    const child = this.spawn();
    const ready = new Promise<boolean>((resolve) => {
      child.once('message', () => resolve(true));
      child.once('exit', () => resolve(false));
      setTimeout(() => resolve(false), patienceMs).unref();
    });
    if (!(await ready)) {
      await this.stop();
      throw new ChildFailed(this.name, this.logFile, this.tail);
    }
    child.once('exit', () => void this.restart());
  }

  /** Lets the process finish what it does, and waits for it. */
  async stop(): Promise<void> {
    this.isStopping = true;
    const { process: child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }

  private spawn(): ChildProcess {
    const main = fileURLToPath(new URL(`../../${this.name}/dist/main.js`, import.meta.url));
    const child = fork(main, {
      env: this.environment,
      execArgv: ['--enable-source-maps'],
      silent: true,
      detached: true,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.log.write(chunk);
        this.tail = (this.tail + chunk.toString()).slice(-2_000);
      });
    }
    this.process = child;
    return child;
  }

  private async restart(): Promise<void> {
    if (this.isStopping) return;
    process.stderr.write(`The ${this.name} ended and is started again; see ${this.logFile}\n`);
    await new Promise((resolve) => setTimeout(resolve, restartAfterMs));
    if (this.isStopping) return;
    this.spawn().once('exit', () => void this.restart());
  }
}
