import { type Sql, sql, type Tx } from '@balance/database';

/** What must hold of any books at any time: each statement finds what breaks it. Written by itself, past the code it is for. */
const rules: Readonly<Record<string, Sql>> = {
  'each currency sums to zero, in each entry and in all': sql`
    SELECT entry_id::text AS place FROM ledger_postings GROUP BY entry_id, currency HAVING sum(amount_minor) <> 0
    UNION ALL SELECT currency FROM ledger_balances GROUP BY currency HAVING sum(balance_minor) <> 0`,
  'a balance is the sum of its postings': sql`
    SELECT account_code || ' ' || currency AS place
    FROM ledger_balances AS b
    FULL JOIN (
      SELECT account_code, currency, sum(amount_minor) AS amount, count(*) AS postings FROM ledger_postings
      GROUP BY account_code, currency
    ) AS p USING (account_code, currency)
    WHERE coalesce(b.balance_minor, 0) <> coalesce(p.amount, 0) OR coalesce(b.postings, 0) <> coalesce(p.postings, 0)`,
  'days are the sums of their postings': sql`
    SELECT account_code || ' ' || currency || ' ' || effective_on AS place
    FROM ledger_days AS d
    FULL JOIN (
      SELECT account_code, currency, effective_on, (recorded_at AT TIME ZONE 'UTC')::date AS recorded_on,
        sum(greatest(amount_minor, 0)) AS debit, sum(greatest(-amount_minor, 0)) AS credit, count(*) AS postings
      FROM ledger_postings GROUP BY 1, 2, 3, 4
    ) AS p USING (account_code, currency, effective_on, recorded_on)
    WHERE (d.debit_minor, d.credit_minor, d.postings) IS DISTINCT FROM (p.debit, p.credit, p.postings)`,
  'what is held on a balance is what open holds reserve': sql`
    SELECT account_code || ' ' || currency AS place
    FROM ledger_balances AS b
    FULL JOIN (
      SELECT p.account_code, p.currency, sum(greatest(p.held_minor, 0)) AS debit, sum(greatest(-p.held_minor, 0)) AS credit
      FROM ledger_hold_postings AS p JOIN ledger_holds AS h ON h.id = p.hold_id AND h.status = 'open' GROUP BY 1, 2
    ) AS p USING (account_code, currency)
    WHERE coalesce(b.held_debit_minor, 0) <> coalesce(p.debit, 0) OR coalesce(b.held_credit_minor, 0) <> coalesce(p.credit, 0)`,
  'a hold that has ended reserves nothing': sql`
    SELECT h.id::text AS place FROM ledger_holds AS h JOIN ledger_hold_postings AS p ON p.hold_id = h.id
    WHERE h.status <> 'open' AND p.held_minor <> 0`,
  'an open hold reserves what was placed less what was committed, and no hold commits more': sql`
    SELECT h.id::text || ' ' || s.account_code AS place
    FROM ledger_holds AS h
    JOIN (
      SELECT hold_id, account_code, currency, amount_minor > 0 AS is_debit, sum(amount_minor) AS amount, sum(held_minor) AS held
      FROM ledger_hold_postings GROUP BY 1, 2, 3, 4
    ) AS s ON s.hold_id = h.id
    LEFT JOIN LATERAL (
      SELECT sum(p.amount_minor) AS amount
      FROM ledger_hold_commits AS c JOIN ledger_postings AS p ON p.entry_id = c.entry_id
      WHERE c.hold_id = h.id AND p.account_code = s.account_code AND p.currency = s.currency AND (p.amount_minor > 0) = s.is_debit
    ) AS c ON true
    WHERE CASE h.status WHEN 'open' THEN s.held <> s.amount - coalesce(c.amount, 0) ELSE abs(coalesce(c.amount, 0)) > abs(s.amount) END`,
  'what an account has, less what is held, is not below its minimum': sql`
    SELECT a.code || ' ' || b.currency AS place
    FROM ledger_accounts AS a JOIN ledger_balances AS b ON b.account_code = a.code
    WHERE a.minimum_minor IS NOT NULL AND a.minimum_minor <= 0 AND a.minimum_minor > CASE a.normal_side
      WHEN 'debit' THEN b.balance_minor - b.held_credit_minor ELSE -b.balance_minor - b.held_debit_minor END`,
  'references are unique': sql`
    SELECT reference AS place FROM ledger_entries GROUP BY reference HAVING count(*) > 1
    UNION ALL SELECT reference FROM ledger_holds GROUP BY reference HAVING count(*) > 1
    UNION ALL SELECT reference FROM ledger_exchanges GROUP BY reference HAVING count(*) > 1`,
  'an entry is taken back once, and no reversal is': sql`
    SELECT r.id::text AS place FROM ledger_entries AS r JOIN ledger_entries AS e ON e.id = r.reverses_id
    WHERE e.reverses_id IS NOT NULL
    UNION ALL
    SELECT reverses_id::text FROM ledger_entries WHERE reverses_id IS NOT NULL GROUP BY reverses_id HAVING count(*) > 1`,
  'whatever happened is told of once': sql`
    SELECT type AS place
    FROM (
      SELECT 'HOLD_PLACED' AS type, count(*) AS done FROM ledger_holds
      UNION ALL SELECT 'HOLD_COMMITTED', count(*) FROM ledger_hold_commits
      UNION ALL SELECT 'HOLD_VOIDED', count(*) FROM ledger_holds WHERE status = 'voided'
      UNION ALL SELECT 'HOLD_EXPIRED', count(*) FROM ledger_holds WHERE status = 'expired'
      UNION ALL SELECT 'ENTRY_REVERSED', count(*) FROM ledger_entries WHERE reverses_id IS NOT NULL
      UNION ALL SELECT 'ENTRIES_POSTED', count(*) FROM ledger_entries WHERE reverses_id IS NULL
    ) AS d
    WHERE done <> (
      SELECT coalesce(sum(coalesce((e.payload ->> 'entries')::int, 1)), 0) FROM events AS e WHERE e.type = d.type
    )`,
  'a side of an exchange is what its entry moved': sql`
    SELECT l.entry_id::text AS place
    FROM ledger_exchange_legs AS l
    WHERE l.quantity_minor <> (
      SELECT coalesce(sum(p.amount_minor), 0) FROM ledger_postings AS p
      WHERE p.entry_id = l.entry_id AND p.account_code = l.account_code AND p.currency = l.currency
    )`,
  'what was realised is what stands on the accounts for it': sql`
    SELECT 'realised' AS place
    FROM (
      SELECT coalesce(sum(x.realised_minor), 0) AS amount FROM ledger_exchanges AS x
      WHERE NOT EXISTS (SELECT FROM ledger_entries AS r WHERE r.reverses_id = x.entry_id)
    ) AS x,
    (SELECT coalesce(sum(-balance_minor), 0) AS amount FROM ledger_balances WHERE account_code IN ('4200', '8200')) AS b
    WHERE x.amount <> b.amount`,
};

/** The rules that the tenant's books break, with where. */
export async function brokenRules(tx: Tx): Promise<Record<string, string[]>> {
  const broken: Record<string, string[]> = {};
  for (const [rule, statement] of Object.entries(rules)) {
    const rows = await tx.query<{ place: string }>(statement);
    if (rows.length > 0) broken[rule] = rows.map(({ place }) => place);
  }
  return broken;
}

/** All that the ledger's tables say of the tenant, as one digest. */
export async function snapshot(tx: Tx): Promise<string> {
  const tables = [
    ...[sql`ledger_entries`, sql`ledger_postings`, sql`ledger_balances`, sql`ledger_days`, sql`ledger_holds`],
    ...[
      sql`ledger_hold_postings`,
      sql`ledger_hold_commits`,
      sql`ledger_exchanges`,
      sql`ledger_exchange_legs`,
      sql`events`,
    ],
  ];
  const digests: string[] = [];
  for (const table of tables) {
    const { digest } = await tx.one<{ digest: string }>`
      SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS digest FROM ${table} AS t`;
    digests.push(digest);
  }
  return digests.join();
}
