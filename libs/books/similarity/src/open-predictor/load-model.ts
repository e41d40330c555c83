import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@balance/database';
import { Ids, type TenantId } from '@balance/kernel';
import { ModelUnreadable } from '../domain/snapshot/container.js';
import { ModelRepository } from '../model.repository.js';
import { RequestTraining } from '../request-training/request-training.use-case.js';
import { OpenSearch } from '../search/open-search.js';
import { openSnapshot } from '../snapshot-bytes.js';
import { type KeptModel } from './kept-models.js';

/** A model in use is larger than its bytes. */
const memoryPerByte = 2;

/** Reads a stored model. */
@Injectable()
export class LoadModel {
  constructor(
    private readonly database: Database,
    private readonly models: ModelRepository,
    private readonly openSearch: OpenSearch,
    private readonly requestTraining: RequestTraining,
    private readonly ids: Ids,
  ) {}

  /** @throws {ModelUnreadable} `similarity.model-unreadable`, such as one of an older release; another is asked for then */
  async execute(tx: Tx, tenantId: TenantId, version: number): Promise<KeptModel> {
    const { snapshot, sequence, ...plan } = await this.models.stored(tx, version);
    const { model, bytes } = await openSnapshot(snapshot).catch(async (fault: unknown) => {
      if (fault instanceof ModelUnreadable) await this.#trainAgain(tenantId);
      throw fault;
    });
    const opened = await this.openSearch.execute(tx, tenantId, model, plan);
    return {
      ...{ version, trained: model, trainedSequence: sequence },
      ...{ current: model, lastSequence: sequence, newer: 0 },
      ...{ search: opened?.search, bytes: memoryPerByte * bytes + (opened?.bytes ?? 0) },
    };
  }

  async #trainAgain(tenantId: TenantId): Promise<void> {
    const cause = {
      actor: 'system:similarity',
      correlationId: this.ids.next<'correlation'>(),
      causationId: null,
    };
    await this.database.forTenant(tenantId, (tx) => this.requestTraining.execute(tx, cause));
  }
}
