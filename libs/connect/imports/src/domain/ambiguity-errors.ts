import { DomainError } from '@balance/kernel';

/** The dates of a column can be read in more than one order, and nothing in the file says which is meant. */
export class AmbiguousDates extends DomainError {
  readonly code = 'imports.ambiguous-dates';

  constructor(column: string, examples: readonly string[], orders: readonly string[]) {
    super(
      `The dates in "${column}" (${examples.join(', ')}) can be read as ${orders.join(' or ')}. ` +
        `Say which with {"dateFormat": "${orders[0]}"}.`,
      { column, examples, orders },
    );
  }
}

/** The amounts of a column can be read with a decimal point or with a decimal comma. */
export class AmbiguousAmounts extends DomainError {
  readonly code = 'imports.ambiguous-amounts';

  constructor(column: string, examples: readonly string[]) {
    super(
      `The amounts in "${column}" (${examples.join(', ')}) can be read with a decimal point or a decimal comma. ` +
        'Say which with {"decimal": "."} or {"decimal": ","}.',
      { column, examples },
    );
  }
}
