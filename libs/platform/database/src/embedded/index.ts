export {
  BinariesMissing,
  DiskFull,
  FolderDenied,
  FolderLocked,
  FolderNotEmpty,
  NoUnprivilegedAccount,
  OtherMajorVersion,
  PlatformUnsupported,
  PortTaken,
  StartFailed,
  StillEnding,
  StopFailed,
} from './embedded.errors.js';
export { type LockFile } from './lock-file.js';
export { acquireRunLock } from './run-lock.js';
export { type EmbeddedPostgres } from './server-handle.js';
export { startEmbeddedPostgres, type StartOptions } from './start-embedded-postgres.js';
