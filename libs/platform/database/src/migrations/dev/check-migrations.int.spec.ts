import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { Client } from 'pg';
import { deployMigrations } from '../deploy-migrations.js';
import { migrationsFolder, writeMigration } from '../migrations.fixture.js';
import { readMigrations } from '../read-migrations.js';
import { checkMigrations } from './check-migrations.js';
import { createMigration, lockfile } from './create-migration.js';
import { withSchemaEngine } from './schema-engine.js';

const datasource = `datasource db {\n  provider = "postgresql"\n}\n`;
const book = `
model Book {
  id       String  @id @db.Uuid
  tenantId String  @map("tenant_id") @db.Uuid
  title    String
  pages    BigInt  @default(0)
  flag     String? @db.Char(1)
  notes    Note[]

  @@index([tenantId, title])
  @@map("books")
}
`;
const note = `
enum Mood {
  good
  bad
}

model Note {
  id     BigInt @id @default(autoincrement())
  bookId String @map("book_id") @db.Uuid
  mood   Mood
  book   Book   @relation(fields: [bookId], references: [id])

  @@map("notes")
}
`;

/** Everything that the schema language cannot say. */
const unmodelled = `
  ALTER TABLE books ENABLE ROW LEVEL SECURITY;
  ALTER TABLE books FORCE ROW LEVEL SECURITY;
  CREATE POLICY tenant_only ON books TO balance_app USING (tenant_id = current_setting('a.b')::uuid);
  GRANT SELECT ON books TO balance_app;
  ALTER TABLE books ADD CONSTRAINT books_pages CHECK (pages >= 0);
  CREATE INDEX books_long ON books (title) WHERE pages > 1000;
  CREATE INDEX books_lower ON books (lower(title));
  CREATE INDEX books_trigram ON books USING gin (to_tsvector('simple', title));
  ALTER TABLE books SET (fillfactor = 50);
  CREATE FUNCTION no_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'a; b'; END $$;
  CREATE TRIGGER append_only BEFORE UPDATE ON books EXECUTE FUNCTION no_change();
  CREATE VIEW long_books AS SELECT * FROM books WHERE pages > 1000;
  CREATE SCHEMA other;
  CREATE TABLE other.things (id int PRIMARY KEY);`;

describe('the schema against the migrations', () => {
  let database: TestDatabase;
  let schemaDir: string;
  let migrationsDir: string;
  const check = () => checkMigrations(database.adminUrl, { schemaDir, migrationsDir });
  const create = (name: string) =>
    createMigration(database.adminUrl, name, { schemaDir, migrationsDir }, new Date('2026-11-21T04:05:06Z'));
  const writeSchema = (name: string, text: string) => writeFileSync(path.join(schemaDir, name), text);

  beforeEach(async () => {
    database = await testDatabase({ isMigrated: false });
    migrationsDir = migrationsFolder();
    schemaDir = mkdtempSync(path.join(tmpdir(), 'balance-schema-'));
    writeSchema('_datasource.prisma', datasource);
    writeSchema('books.prisma', book);
    writeSchema('notes.prisma', note);
  });
  afterEach(async () => {
    await database.drop();
    for (const dir of [schemaDir, migrationsDir]) rmSync(dir, { recursive: true, force: true });
  });

  it('writes the migration that is missing, from a schema in several files', async () => {
    const file = await create('open_library');
    expect(file).toBe(path.join(migrationsDir, '20261121040506_open_library', 'migration.sql'));
    const sql = readFileSync(file!, 'utf8');
    expect(sql).toContain('CREATE TABLE "books"');
    expect(sql).toContain('FOREIGN KEY ("book_id") REFERENCES "books"("id")');
    expect(await check()).toBe('');
    expect(await create('again')).toBeUndefined();
  });

  it('does not mind what the schema language cannot say', async () => {
    await create('open_library');
    writeMigration(migrationsDir, '20261121050000_guards', unmodelled);
    expect(await check()).toBe('');
  });

  it.each([
    [
      'a column that is missing',
      'pages    BigInt  @default(0)',
      '$&\n  author   String?',
      /ADD COLUMN +"author"/,
    ],
    ['a column that is too much', 'flag     String? @db.Char(1)\n', '', /DROP COLUMN "flag"/],
    ['another type', 'BigInt  @default(0)', 'Int  @default(0)', /"pages" SET DATA TYPE INTEGER/],
    ['another default', '@default(0)', '@default(1)', /"pages" SET DEFAULT 1/],
    ['a column that may be null', 'title    String', 'title    String?', /"title" DROP NOT NULL/],
    ['an index', '@@index([tenantId, title])', '@@index([title])', /CREATE INDEX "books_title_idx"/],
  ])('sees %s', async (_, from, to, expected) => {
    await create('open_library');
    writeSchema('books.prisma', book.replace(from, to));
    expect(await check()).toMatch(expected);
  });

  it('sees a table, an enum value and a foreign key that are missing', async () => {
    await create('open_library');
    writeSchema('notes.prisma', `${note.replace('bad', 'bad\n  mixed')}\nmodel Shelf {\n  id Int @id\n}\n`);
    expect(await check()).toMatch(/ADD VALUE 'mixed'[^]*CREATE TABLE "Shelf"/);
  });

  it.each([
    ['a plain index', 'CREATE INDEX books_title ON books (title);', /DROP INDEX "books_title"/],
    ['a table', 'CREATE TABLE extra (id int PRIMARY KEY);', /DROP TABLE "extra"/],
    ['a unique key', 'ALTER TABLE books ADD UNIQUE (title);', /DROP INDEX "books_title_key"/],
  ])('sees %s that the schema does not have', async (_, sql, expected) => {
    await create('open_library');
    writeMigration(migrationsDir, '20261121050000_more', sql);
    expect(await check()).toMatch(expected);
  });

  it('refuses a name that is no folder name', async () => {
    await expect(create('Open the Library')).rejects.toMatchObject({
      code: 'database.migration-name-invalid',
    });
  });

  it('names a migration that does not apply, and a schema that is not there', async () => {
    writeMigration(migrationsDir, '1_broken', 'CREATE TABEL x ();');
    await expect(check()).rejects.toMatchObject({ code: 'database.migration-failed' });
    rmSync(schemaDir, { recursive: true });
    await expect(check()).rejects.toMatchObject({ code: 'database.schema-unreadable' });
  });

  it('finds the migrations of this repository complete', async () => {
    const prisma = path.resolve('prisma');
    const own = { schemaDir: path.join(prisma, 'schema'), migrationsDir: path.join(prisma, 'migrations') };
    expect(await checkMigrations(database.adminUrl, own)).toBe('');
  });

  it('leaves no scratch database behind', async () => {
    await check();
    const client = new Client({ connectionString: database.adminUrl });
    await client.connect();
    // Another file's check may be under way; its database has a connection.
    const { rows } =
      await client.query(`SELECT datname FROM pg_database AS d WHERE datname LIKE 'balance_scratch_%'
      AND NOT EXISTS (SELECT 1 FROM pg_stat_activity AS a WHERE a.datname = d.datname)`);
    await client.end();
    expect(rows).toEqual([]);
  });

  describe("as Prisma's own engine sees the deployed history", () => {
    const diagnose = () =>
      withSchemaEngine(database.adminUrl, [['schema.prisma', datasource]], (engine) =>
        engine.diagnoseMigrationHistory({
          migrationsList: {
            baseDir: migrationsDir,
            shadowDbInitScript: '',
            lockfile: { path: 'migration_lock.toml', content: lockfile },
            migrationDirectories: readMigrations(migrationsDir).map(({ name, sql }) => ({
              path: name,
              migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
            })),
          },
          optInToShadowDatabase: false,
          filters: { externalTables: [], externalEnums: [] },
        }),
      );

    beforeEach(async () => {
      writeMigration(migrationsDir, '1_first', 'CREATE TABLE "größe" (); -- ünïcode\r\n');
      writeMigration(migrationsDir, '2_second', 'CREATE TABLE second ();');
    });

    it('has no table before', async () => {
      expect(await diagnose()).toMatchObject({ hasMigrationsTable: false });
    });

    it('is in order after', async () => {
      await deployMigrations(database.adminUrl, migrationsDir);
      expect(await diagnose()).toEqual({
        hasMigrationsTable: true,
        history: null,
        editedMigrationNames: [],
        failedMigrationNames: [],
      });
    });

    it('is behind, edited or unfinished for the same reasons', async () => {
      await deployMigrations(database.adminUrl, migrationsDir);
      writeMigration(migrationsDir, '1_first', '-- changed');
      writeMigration(migrationsDir, '3_third', 'CREATE TABLE third ();');
      expect(await diagnose()).toMatchObject({
        editedMigrationNames: ['1_first'],
        history: { diagnostic: 'databaseIsBehind', unappliedMigrationNames: ['3_third'] },
      });
    });
  });
});
