import { Inject, Injectable } from '@nestjs/common';
import { type Readable } from 'node:stream';
import { type Config, CONFIG } from '@balance/config';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Ids, type TenantId } from '@balance/kernel';
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

  /** @throws `storage.file-too-large`, `storage.full` */
  async execute(tenantId: TenantId, file: ReceivedFile, cause: Cause): Promise<ImportId> {
    const { fileName, content, mapping, accountCode } = file;
    const id = this.ids.next<'import'>();
    const storageKey = `${tenantId}/imports/${id}`;
    const { sizeBytes, sha256 } = await this.files.write(
      storageKey,
      content,
      this.config.UPLOAD_LIMIT_MB * 1_048_576,
    );
    await this.database.forTenant(tenantId, async (tx) => {
      const row = {
        id,
        fileName,
        storageKey,
        accountCode,
        mapping,
        progress: noProgress,
        createdBy: cause.actor,
      };
      await this.imports.insert(tx, { ...row, sizeBytes, sha256 });
      const payload = { fileName, sizeBytes, sha256: sha256.toString('hex') };
      await this.events.append(tx, [{ event: importReceived, stream: `import:${id}`, payload, cause }]);
    });
    return id;
  }
}
