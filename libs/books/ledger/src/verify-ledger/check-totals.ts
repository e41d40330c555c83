import { sql } from '@balance/database';

const here = sql`tenant_id = current_tenant()`;

/** What stands on each account against the sum of its postings. */
export const checkBalances = sql`
  WITH summed AS (
    SELECT account_code, currency, sum(amount_minor) AS balance, count(*) AS postings
    FROM ledger_postings WHERE ${here} GROUP BY account_code, currency
  ), kept AS (
    SELECT account_code, currency, balance_minor, postings FROM ledger_balances WHERE ${here}
  )
  SELECT NULL AS "entryId", coalesce(s.account_code, k.account_code) AS "accountCode",
    coalesce(s.currency, k.currency) AS currency, 'balance' AS of,
    coalesce(s.balance, 0) || ' of ' || coalesce(s.postings, 0) || ' postings' AS expected,
    coalesce(k.balance_minor, 0) || ' of ' || coalesce(k.postings, 0) || ' postings' AS found
  FROM summed AS s FULL JOIN kept AS k ON k.account_code = s.account_code AND k.currency = s.currency
  WHERE coalesce(s.balance, 0) <> coalesce(k.balance_minor, 0) OR coalesce(s.postings, 0) <> coalesce(k.postings, 0)
  ORDER BY 2, 3 LIMIT 1`;

/** The totals of each day against the postings of that day. */
export const checkDays = sql`
  WITH summed AS (
    SELECT account_code, currency, effective_on, (recorded_at AT TIME ZONE 'UTC')::date AS recorded_on,
      sum(greatest(amount_minor, 0)) AS debit, sum(greatest(-amount_minor, 0)) AS credit, count(*) AS postings
    FROM ledger_postings WHERE ${here} GROUP BY 1, 2, 3, 4
  ), kept AS (
    SELECT account_code, currency, effective_on, recorded_on, debit_minor, credit_minor, postings
    FROM ledger_days WHERE ${here}
  )
  SELECT NULL AS "entryId", coalesce(s.account_code, k.account_code) AS "accountCode",
    coalesce(s.currency, k.currency) AS currency,
    coalesce(s.effective_on, k.effective_on) || ', recorded ' || coalesce(s.recorded_on, k.recorded_on) AS of,
    format('debit %s, credit %s of %s postings', coalesce(s.debit, 0), coalesce(s.credit, 0), coalesce(s.postings, 0)) AS expected,
    format('debit %s, credit %s of %s postings', coalesce(k.debit_minor, 0), coalesce(k.credit_minor, 0), coalesce(k.postings, 0)) AS found
  FROM summed AS s
  FULL JOIN kept AS k ON k.account_code = s.account_code AND k.currency = s.currency
    AND k.effective_on = s.effective_on AND k.recorded_on = s.recorded_on
  WHERE coalesce(s.debit, 0) <> coalesce(k.debit_minor, 0) OR coalesce(s.credit, 0) <> coalesce(k.credit_minor, 0)
    OR coalesce(s.postings, 0) <> coalesce(k.postings, 0)
  ORDER BY 2, 3, 4 LIMIT 1`;

/** What is held on each account against its open holds. */
export const checkHeld = sql`
  WITH summed AS (
    SELECT p.account_code, p.currency, coalesce(sum(p.held_minor) FILTER (WHERE p.held_minor > 0), 0) AS debit,
      coalesce(-sum(p.held_minor) FILTER (WHERE p.held_minor < 0), 0) AS credit
    FROM ledger_hold_postings AS p
    JOIN ledger_holds AS h ON h.tenant_id = p.tenant_id AND h.id = p.hold_id AND h.status = 'open'
    WHERE p.${here} GROUP BY p.account_code, p.currency
  ), kept AS (
    SELECT account_code, currency, held_debit_minor, held_credit_minor FROM ledger_balances WHERE ${here}
  )
  SELECT NULL AS "entryId", coalesce(s.account_code, k.account_code) AS "accountCode",
    coalesce(s.currency, k.currency) AS currency, 'held by open holds' AS of,
    format('debit %s, credit %s', coalesce(s.debit, 0), coalesce(s.credit, 0)) AS expected,
    format('debit %s, credit %s', coalesce(k.held_debit_minor, 0), coalesce(k.held_credit_minor, 0)) AS found
  FROM summed AS s FULL JOIN kept AS k ON k.account_code = s.account_code AND k.currency = s.currency
  WHERE coalesce(s.debit, 0) <> coalesce(k.held_debit_minor, 0) OR coalesce(s.credit, 0) <> coalesce(k.held_credit_minor, 0)
  ORDER BY 2, 3 LIMIT 1`;

/** What is below a minimum above zero may still be on its way up to it: that alone is no fault. */
export const checkMinimums = sql`
  WITH standing AS (
    SELECT b.account_code, b.currency, a.minimum_minor, CASE a.normal_side
        WHEN 'debit' THEN b.balance_minor::numeric - b.held_credit_minor
        ELSE -b.balance_minor::numeric - b.held_debit_minor
      END AS available
    FROM ledger_balances AS b JOIN ledger_accounts AS a ON a.tenant_id = b.tenant_id AND a.code = b.account_code
    WHERE b.${here} AND a.minimum_minor IS NOT NULL
  )
  SELECT NULL AS "entryId", account_code AS "accountCode", currency, 'balance on its normal side, less what is held' AS of,
    'at least ' || minimum_minor AS expected, available::text AS found
  FROM standing WHERE available < least(minimum_minor, 0)
  ORDER BY account_code, currency LIMIT 1`;
