import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { ModelRepository } from '../model.repository.js';
import { OpenSearch } from '../search/open-search.js';
import { openSnapshot } from '../snapshot-bytes.js';
import { type KeptModel } from './kept-models.js';

/** A model in use is larger than its bytes. */
const memoryPerByte = 2;

/** Reads a stored model. */
@Injectable()
export class LoadModel {
  constructor(
    private readonly models: ModelRepository,
    private readonly openSearch: OpenSearch,
  ) {}

  /** @throws {ModelUnreadable} `similarity.model-unreadable` */
  async execute(tx: Tx, tenantId: TenantId, version: number): Promise<KeptModel> {
    const { snapshot, sequence, ...plan } = await this.models.stored(tx, version);
    const { model, bytes } = await openSnapshot(snapshot);
    const opened = await this.openSearch.execute(tx, tenantId, model, plan);
    return {
      ...{ version, trained: model, trainedSequence: sequence, current: model, lastSequence: sequence },
      ...{ search: opened?.search, bytes: memoryPerByte * bytes + (opened?.bytes ?? 0) },
    };
  }
}
