import { setTimeout as pause } from 'node:timers/promises';
import { Database, isConnectionLost, type Tx } from '@balance/database';
import { type Currency, DomainError, type TenantId } from '@balance/kernel';
import { ExchangeMoney } from '../currencies/exchange-money/exchange-money.use-case.js';
import { type EntryId, type NewPosting } from '../domain/entry.js';
import { type HoldId } from '../domain/hold.js';
import { CommitHold } from '../holds/commit-hold/commit-hold.use-case.js';
import { ExpireHolds } from '../holds/expire-holds/expire-holds.use-case.js';
import { PlaceHold } from '../holds/place-hold/place-hold.use-case.js';
import { VoidHold } from '../holds/void-hold/void-hold.use-case.js';
import { PostEntries } from '../post-entries/post-entries.use-case.js';
import { PostEntry } from '../post-entry/post-entry.use-case.js';
import { ReverseEntry } from '../reverse-entry/reverse-entry.use-case.js';
import { anEntry } from '../testing/an-entry.js';
import { cause, type TestBooks } from '../testing/test-books.js';
import { home } from '../testing/test-exchanges.js';
import { breaking, GivenUp } from './breaking.js';
import { type Command, type Movement, type Sketch, type Step } from './commands.js';

/** Something that was done, and can be asked for again. */
export interface Done {
  readonly what: string;
  /** What it answered: ids, in the order of what was asked for. */
  readonly answer: readonly string[];
  readonly again: () => Promise<readonly string[]>;
}

interface Held {
  readonly id: HoldId;
  readonly postings: readonly NewPosting[];
}

/** What is done in a transaction, and what is known by it once it is committed. */
interface Work {
  readonly in: (tx: Tx) => Promise<readonly string[]>;
  readonly then?: (answer: readonly string[]) => void;
}

/** Clients of one tenant's ledger that know of each other's entries and holds. */
export class Clients {
  readonly done: Done[] = [];
  /** How often something was refused, by its code. */
  readonly refused = new Map<string, number>();
  /** How often a transaction was given up, or its connection lost. */
  crashes = { givenUp: 0, lost: 0 };
  private readonly entryIds: EntryId[] = [];
  private readonly holds: Held[] = [];

  constructor(
    private readonly books: TestBooks,
    /** In a role that may end others' connections. */
    private readonly owner: Database,
    private readonly tenantId: TenantId,
  ) {}

  async run(steps: readonly Step[]): Promise<void> {
    for (const { command, abortAfter } of steps) await this.take(command, abortAfter);
  }

  private async take(command: Command, abortAfter: number | null): Promise<void> {
    switch (command.do) {
      case 'kill':
        return this.kill();
      case 'expire':
        return this.insist(async () => void (await this.books.get(ExpireHolds).execute('system:test')));
      case 'repeat':
        return this.repeat(command.pick);
      case 'post':
        return this.postOne(command.sketch);
      default: {
        const work = this.workOf(command);
        if (work) await this.attempt(JSON.stringify(command, shown), work, abortAfter);
      }
    }
  }

  /** Asks for what somebody has done already: the answer is the same, but a reversal says that it is done. */
  async repeat(pick: number): Promise<void> {
    const before = chosen(this.done, pick);
    if (!before) return;
    await this.insist(async () => {
      const answer = await before.again().catch(refusalOf);
      const expected = before.what.includes('"do":"reverse"')
        ? 'ledger.already-reversed'
        : before.answer.join();
      if (answer.toString() !== expected)
        throw new Error(`${before.what} answered ${before.answer.join()}, and then ${answer.toString()}`);
    });
  }

  private async postOne(sketch: Sketch): Promise<void> {
    const post = async () => {
      const { entryId } = await this.books.get(PostEntry).execute(this.tenantId, entryOf(sketch), { cause });
      return [entryId];
    };
    await this.finish(`post ${sketch.reference}`, post, (answer) =>
      this.entryIds.push(...(answer as EntryId[])),
    );
  }

  /** Once with a crash, if there is to be one, and then until an answer comes. */
  private async attempt(what: string, work: Work, abortAfter: number | null): Promise<void> {
    const run = (after: number | null) =>
      this.books.database.forTenant(this.tenantId, async (tx) => {
        const answer = await work.in(breaking(tx, after));
        // A crash after the last statement, before the commit.
        if (after !== null) throw new GivenUp();
        return answer;
      });
    if (abortAfter !== null) await this.insist(async () => void (await run(abortAfter)));
    await this.finish(what, () => run(null), work.then);
  }

  private finish(what: string, again: Done['again'], then?: Work['then']): Promise<void> {
    return this.insist(async () => {
      const answer = await again();
      this.done.push({ what, answer, again });
      then?.(answer);
    });
  }

  /** Again while the connection is lost on the way: what was asked for may have been done or not. */
  private async insist(work: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        return await work();
      } catch (fault) {
        if (fault instanceof GivenUp) return void this.crashes.givenUp++;
        if (fault instanceof DomainError)
          return void this.refused.set(fault.code, (this.refused.get(fault.code) ?? 0) + 1);
        if (!isConnectionLost(fault)) throw fault;
        this.crashes.lost++;
        await pause(1);
      }
    }
  }

  private workOf(command: Command): Work | undefined {
    const { books } = this;
    switch (command.do) {
      case 'post-many': {
        const entries = command.sketches.map(entryOf);
        return {
          in: async (tx) => {
            const posted = await books.get(PostEntries).execute(tx, entries, { stream: 'batch:1', cause });
            return posted.entries.map(({ entryId }) => entryId);
          },
          then: (answer) => this.entryIds.push(...(answer as EntryId[])),
        };
      }
      case 'reverse': {
        const id = chosen(this.entryIds, command.pick);
        return (
          id && {
            in: async (tx) => [await books.get(ReverseEntry).execute(tx, id, {}, cause)],
            then: (answer) => this.entryIds.push(...(answer as EntryId[])),
          }
        );
      }
      case 'place':
        return this.placing(command.sketch, command.lastsMs);
      case 'void': {
        const hold = chosen(this.holds, command.pick);
        return hold && { in: async (tx) => [(await books.get(VoidHold).execute(tx, hold.id, cause)).id] };
      }
      case 'commit':
        return this.committing(command);
      case 'exchange': {
        const wish = wishOf(command);
        return {
          in: async (tx) => [
            (await books.get(ExchangeMoney).execute(tx, wish, { homeCurrency: home, cause })).entryId,
          ],
        };
      }
      default:
        return undefined;
    }
  }

  private placing(sketch: Sketch, lastsMs: number | null): Work {
    const expiresAt = lastsMs === null ? undefined : new Date(Date.now() + lastsMs);
    const hold = { ...entryOf(sketch), expiresAt };
    return {
      in: async (tx) => [(await this.books.get(PlaceHold).execute(tx, hold, cause)).id],
      then: ([id]) => this.holds.push({ id: id as HoldId, postings: hold.postings }),
    };
  }

  private committing({ pick, reference, percent, rest }: Command & { do: 'commit' }): Work | undefined {
    const hold = chosen(this.holds, pick);
    if (!hold) return undefined;
    const wish = reference === null ? {} : { reference, rest, postings: partOf(hold, percent) };
    return { in: async (tx) => [await this.books.get(CommitHold).execute(tx, hold.id, wish, { cause })] };
  }

  /** Ends the connection of somebody, rather of one who is in the middle of something. */
  private async kill(): Promise<void> {
    await this.owner.asSystem(
      (tx) => tx.query`
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND backend_type = 'client backend'
          AND state <> 'idle' AND pid <> pg_backend_pid()
        ORDER BY random() LIMIT 1`,
    );
  }
}

function refusalOf(fault: unknown): string {
  if (fault instanceof DomainError) return fault.code;
  throw fault;
}

const chosen = <Item>(from: readonly Item[], pick: number): Item | undefined =>
  from[pick % (from.length || 1)];

const shown = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);

const sidesOf = ({ from, to, amountMinor, currency }: Movement): NewPosting[] => [
  { accountCode: to, amountMinor, currency },
  { accountCode: from, amountMinor: -amountMinor, currency },
];

export const entryOf = ({ reference, effectiveOn, movements }: Sketch) =>
  anEntry({ reference, effectiveOn, description: reference, postings: movements.flatMap(sidesOf) });

/** Some of each pair of sides, which so balances. */
const partOf = (hold: Held, percent: number): NewPosting[] =>
  hold.postings
    .map(({ accountCode, amountMinor, currency }) => ({
      accountCode,
      amountMinor: (amountMinor * BigInt(percent)) / 100n,
      currency,
    }))
    .filter(({ amountMinor }) => amountMinor !== 0n);

const wishOf = ({ reference, sell, buy, amountMinor, rate }: Command & { do: 'exchange' }) => ({
  reference,
  effectiveOn: '2026-01-20',
  sell: { accountCode: '1100', currency: sell as Currency, amountMinor },
  buy: { accountCode: '1200', currency: buy as Currency },
  rate,
});
