import { z } from 'zod';
import { trialBalance, trialBalanceSchema } from '../../domain/trial-balance.js';
import { defineKind } from '../report-kind.js';
import { trialBalanceSheet } from './trial-balance.sheet.js';

export const trialBalanceKind = defineKind({
  covers: 'day',
  parameters: z.object({ to: z.string() }),
  result: trialBalanceSchema,
  compute: async (tx, { accounts }, { to }) => trialBalance(to, await accounts.execute(tx, { to })),
  toSheet: trialBalanceSheet,
});
