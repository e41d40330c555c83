import { type Config } from '@balance/config';

/** Below this, searching in the worker is faster than asking the server. */
const manyCounterparties = 25_000;

/** Who searches a tenant's vectors. */
export const chooseIndex = (
  setting: Config['SIMILARITY_INDEX'],
  { hasPgvector, counterparties }: { hasPgvector: boolean; counterparties: number },
): 'exact' | 'pgvector' =>
  hasPgvector && (setting === 'pgvector' || (setting === 'auto' && counterparties >= manyCounterparties))
    ? 'pgvector'
    : 'exact';
