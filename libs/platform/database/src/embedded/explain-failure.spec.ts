import { describe, expect, it } from '@jest/globals';
import { explainFailure, explainSystemError } from './explain-failure.js';

const dataDir = '/srv/balance/postgres';

describe('explainFailure', () => {
  it.each([
    [
      'database.disk-full',
      'initdb: error: could not write to file "pg_wal/xlogtemp.12": No space left on device\ninitdb: removing contents',
    ],
    ['database.disk-full', 'FATAL:  could not write to file "base/1/pg_internal.init": Disk quota exceeded'],
    [
      'database.port-taken',
      'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use\nFATAL:  could not create any TCP/IP sockets',
    ],
    [
      'database.other-major-version',
      'FATAL:  database files are incompatible with server\nDETAIL:  The data directory was initialized by PostgreSQL version 17, which is not compatible with this version 18.4.',
    ],
    [
      'database.still-ending',
      'FATAL:  pre-existing shared memory block (key 2163280, ID 262206) is still in use\nHINT:  Terminate any old',
    ],
    ['database.folder-denied', 'FATAL:  data directory "/srv/balance/postgres" has wrong ownership'],
    ['database.folder-denied', 'initdb: error: could not access directory "/srv": Permission denied'],
    ['database.platform-unsupported', 'setpriv: failed to execute /x/postgres: No such file or directory'],
    ['database.start-failed', 'FATAL:  could not map anonymous shared memory: Cannot allocate memory'],
    ['database.start-failed', ''],
  ])('finds %s in the words of the program', (code, output) => {
    expect(explainFailure({ dataDir, port: 5432, output }).code).toBe(code);
  });

  it('names both versions', () => {
    const output =
      'DETAIL:  The data directory was initialized by PostgreSQL version 17, which is not compatible with this version 18.4.';
    expect(explainFailure({ dataDir, output }).details).toMatchObject({ found: '17', expected: '18.4' });
  });

  it('quotes the last lines only', () => {
    const output = Array.from({ length: 100 }, (_, line) => `line ${line}`).join('\n');
    const { message } = explainFailure({ dataDir, output });
    expect(message).toContain('line 99');
    expect(message).not.toContain('line 80');
  });
});

describe('explainSystemError', () => {
  const failed = (code: string, call = 'open') => Object.assign(new Error(`${call} ${code}`), { code });

  it.each([
    ['ENOSPC', 'database.disk-full'],
    ['EACCES', 'database.folder-denied'],
    ['EROFS', 'database.folder-denied'],
  ])('explains %s as %s and keeps the cause', (code, expected) => {
    const cause = failed(code);
    expect(explainSystemError(dataDir, cause)).toMatchObject({ code: expected, cause });
  });

  it('takes a program that is there and does not start for a system without glibc', () => {
    expect(explainSystemError(dataDir, failed('ENOENT', 'spawn /x/postgres'))).toMatchObject({
      code: 'database.platform-unsupported',
    });
  });

  it('leaves other faults as they are', () => {
    const fault = failed('EMFILE');
    expect(explainSystemError(dataDir, fault)).toBe(fault);
  });
});
