import { Injectable } from '@nestjs/common';
import { type TenantId } from '@balance/kernel';
import { type Example } from '../domain/example.js';
import { normalizePayee } from '../domain/text/normalize-payee.js';
import { trainSettings } from '../domain/train-settings.js';
import { type SearchPlan } from '../search/open-search.js';
import { ProviderEmbeddings } from '../search/provider-embeddings.js';
import { type Learned } from './learn.js';
import { LearnInThread } from './learn-in-thread.js';
import { StoreVectors } from './store-vectors.js';

/** Learns from examples by whatever vectors the tenant's payees have, and puts the vectors where they are searched. */
@Injectable()
export class LearnModel {
  constructor(
    private readonly provider: ProviderEmbeddings,
    private readonly learnInThread: LearnInThread,
    private readonly storeVectors: StoreVectors,
  ) {}

  async execute(
    tenantId: TenantId,
    examples: readonly Example[],
    signal: AbortSignal,
  ): Promise<Learned & SearchPlan> {
    const vectors = await this.#outsideVectors(tenantId, examples, signal);
    const options = { ...trainSettings, ...(vectors && { vectors }) };
    const learned = await this.learnInThread.execute({ examples, options }, signal);
    const indexId = await this.storeVectors.execute(tenantId, learned, vectors, signal);
    return { ...learned, indexId, embedding: vectors ? this.provider.name : null };
  }

  /** None unless there are some of all payees that may be sent: vectors of two kinds do not compare. */
  async #outsideVectors(
    tenantId: TenantId,
    examples: readonly Example[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, Float32Array> | undefined> {
    if (this.provider.name === null) return undefined;
    const texts = [...new Set(examples.map(({ payee }) => normalizePayee(payee)))];
    const { vectors, missing } = await this.provider.of(tenantId).embed(texts, signal);
    return [...missing.values()].every((reason) => reason === 'withheld') ? vectors : undefined;
  }
}
