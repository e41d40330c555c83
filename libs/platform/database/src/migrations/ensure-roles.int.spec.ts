import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { Client } from 'pg';
import { ensureDatabase } from './ensure-database.js';
import { ensureRoles } from './ensure-roles.js';

/** Roles belong to the whole server, so these tests change them only in ways that other files can stand. */
describe('roles and databases', () => {
  let database: TestDatabase;
  let admin: Client;
  const logins: string[] = [];

  beforeEach(async () => {
    database = await testDatabase({ isMigrated: false });
    admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
  });
  afterEach(async () => {
    for (const login of logins.splice(0)) await admin.query(`DROP ROLE ${login}`);
    await admin.end();
    await database.drop();
  });

  async function loginWith(attributes: string): Promise<string> {
    const login = `balance_login_${logins.length}_${process.pid}`;
    await admin.query(`CREATE ROLE ${login} LOGIN ${attributes}`);
    logins.push(login);
    const url = new URL(database.adminUrl);
    url.username = login;
    return url.href;
  }

  it('makes two roles that row-level security binds', async () => {
    await ensureRoles(database.adminUrl);
    const { rows } = await admin.query(`SELECT rolname, rolsuper, rolbypassrls, rolcanlogin, rolinherit
      FROM pg_roles WHERE rolname IN ('balance_app', 'balance_system') ORDER BY rolname`);
    const bound = { rolsuper: false, rolbypassrls: false, rolcanlogin: true };
    expect(rows).toEqual([
      { rolname: 'balance_app', ...bound, rolinherit: false },
      { rolname: 'balance_system', ...bound, rolinherit: true },
    ]);
  });

  it('may be called by several at once', async () => {
    await Promise.all(Array.from({ length: 6 }, () => ensureRoles(database.adminUrl)));
  });

  it('is content with a login that may not create roles once it may work in them', async () => {
    const url = await loginWith('NOCREATEROLE IN ROLE balance_app, balance_system');
    await ensureRoles(url);
    const client = new Client({ connectionString: url, options: '-c role=balance_system' });
    await client.connect();
    expect((await client.query('SELECT current_user AS me')).rows).toEqual([{ me: 'balance_system' }]);
    await client.end();
  });

  it('tells an administrator what to run when the login may not grant them', async () => {
    const url = await loginWith('NOCREATEROLE');
    await expect(ensureRoles(url)).rejects.toMatchObject({
      code: 'database.roles-missing',
      message: expect.stringMatching(/GRANT balance_app, balance_system TO "?balance_login/),
    });
  });

  it('creates a database once, however many ask for it', async () => {
    const name = `${database.name}_own`;
    const urls = await Promise.all([1, 2, 3].map(() => ensureDatabase(database.adminUrl, name)));
    expect(new Set(urls.map((url) => new URL(url).pathname))).toEqual(new Set([`/${name}`]));
    const client = new Client({ connectionString: urls[0] });
    await client.connect();
    expect((await client.query('SHOW server_encoding')).rows).toEqual([{ server_encoding: 'UTF8' }]);
    await client.end();
    await admin.query(`DROP DATABASE ${name}`);
  });
});
