import { promisify } from 'node:util';
import { gunzip, gzipSync } from 'node:zlib';
import { TrainedModel } from './domain/learn/trained-model.js';

/** A model as it is stored. Blocks the thread for as long as compression takes. */
export const packSnapshot = (model: TrainedModel): Uint8Array => gzipSync(model.toBytes(), { level: 1 });

/** @throws {ModelUnreadable} `similarity.model-unreadable` */
export const openSnapshot = async (stored: Uint8Array): Promise<{ model: TrainedModel; bytes: number }> => {
  const bytes = await promisify(gunzip)(stored);
  return { model: TrainedModel.fromBytes(bytes), bytes: bytes.length };
};
