import { Injectable } from '@nestjs/common';
import { type Page, type Tx } from '@balance/database';
import { RecordListRepository, type RecordRow } from '@balance/records';
import { type GroupPageWish, GroupRepository, type ReviewGroup } from './group.repository.js';

export type GroupWithExamples = Omit<ReviewGroup, 'examples'> & { readonly examples: readonly RecordRow[] };

/** What waits, by what one decision would settle. */
@Injectable()
export class ListGroups {
  constructor(
    private readonly groups: GroupRepository,
    private readonly records: RecordListRepository,
  ) {}

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  async execute(tx: Tx, wish: GroupPageWish): Promise<Page<GroupWithExamples>> {
    const page = await this.groups.page(tx, wish);
    const named = page.rows.flatMap(({ examples }) => examples);
    const records = new Map((await this.records.byIds(tx, named)).map((row) => [row.id, row]));
    const rows = page.rows.map((group) => ({
      ...group,
      examples: group.examples.flatMap((id) => records.get(id) ?? []),
    }));
    return { ...page, rows };
  }
}
