export { FileStore, type StoredFile } from './file-store.js';
export { FileTooLarge, StorageFull } from './storage.errors.js';
export { StorageModule } from './storage.module.js';
