import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Config, CONFIG } from '@balance/config';
import { FileTooLarge, StorageFull } from './storage.errors.js';

export interface StoredFile {
  readonly sizeBytes: number;
  readonly sha256: Buffer;
}

/** Keeps files as they came, in a local folder. */
@Injectable()
export class FileStore {
  private readonly folder: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.folder = path.resolve(config.BALANCE_HOME, 'files');
  }

  /**
   * Streams `content` to disk; the file appears under `key` whole or not at all.
   *
   * @param key `/`-separated path of letters, digits and `-`
   * @throws {FileTooLarge} `storage.file-too-large`, {@link StorageFull} `storage.full`
   */
  async write(key: string, content: Readable, limitBytes: number): Promise<StoredFile> {
    const file = this.pathOf(key);
    await mkdir(path.dirname(file), { recursive: true });
    const hash = createHash('sha256');
    let sizeBytes = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        sizeBytes += chunk.length;
        hash.update(chunk);
        done(sizeBytes > limitBytes ? new FileTooLarge(limitBytes) : null, chunk);
      },
    });
    // Of its own: two may write the same key at the same time, and the last to end is whole too.
    const partial = `${file}.${randomUUID()}.partial`;
    try {
      await pipeline(content, measure, createWriteStream(partial));
      await persist(partial);
      await rename(partial, file);
    } catch (fault) {
      await rm(partial, { force: true });
      throw isDiskFull(fault) ? new StorageFull() : fault;
    }
    return { sizeBytes, sha256: hash.digest() };
  }

  /** Opens a file for reading, from its beginning. */
  open(key: string): Readable {
    return createReadStream(this.pathOf(key), { highWaterMark: 1 << 20 });
  }

  /** Takes a file away that nothing names; one that is not there is no fault. */
  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    if (!/^[\w-]+(\/[\w-]+)*$/.test(key)) throw new Error(`not a storage key: ${key}`);
    return path.join(this.folder, key);
  }
}

/** Waits until the file is on the disk itself: what is acknowledged survives a power cut. */
async function persist(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isDiskFull = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && (fault.code === 'ENOSPC' || fault.code === 'EDQUOT');
