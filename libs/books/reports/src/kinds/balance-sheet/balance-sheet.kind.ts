import { z } from 'zod';
import { balanceSheet, balanceSheetSchema } from '../../domain/balance-sheet.js';
import { defineKind } from '../report-kind.js';
import { balanceSheetSheet } from './balance-sheet.sheet.js';

export const balanceSheetKind = defineKind({
  covers: 'day',
  parameters: z.object({ to: z.string() }),
  result: balanceSheetSchema,
  compute: async (tx, { accounts }, { to }) => balanceSheet(to, await accounts.execute(tx, { to })),
  toSheet: balanceSheetSheet,
});
