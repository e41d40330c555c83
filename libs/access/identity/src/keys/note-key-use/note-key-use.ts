import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Database } from '@balance/database';
import { LRUCache } from 'lru-cache';
import { type ApiKeyId } from '../../domain/api-key.js';
import { KeyRepository } from '../key.repository.js';

/** A key's last use is known to the minute. */
const everyMs = 60_000;
/** For so long uses are gathered, to be noted together. */
const gatherMs = 1_000;
const rememberedMost = 10_000;

/** Notes when keys were last used, behind the requests that use them. */
@Injectable()
export class NoteKeyUse implements BeforeApplicationShutdown {
  private readonly log = new Logger(NoteKeyUse.name);
  private readonly noted = new LRUCache<ApiKeyId, number>({ max: rememberedMost });
  private gathered = new Map<ApiKeyId, Date>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly keys: KeyRepository,
  ) {}

  /** Never fails, and nobody waits for it. */
  note(id: ApiKeyId, at: Date): void {
    if (at.getTime() < (this.noted.get(id) ?? -Infinity) + everyMs) return;
    this.noted.set(id, at.getTime());
    this.gathered.set(id, at);
    this.timer ??= setTimeout(() => void this.flush(), gatherMs).unref();
  }

  /** What was not noted is tried again at the key's next use. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const uses = [...this.gathered];
    this.gathered = new Map();
    if (uses.length === 0) return;
    try {
      await this.database.asSystem((tx) => this.keys.noteUse(tx, uses));
    } catch (fault) {
      for (const [id] of uses) this.noted.delete(id);
      const reason = fault instanceof Error ? fault.message : String(fault);
      this.log.warn(`The use of ${uses.length} API keys could not be noted: ${reason}`);
    }
  }

  /** Before the connections close. */
  beforeApplicationShutdown(): Promise<void> {
    return this.flush();
  }
}
