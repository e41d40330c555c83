import { type Sql, sql } from '@balance/database';
import { type LedgerCheck } from '../domain/verify.js';
import { checkDays, checkBalances, checkHeld, checkMinimums } from './check-totals.js';

const here = sql`tenant_id = current_tenant()`;

const entriesBalance = sql`
  SELECT p.entry_id AS "entryId", NULL AS "accountCode", p.currency, 'sum of its postings' AS of,
    '0' AS expected, sum(p.amount_minor)::text AS found
  FROM ledger_postings AS p WHERE p.${here}
  GROUP BY p.entry_id, p.currency HAVING sum(p.amount_minor) <> 0
  ORDER BY p.entry_id, p.currency LIMIT 1`;

const entriesWhole = sql`
  SELECT coalesce(e.id, p.entry_id) AS "entryId", NULL AS "accountCode", NULL AS currency,
    CASE WHEN e.id IS NULL THEN 'the entry of its postings' ELSE 'postings' END AS of,
    CASE WHEN e.id IS NULL THEN 'one' ELSE 'at least 2' END AS expected,
    CASE WHEN e.id IS NULL THEN 'none' ELSE coalesce(p.postings, 0)::text END AS found
  FROM (SELECT id FROM ledger_entries WHERE ${here}) AS e
  FULL JOIN (
    SELECT entry_id, count(*) AS postings FROM ledger_postings WHERE ${here} GROUP BY entry_id
  ) AS p ON p.entry_id = e.id
  WHERE e.id IS NULL OR coalesce(p.postings, 0) < 2
  ORDER BY 1 LIMIT 1`;

const postingDates = sql`
  SELECT e.id AS "entryId", p.account_code AS "accountCode", p.currency, 'days of a posting' AS of,
    e.effective_on || ', recorded ' || e.recorded_at AS expected,
    p.effective_on || ', recorded ' || p.recorded_at AS found
  FROM ledger_postings AS p
  JOIN ledger_entries AS e ON e.tenant_id = p.tenant_id AND e.id = p.entry_id
  WHERE p.${here} AND (e.effective_on <> p.effective_on OR e.recorded_at <> p.recorded_at)
  ORDER BY e.id, p.number LIMIT 1`;

const postingAccounts = sql`
  WITH used AS (
    SELECT account_code FROM ledger_postings WHERE ${here} GROUP BY account_code
  ), faults AS (
    SELECT u.account_code, CASE WHEN a.code IS NULL THEN 'none' ELSE 'a heading' END AS found
    FROM used AS u LEFT JOIN ledger_accounts AS a ON a.${here} AND a.code = u.account_code
    WHERE a.code IS NULL OR EXISTS (SELECT FROM ledger_accounts AS c WHERE c.${here} AND c.parent_code = a.code)
    ORDER BY u.account_code LIMIT 1
  )
  SELECT p.entry_id AS "entryId", f.account_code AS "accountCode", p.currency, 'account of a posting' AS of,
    'one that takes postings' AS expected, f.found
  FROM faults AS f CROSS JOIN LATERAL (
    SELECT entry_id, currency FROM ledger_postings
    WHERE ${here} AND account_code = f.account_code ORDER BY entry_id LIMIT 1
  ) AS p`;

const references = sql`
  WITH faults AS (
    SELECT reference, count(*) AS entries FROM ledger_entries WHERE ${here}
    GROUP BY reference HAVING count(*) > 1 ORDER BY reference LIMIT 1
  )
  SELECT e.id AS "entryId", NULL AS "accountCode", NULL AS currency, 'entries of reference ' || f.reference AS of,
    '1' AS expected, f.entries::text AS found
  FROM faults AS f CROSS JOIN LATERAL (
    SELECT id FROM ledger_entries WHERE ${here} AND reference = f.reference ORDER BY id DESC LIMIT 1
  ) AS e`;

const reversals = sql`
  WITH pairs AS (
    SELECT r.id, r.reverses_id, e.id IS NULL OR e.reverses_id IS NOT NULL AS is_odd,
      row_number() OVER (PARTITION BY r.reverses_id ORDER BY r.id) AS nth
    FROM ledger_entries AS r
    LEFT JOIN ledger_entries AS e ON e.tenant_id = r.tenant_id AND e.id = r.reverses_id
    WHERE r.${here} AND r.reverses_id IS NOT NULL
  ), sides AS (
    SELECT r.id, p.account_code, p.currency, p.amount_minor AS reversal, 0 AS original
    FROM pairs AS r JOIN ledger_postings AS p ON p.${here} AND p.entry_id = r.id
    UNION ALL
    SELECT r.id, p.account_code, p.currency, 0, p.amount_minor
    FROM pairs AS r JOIN ledger_postings AS p ON p.${here} AND p.entry_id = r.reverses_id
  ), faults AS (
    SELECT id, NULL AS account_code, NULL AS currency, 'what it takes back' AS of,
      'an entry that nothing else takes back, and no reversal' AS expected, reverses_id::text AS found
    FROM pairs WHERE is_odd OR nth > 1
    UNION ALL
    SELECT id, account_code, currency, 'sum of its postings', (-sum(original))::text, sum(reversal)::text
    FROM sides GROUP BY id, account_code, currency HAVING sum(reversal) + sum(original) <> 0
  )
  SELECT id AS "entryId", account_code AS "accountCode", currency, of, expected, found
  FROM faults ORDER BY id, account_code NULLS FIRST, currency LIMIT 1`;

const accountTree = sql`
  WITH RECURSIVE above AS (
    SELECT code, parent_code, 1 AS steps FROM ledger_accounts WHERE ${here}
    UNION ALL
    SELECT b.code, a.parent_code, b.steps + 1
    FROM above AS b JOIN ledger_accounts AS a ON a.${here} AND a.code = b.parent_code
    WHERE b.steps <= (SELECT count(*) FROM ledger_accounts WHERE ${here})
  ), faults AS (
    SELECT DISTINCT code, 'a heading that is not beneath it' AS expected, 'itself' AS found FROM above
    WHERE parent_code = code
    UNION ALL
    SELECT a.code, a.type, p.type FROM ledger_accounts AS a
    JOIN ledger_accounts AS p ON p.tenant_id = a.tenant_id AND p.code = a.parent_code
    WHERE a.${here} AND a.type <> p.type
  )
  SELECT NULL AS "entryId", code AS "accountCode", NULL AS currency, 'the heading above it' AS of, expected, found
  FROM faults ORDER BY code LIMIT 1`;

/** Each gives the first row that differs, or none. */
export const checkStatements: Readonly<Record<Exclude<LedgerCheck, 'inputs'>, Sql>> = {
  'entries-balance': entriesBalance,
  'entries-whole': entriesWhole,
  'posting-dates': postingDates,
  'posting-accounts': postingAccounts,
  references,
  reversals,
  'account-tree': accountTree,
  balances: checkBalances,
  days: checkDays,
  held: checkHeld,
  minimums: checkMinimums,
};
