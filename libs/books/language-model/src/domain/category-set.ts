import { createHash } from 'node:crypto';
import { type Id } from '@balance/kernel';
import { type CategoryChoice } from './payment-to-name.js';

/** What a model may choose from, by aliases: it never sees an id, and an alias that it makes up is none. */
export class CategorySet {
  private readonly ids = new Map<string, Id<'category'>>();
  /** The same for the same ids, names and kinds. */
  readonly version: string;
  /** In a fixed order, so that equal sets make equal requests. */
  readonly lines: readonly { readonly alias: string; readonly name: string; readonly kind: string }[];

  constructor(categories: readonly CategoryChoice[]) {
    const sorted = [...categories].sort((a, b) => (a.id < b.id ? -1 : 1));
    this.version = createHash('sha256')
      .update(JSON.stringify(sorted.map(({ id, name, kind }) => [id, name, kind])))
      .digest('hex')
      .slice(0, 16);
    this.lines = sorted.map(({ id, name, kind }, n) => {
      const alias = `c${n + 1}`;
      this.ids.set(alias, id);
      return { alias, name, kind };
    });
  }

  get aliases(): string[] {
    return [...this.ids.keys()];
  }

  /** @returns `null` for the alias that says that none fits */
  idOf(alias: string): Id<'category'> | null {
    return this.ids.get(alias) ?? null;
  }
}
