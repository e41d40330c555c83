import { Busy } from '../../domain/accounts.errors.js';

const retryAfterSeconds = 2;

/** Lets a few at a time do what is expensive, some more wait in line, and turns away the rest. */
export class BoundedWork {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly bounds: { readonly atOnce: number; readonly mostWaiting: number }) {}

  /** @throws {Busy} `identity.busy` at once, when the line is full */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.bounds.atOnce) await this.turn();
    else this.running += 1;
    try {
      return await work();
    } finally {
      // The place goes to the next in line, if there is one: nobody can slip in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= this.bounds.mostWaiting) throw new Busy(retryAfterSeconds);
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
