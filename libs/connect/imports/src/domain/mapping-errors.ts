import { DomainError } from '@balance/kernel';

/** One record of the file as a person sees it, to decide how to map its columns. */
export interface ExampleRecord {
  line: number;
  cells: Record<string, string>;
}

const list = (values: readonly string[]) => values.map((value) => `"${value}"`).join(', ');

/** A column that is needed was not found; `details` has the columns there are and up to three records. */
export class ColumnUnknown extends DomainError {
  readonly code = 'imports.column-unknown';

  constructor(missing: readonly string[], columns: readonly string[], examples: readonly ExampleRecord[]) {
    const key = missing[0] ?? 'date';
    const choice = columns[0] ?? 'name of the column';
    super(
      `No column for ${missing.join(' and ')} was recognised among ${list(columns)}. ` +
        `Name it in the mapping by its header or its number, such as {"${key}": "${choice}"}.`,
      { missing, columns, examples },
    );
  }
}

/** The mapping names a column that the file does not have. */
export class MappedColumnMissing extends DomainError {
  readonly code = 'imports.mapped-column-missing';

  constructor(role: string, wanted: string | number, columns: readonly string[]) {
    super(`The mapping takes ${role} from column "${wanted}", but the file has ${list(columns)}.`, {
      role,
      wanted,
      columns,
    });
  }
}

/** Two columns claim the same role with equal right. */
export class ColumnAmbiguous extends DomainError {
  readonly code = 'imports.column-ambiguous';

  constructor(role: string, candidates: readonly { number: number; name: string }[]) {
    const numbers = candidates.map(({ number, name }) => `${number} ("${name}")`).join(' or ');
    super(`${role} could be column ${numbers}. Choose by number: {"${role}": ${candidates[0]?.number}}.`, {
      role,
      candidates,
    });
  }
}

/** The mapping's `headerLine` is not the beginning of a record. */
export class HeaderNotFound extends DomainError {
  readonly code = 'imports.header-not-found';

  constructor(headerLine: number) {
    super(`Line ${headerLine} is not the beginning of a record that could be a header.`, { headerLine });
  }
}
