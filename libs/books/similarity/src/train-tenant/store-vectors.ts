import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { Database } from '@balance/database';
import { Ids, type TenantId } from '@balance/kernel';
import { JobInterrupted } from '@balance/queue';
import { chooseIndex } from '../search/choose-index.js';
import { denseText, sparseText } from '../search/pgvector-text.js';
import { type IndexId, VectorRepository } from '../search/vector.repository.js';
import { openSnapshot } from '../snapshot-bytes.js';
import { type Learned } from './learn.js';

/** Vectors in one transaction: building their graph takes a while. */
const vectorsAtOnce = 250;

/** Puts the counterparties' vectors where pgvector searches them, for tenants that it is to be used for. */
@Injectable()
export class StoreVectors {
  private readonly log = new Logger(StoreVectors.name);

  constructor(
    private readonly database: Database,
    private readonly vectors: VectorRepository,
    private readonly ids: Ids,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * @param dense a provider's vectors by normalised text; none: the model's own are stored
   * @returns null where the worker searches itself
   * @throws {JobInterrupted} when `signal` is aborted meanwhile
   */
  async execute(
    tenantId: TenantId,
    { snapshot, counterparties }: Learned,
    dense: ReadonlyMap<string, Float32Array> | undefined,
    signal: AbortSignal,
  ): Promise<IndexId | null> {
    const hasPgvector = await this.database.readForTenant(tenantId, (tx) => this.vectors.isAvailable(tx));
    const { SIMILARITY_INDEX: setting, EMBEDDING_DIMENSIONS: dimensions } = this.config;
    if (setting === 'pgvector' && !hasPgvector)
      this.log.warn(
        'SIMILARITY_INDEX is pgvector, which this server does not have: the worker searches itself',
      );
    if (chooseIndex(setting, { hasPgvector, counterparties }) === 'exact') return null;
    const indexId: IndexId = this.ids.next();
    const { model } = await openSnapshot(snapshot);
    for (let start = 0; start < model.counterparties.length; start += vectorsAtOnce) {
      if (signal.aborted) throw new JobInterrupted();
      const texts = model.counterparties.slice(start, start + vectorsAtOnce);
      await this.database.forTenant(tenantId, (tx) => {
        if (!dense)
          return this.vectors.addSparse(
            tx,
            indexId,
            texts.map((text) => ({ text, vector: sparseText(model.embed(text)) })),
          );
        const known = texts.flatMap((text) => {
          const vector = dense.get(text);
          return vector ? [{ text, vector: denseText(vector) }] : [];
        });
        return this.vectors.addDense(tx, indexId, known, dimensions);
      });
    }
    await this.database.forTenant(tenantId, (tx) => this.vectors.analyze(tx));
    return indexId;
  }
}
