import { Inject, Injectable } from '@nestjs/common';
import { type Readable } from 'node:stream';
import { type Config, CONFIG } from '@balance/config';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, DomainError, Ids, type TenantId } from '@balance/kernel';
import { FileStore } from '@balance/storage';
import { type ColumnMapping } from '../domain/column-mapping.js';
import { importReceived } from '../domain/import.events.js';
import { noProgress } from '../domain/import-progress.js';
import { type ImportId } from '../domain/import.js';
import { ImportRepository } from '../import.repository.js';

export interface ReceivedFile {
  readonly fileName: string;
  readonly content: Readable;
  readonly mapping: ColumnMapping;
  /** Ledger account whose statement the file is. */
  readonly accountCode: string;
}

type NewImport = Parameters<ImportRepository['insert']>[1];

/**
 * How a file that was kept is recorded: at once, or, when the request is a repeat, not at all.
 *
 * @param content what makes it another request when it differs
 * @returns the import that the first request has recorded
 */
export type RecordOnce = (content: readonly unknown[], record: () => Promise<ImportId>) => Promise<ImportId>;

/** Takes a statement file in, as it is; a worker reads it. */
@Injectable()
export class ReceiveImport {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
    private readonly files: FileStore,
    private readonly ids: Ids,
    @Inject(CONFIG) private readonly config: Config,
    private readonly events: EventLog,
  ) {}

  /** @throws `storage.file-too-large`, `storage.full`, and what `once` throws */
  async execute(
    tenantId: TenantId,
    file: ReceivedFile,
    cause: Cause,
    once: RecordOnce = (_content, record) => record(),
  ): Promise<ImportId> {
    const { fileName, content, mapping, accountCode } = file;
    const id = this.ids.next<'import'>();
    const storageKey = `${tenantId}/imports/${id}`;
    const kept = await this.files.write(storageKey, content, this.config.UPLOAD_LIMIT_MB * 1_048_576);
    const row = { id, fileName, storageKey, accountCode, mapping, progress: noProgress, ...kept };
    const sent = [kept.sha256.toString('hex'), fileName, accountCode, mapping];
    try {
      const recorded = await once(sent, () => this.record(tenantId, row, cause));
      if (recorded !== id) await this.files.remove(storageKey);
      return recorded;
    } catch (fault) {
      // Refused, so nothing names the file. After any other fault a row may be there, and needs it.
      if (fault instanceof DomainError) await this.files.remove(storageKey);
      throw fault;
    }
  }

  private async record(
    tenantId: TenantId,
    row: Omit<NewImport, 'createdBy'>,
    cause: Cause,
  ): Promise<ImportId> {
    const { id, fileName, sizeBytes, sha256 } = row;
    await this.database.forTenant(tenantId, async (tx) => {
      await this.imports.insert(tx, { ...row, createdBy: cause.actor });
      const payload = { fileName, sizeBytes, sha256: sha256.toString('hex') };
      await this.events.append(tx, [{ event: importReceived, stream: `import:${id}`, payload, cause }]);
    });
    return id;
  }
}
