import { z } from 'zod';
import { profitAndLoss, profitAndLossSchema } from '../../domain/profit-and-loss.js';
import { defineKind } from '../report-kind.js';
import { profitAndLossSheet } from './profit-and-loss.sheet.js';

export const profitAndLossKind = defineKind({
  covers: 'period',
  parameters: z.object({ from: z.string(), to: z.string() }),
  result: profitAndLossSchema,
  compute: async (tx, { accounts }, period) => profitAndLoss(period, await accounts.execute(tx, period)),
  toSheet: profitAndLossSheet,
});
