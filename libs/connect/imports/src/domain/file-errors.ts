import { DomainError } from '@balance/kernel';

/** The bytes are no text: an image, an archive, a spreadsheet file. `details.kind` names it when known. */
export class BinaryFile extends DomainError {
  readonly code = 'imports.binary-file';

  constructor(name: string, kind: string | null) {
    super(
      `${name} is not a text file${kind ? ` but ${kind}` : ''}. Export the statement as CSV and import that file.`,
      { kind },
    );
  }
}

/** Nothing in the file but blanks. */
export class EmptyFile extends DomainError {
  readonly code = 'imports.empty-file';

  constructor(name: string) {
    super(`${name} is empty. Check that the export finished, and import it again.`);
  }
}

/** A header, and no record after it. */
export class NoRows extends DomainError {
  readonly code = 'imports.no-rows';

  constructor(name: string, columns: readonly string[]) {
    super(`${name} has a header and no rows after it. Choose a period with transactions when you export.`, {
      columns,
    });
  }
}

/** A line that is longer than any statement's: reading stops before it fills the memory. */
export class LineTooLong extends DomainError {
  readonly code = 'imports.line-too-long';

  constructor(line: number, limit: number) {
    super(
      `Line ${line} is longer than ${limit} characters. Check that the file is a statement with one record a line.`,
      { line, limit },
    );
  }
}

/** The mapping asks for an encoding that does not exist. */
export class EncodingUnknown extends DomainError {
  readonly code = 'imports.encoding-unknown';

  constructor(encoding: string) {
    super(`There is no encoding "${encoding}". Use utf-8, windows-1252, utf-16le or another IANA name.`, {
      encoding,
    });
  }
}
