export const asLedgerFault = (fault: unknown, _entries: unknown): unknown => fault;
