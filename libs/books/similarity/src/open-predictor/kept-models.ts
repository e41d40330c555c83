import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type TenantId } from '@balance/kernel';
import { type TrainedModel } from '../domain/learn/trained-model.js';
import { type NeighbourSearch } from '../search/neighbour-search.js';

/** A model that a process has at hand, with what was approved since it was trained. */
export interface KeptModel {
  /** 0: learned on the spot, before the first training. */
  readonly version: number;
  /** As it was trained. */
  readonly trained: TrainedModel;
  /** The last example that `trained` has seen. */
  readonly trainedSequence: bigint;
  /** With the examples up to `lastSequence`. */
  readonly current: TrainedModel;
  readonly lastSequence: bigint;
  /** How many examples `current` has beside those of `trained`. */
  readonly newer: number;
  /** What looks for neighbours outside of the model; none: the model does. */
  readonly search: NeighbourSearch | undefined;
  /** Memory that it is taken to need, in bytes. */
  readonly bytes: number;
}

const mostBytes = 512 * 2 ** 20;
const mostTenants = 500;

/** The models of the tenants whose records came last, as far as they fit into memory. */
@Injectable()
export class KeptModels {
  private readonly models = new LRUCache<TenantId, KeptModel>({
    max: mostTenants,
    maxSize: mostBytes,
    sizeCalculation: ({ bytes }) => bytes,
  });
  private readonly opening = new Map<TenantId, Promise<KeptModel>>();

  find(tenantId: TenantId): KeptModel | undefined {
    return this.models.get(tenantId);
  }

  /** Opens a tenant's model, once for all who ask at the same time. */
  open(tenantId: TenantId, open: () => Promise<KeptModel>): Promise<KeptModel> {
    const running = this.opening.get(tenantId);
    if (running) return running;
    const opened = open()
      .then((model) => {
        this.models.set(tenantId, model);
        return model;
      })
      .finally(() => this.opening.delete(tenantId));
    this.opening.set(tenantId, opened);
    return opened;
  }
}
