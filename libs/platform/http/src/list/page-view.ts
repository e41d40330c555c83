import { type Type } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** What every list answers. */
export interface PageView<Item> {
  items: Item[];
  nextCursor: string | null;
  count?: number;
  countIsExact?: boolean;
}

/** The class of a page of `item`s, for the document: `class RecordPage extends PageOf(RecordView) {}`. */
export function PageOf<Item>(item: Type<Item>) {
  class ItemPage implements PageView<Item> {
    @ApiProperty({ type: [item] }) items: Item[];
    @ApiProperty({
      type: String,
      nullable: true,
      example: 'cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0',
      description: 'The `cursor` of the next page; `null` on the last one',
    })
    nextCursor: string | null;
    @ApiPropertyOptional({
      type: 'integer',
      example: 63,
      description: 'Only when asked for: how many there are on all pages together',
    })
    count?: number;
    @ApiPropertyOptional({
      type: Boolean,
      example: true,
      description: 'Beside `count`; false when there are more than the 10,000 that it says',
    })
    countIsExact?: boolean;
  }
  return ItemPage;
}

/** A page of rows as it is answered. */
export const pageView = <Row, Item>(
  {
    rows,
    ...rest
  }: { rows: readonly Row[]; nextCursor: string | null; count?: number; countIsExact?: boolean },
  view: (row: Row) => Item,
): PageView<Item> => ({ items: rows.map(view), ...rest });
