import { Injectable, Logger } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventHistory, isBefore, type Place } from '@balance/events';
import { type TenantId } from '@balance/kernel';
import { LRUCache } from 'lru-cache';
import { Frame, frameOverhead } from './frame.js';

/** However many have to be read up, the rest of the process keeps most of its connections. */
const atOnce = 3;
/** Rows of a page: about what a socket takes before it has to drain. */
const pageRows = 50;
const retryMs = 1_000;
/** Characters of payloads that are kept of pages for those who come to the same place a little later. */
const keptMost = 4_194_304;

export interface StreamPage {
  readonly frames: readonly Frame[];
  /** How far it reaches. */
  readonly end: Place;
}

/** Reads the log for clients that have fallen behind, few at a time; those who need the same share it. */
@Injectable()
export class StreamPages {
  private readonly log = new Logger(StreamPages.name);
  private readonly wanted = new Map<string, Promise<StreamPage | undefined>>();
  /** What lies between two places never changes. */
  private readonly kept = new LRUCache<string, StreamPage>({ maxSize: keptMost });
  private readonly waiting: (() => void)[] = [];
  private reading = 0;
  private isStopped = false;

  constructor(
    private readonly database: Database,
    private readonly history: EventHistory,
  ) {}

  /**
   * One tenant's next events behind a place, of all types. Is tried again until the database answers.
   *
   * @returns nothing once this was stopped
   */
  async after(tenantId: TenantId, place: Place): Promise<StreamPage | undefined> {
    const name = nameOf(tenantId, place);
    const kept = this.kept.get(name);
    if (kept) return kept;
    const wanted =
      this.wanted.get(name) ?? this.inTurn(tenantId, place).finally(() => this.wanted.delete(name));
    this.wanted.set(name, wanted);
    const page = await wanted;
    if (page) this.keep(name, place, page);
    return page;
  }

  /** Keeps what is left of a page for whoever has taken it up to `place`. */
  keepRest(tenantId: TenantId, place: Place, { frames, end }: StreamPage): void {
    const rest = frames.filter((frame) => isBefore(place, frame.place));
    this.keep(nameOf(tenantId, place), place, { frames: rest, end });
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await Promise.all(this.wanted.values());
  }

  private keep(name: string, place: Place, page: StreamPage): void {
    // One that leads nowhere yet will be another one later.
    if (isBefore(place, page.end)) this.kept.set(name, page, { size: sizeOf(page) });
  }

  private async inTurn(tenantId: TenantId, place: Place): Promise<StreamPage | undefined> {
    if (this.reading >= atOnce) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.reading++;
    try {
      return await this.readUntilItAnswers(tenantId, place);
    } finally {
      // Whoever waits takes the place over; else it is free.
      const next = this.waiting.shift();
      if (next) next();
      else this.reading--;
    }
  }

  private async readUntilItAnswers(tenantId: TenantId, place: Place): Promise<StreamPage | undefined> {
    while (!this.isStopped) {
      try {
        const { events, end } = await this.database.readForTenant(tenantId, (tx) =>
          this.history.after(tx, place, pageRows),
        );
        return { frames: events.map((event) => new Frame(event)), end };
      } catch (fault) {
        this.log.error(
          `Events cannot be read up and are tried again: ${fault instanceof Error ? fault.message : fault}`,
        );
        await new Promise((resolve) => setTimeout(resolve, retryMs));
      }
    }
    return undefined;
  }
}

const nameOf = (tenantId: TenantId, { xid, position }: Place): string => `${tenantId} ${xid} ${position}`;

const sizeOf = ({ frames }: StreamPage): number =>
  frames.reduce((sum, { size }) => sum + size + frameOverhead, frameOverhead);
