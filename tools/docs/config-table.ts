import { z } from 'zod';
import { configSchema } from '@balance/config';
import { table } from './table.js';

/** The variables that Balance reads, from the schema that parses them. */
export function configTable(): string {
  const rows = Object.entries(configSchema.shape).map(([name, schema]) => {
    const unset = schema.safeParse(undefined);
    const standard = unset.success && unset.data !== undefined ? `\`${String(unset.data)}\`` : 'unset';
    return [`\`${name}\``, standard, descriptionOf(name, schema)];
  });
  return table(['Variable', 'Default', 'Meaning'], rows);
}

function descriptionOf(name: string, schema: z.ZodType): string {
  const { description } = schema.meta() ?? {};
  if (!description) throw new Error(`${name} has no description in config.schema.ts`);
  return description;
}
