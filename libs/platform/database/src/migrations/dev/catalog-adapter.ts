import {
  type ColumnType,
  type SqlDriverAdapter,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import { type Client } from 'pg';
import { columnTypeOf, parserOf } from './catalog-types.js';
import { driverError } from './driver-error.js';

/**
 * What the schema engine needs to read a catalogue: queries, and nothing that writes.
 *
 * `@prisma/adapter-pg` is not made for this. It knows no `"char"`, which every query on the catalogue returns; it
 * splits scripts on `;`, also inside `$$` bodies; and its shadow connection can land in the main database.
 */
export class CatalogAdapter implements SqlDriverAdapter {
  readonly provider = 'postgres';
  readonly adapterName = '@balance/database';

  constructor(private readonly client: Client) {}

  async queryRaw({ sql, args }: SqlQuery): Promise<SqlResultSet> {
    try {
      const types = { getTypeParser: parserOf };
      const { fields, rows } = await this.client.query({ text: sql, values: args, rowMode: 'array', types });
      return {
        columnNames: fields.map(({ name }) => name),
        columnTypes: fields.map(({ dataTypeID }): ColumnType => columnTypeOf(dataTypeID)),
        rows,
      };
    } catch (error) {
      throw await driverError(error);
    }
  }

  executeRaw(): Promise<number> {
    return Promise.reject(new Error('The schema engine reads only; migrations run without it'));
  }

  async executeScript(): Promise<void> {
    await this.executeRaw();
  }

  async startTransaction(): Promise<Transaction> {
    throw new Error('The schema engine reads only, and needs no transaction');
  }

  getConnectionInfo() {
    return { schemaName: 'public', supportsRelationJoins: true };
  }

  dispose(): Promise<void> {
    return this.client.end();
  }
}
