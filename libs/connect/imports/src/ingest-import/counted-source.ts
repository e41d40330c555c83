import { type FileStore } from '@balance/storage';
import { type Import } from '../domain/import.js';
import { type StatementSource } from '../formats/statement-format.js';

/** The stored file of an import, which also tells how much of it has been read since it was last opened. */
export function countedSource(
  files: FileStore,
  { storageKey, sizeBytes, fileName }: Import,
): StatementSource & { bytesRead(): number } {
  let bytesRead = 0;
  return {
    size: Number(sizeBytes),
    name: fileName,
    open() {
      bytesRead = 0;
      const stream = files.open(storageKey);
      stream.on('data', (chunk: Buffer) => (bytesRead += chunk.length));
      stream.pause();
      return stream;
    },
    bytesRead: () => bytesRead,
  };
}
