-- CreateTable
CREATE TABLE "ledger_holds" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "input_hash" BYTEA NOT NULL,
    "effective_on" DATE NOT NULL,
    "description" TEXT NOT NULL,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "status" TEXT NOT NULL DEFAULT 'open',
    "expires_at" TIMESTAMPTZ(6),
    "placed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(6),

    CONSTRAINT "ledger_holds_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "ledger_hold_postings" (
    "tenant_id" UUID NOT NULL,
    "hold_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "account_code" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "held_minor" BIGINT NOT NULL,
    "record_id" UUID,
    "category_id" UUID,
    "counterparty" TEXT,

    CONSTRAINT "ledger_hold_postings_pkey" PRIMARY KEY ("tenant_id","hold_id","number")
);

-- CreateTable
CREATE TABLE "ledger_hold_commits" (
    "tenant_id" UUID NOT NULL,
    "hold_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "input_hash" BYTEA NOT NULL,
    "entry_id" UUID NOT NULL,
    "committed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ledger_hold_commits_pkey" PRIMARY KEY ("tenant_id","hold_id","reference")
);

-- CreateTable
CREATE TABLE "exchange_rates" (
    "tenant_id" UUID NOT NULL,
    "base" CHAR(3) NOT NULL,
    "quote" CHAR(3) NOT NULL,
    "on_date" DATE NOT NULL,
    "rate" DECIMAL(24,12) NOT NULL,
    "source" TEXT NOT NULL,
    "set_by" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exchange_rates_pkey" PRIMARY KEY ("tenant_id","base","quote","on_date")
);

-- CreateTable
CREATE TABLE "ledger_exchanges" (
    "tenant_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "input_hash" BYTEA NOT NULL,
    "rate" DECIMAL(24,12),
    "rate_source" TEXT,
    "rate_on" DATE,
    "home_currency" CHAR(3) NOT NULL,
    "value_minor" BIGINT NOT NULL,
    "realised_minor" BIGINT NOT NULL,

    CONSTRAINT "ledger_exchanges_pkey" PRIMARY KEY ("tenant_id","entry_id")
);

-- CreateTable
CREATE TABLE "ledger_exchange_legs" (
    "tenant_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "account_code" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "effective_on" DATE NOT NULL,
    "quantity_minor" BIGINT NOT NULL,
    "carrying_minor" BIGINT NOT NULL,

    CONSTRAINT "ledger_exchange_legs_pkey" PRIMARY KEY ("tenant_id","entry_id","account_code","currency")
);

-- CreateIndex
CREATE INDEX "ledger_holds_tenant_id_status_id_idx" ON "ledger_holds"("tenant_id", "status", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_holds_reference_tenant_id_key" ON "ledger_holds"("reference", "tenant_id");

-- CreateIndex
CREATE INDEX "ledger_hold_postings_tenant_id_account_code_idx" ON "ledger_hold_postings"("tenant_id", "account_code");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_hold_commits_entry_id_tenant_id_key" ON "ledger_hold_commits"("entry_id", "tenant_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_exchanges_reference_tenant_id_key" ON "ledger_exchanges"("reference", "tenant_id");

-- CreateIndex
CREATE INDEX "ledger_exchange_legs_tenant_id_account_code_currency_idx" ON "ledger_exchange_legs"("tenant_id", "account_code", "currency");

-- What the schema language cannot say.

DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY[
    'ledger_holds', 'ledger_hold_postings', 'ledger_hold_commits', 'exchange_rates', 'ledger_exchanges', 'ledger_exchange_legs'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', owned);
    EXECUTE format(
      'CREATE POLICY tenant_only ON %I TO balance_app USING (tenant_id = (SELECT current_tenant())) WITH CHECK (tenant_id = (SELECT current_tenant()))',
      owned
    );
  END LOOP;
  FOREACH owned IN ARRAY ARRAY['ledger_holds', 'ledger_hold_postings'] LOOP
    EXECUTE format(
      'CREATE POLICY owner_as_tenant ON %I TO CURRENT_USER USING (tenant_id = (SELECT current_tenant())) WITH CHECK (tenant_id = (SELECT current_tenant()))',
      owned
    );
  END LOOP;
END $$;
GRANT SELECT, INSERT ON ledger_holds, ledger_hold_postings, ledger_hold_commits, ledger_exchanges, ledger_exchange_legs TO balance_app;
GRANT UPDATE (status, closed_at) ON ledger_holds TO balance_app;
GRANT UPDATE (held_minor) ON ledger_hold_postings TO balance_app;
-- What is held on a balance follows from the holds alone.
REVOKE INSERT (tenant_id, account_code, currency, held_debit_minor, held_credit_minor), UPDATE (held_debit_minor, held_credit_minor)
  ON ledger_balances FROM balance_app;
GRANT SELECT, INSERT, UPDATE ON exchange_rates TO balance_app;

-- Which holds have run out is asked for all tenants at once; what they are about stays theirs.
CREATE POLICY system_reads ON ledger_holds FOR SELECT TO balance_system USING (true);
GRANT SELECT (tenant_id, id, status, expires_at) ON ledger_holds TO balance_system;
CREATE INDEX ledger_holds_running_out ON ledger_holds (expires_at) WHERE status = 'open';

ALTER TABLE ledger_holds ADD CONSTRAINT ledger_holds_status CHECK (status IN ('open', 'committed', 'voided', 'expired'));
ALTER TABLE ledger_holds ADD CONSTRAINT ledger_holds_closed CHECK ((status = 'open') = (closed_at IS NULL));
-- What is left of a side lies between nothing and what was placed.
ALTER TABLE ledger_hold_postings ADD CONSTRAINT ledger_hold_postings_held CHECK (
  amount_minor <> 0
  AND amount_minor > -9223372036854775808
  AND held_minor BETWEEN least(amount_minor, 0) AND greatest(amount_minor, 0)
);
ALTER TABLE exchange_rates ADD CONSTRAINT exchange_rates_rate CHECK (rate > 0 AND base <> quote);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_hold_commits EXECUTE FUNCTION forbid_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_exchanges EXECUTE FUNCTION forbid_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_exchange_legs EXECUTE FUNCTION forbid_change();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON ledger_holds EXECUTE FUNCTION forbid_change();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON ledger_hold_postings EXECUTE FUNCTION forbid_change();

-- A hold is checked against accounts that nobody changes meanwhile, as an entry is.
CREATE TRIGGER enter_ledger BEFORE INSERT ON ledger_holds FOR EACH STATEMENT EXECUTE FUNCTION enter_ledger();

-- Locks balances in the one order in which everybody does, one after the other: were those that are missing made all at once,
-- they would be locked before others that come earlier.
CREATE FUNCTION lock_balances(accounts text[], currencies text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  next record;
BEGIN
  FOR next IN
    SELECT DISTINCT c.account_code, c.currency FROM unnest(accounts, currencies::char(3)[]) AS c (account_code, currency)
    ORDER BY c.account_code, c.currency
  LOOP
    INSERT INTO ledger_balances (tenant_id, account_code, currency)
    VALUES (current_tenant(), next.account_code, next.currency)
    ON CONFLICT DO NOTHING;

    PERFORM FROM ledger_balances AS b
    WHERE b.tenant_id = current_tenant() AND b.account_code = next.account_code AND b.currency = next.currency
    FOR UPDATE;
  END LOOP;
END $$;

-- Moves what is held. The arrays go together: an account and a currency, each pair once, and by how much its held debits and
-- held credits change.
CREATE FUNCTION change_held(accounts text[], currencies text[], debits numeric[], credits numeric[])
  RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  fault record;
BEGIN
  PERFORM lock_balances(accounts, currencies);

  UPDATE ledger_balances AS b
  SET held_debit_minor = CASE
      WHEN b.held_debit_minor + c.debit <= 9223372036854775807 THEN b.held_debit_minor + c.debit
      ELSE refuse_posting('ledger_balance_range', NULL, b.account_code, b.currency)
    END,
    held_credit_minor = CASE
      WHEN b.held_credit_minor + c.credit <= 9223372036854775807 THEN b.held_credit_minor + c.credit
      ELSE refuse_posting('ledger_balance_range', NULL, b.account_code, b.currency)
    END
  FROM unnest(accounts, currencies::char(3)[], debits, credits) AS c (account_code, currency, debit, credit)
  WHERE b.tenant_id = current_tenant() AND b.account_code = c.account_code AND b.currency = c.currency;

  SELECT b.account_code, b.currency INTO fault
  FROM unnest(accounts, currencies::char(3)[], debits, credits) AS c (account_code, currency, debit, credit)
  JOIN ledger_balances AS b
    ON b.tenant_id = current_tenant() AND b.account_code = c.account_code AND b.currency = c.currency
  JOIN ledger_accounts AS l ON l.tenant_id = b.tenant_id AND l.code = b.account_code
  WHERE CASE l.normal_side
      WHEN 'debit' THEN c.credit > 0 AND b.balance_minor::numeric - b.held_credit_minor < l.minimum_minor
      ELSE c.debit > 0 AND -b.balance_minor::numeric - b.held_debit_minor < l.minimum_minor
    END
  LIMIT 1;
  IF FOUND THEN
    PERFORM refuse_posting('ledger_balance_low', NULL, fault.account_code, fault.currency);
  END IF;
END $$;

-- The sides of a hold come whole, balance, and go to accounts that take them; and what they reserve is held on the balances.
CREATE FUNCTION place_holds() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $$
DECLARE
  tenant uuid := (SELECT tenant_id FROM added LIMIT 1);
  fault record;
BEGIN
  IF tenant IS NULL THEN
    RETURN NULL;
  END IF;

  SELECT f.hold_id, f.rule INTO fault
  FROM (
    SELECT a.hold_id, CASE
        WHEN a.is_foreign OR tenant IS DISTINCT FROM current_tenant() THEN 'ledger_one_tenant'
        WHEN a.is_unbalanced THEN 'ledger_entry_balances'
        WHEN h.id IS NULL OR h.status <> 'open' OR a.is_partial OR a.sides < 2
          OR a.sides <> (SELECT count(*) FROM ledger_hold_postings AS p WHERE p.tenant_id = tenant AND p.hold_id = a.hold_id)
          THEN 'ledger_entry_whole'
      END AS rule
    FROM (
      SELECT s.hold_id, bool_or(s.is_foreign) AS is_foreign, bool_or(s.is_partial) AS is_partial, bool_or(s.amount <> 0) AS is_unbalanced,
        sum(s.sides) AS sides
      FROM (
        SELECT hold_id, bool_or(tenant_id <> tenant) AS is_foreign, bool_or(held_minor <> amount_minor) AS is_partial,
          sum(amount_minor) AS amount, count(*) AS sides
        FROM added GROUP BY hold_id, currency
      ) AS s
      GROUP BY s.hold_id
    ) AS a
    LEFT JOIN ledger_holds AS h ON h.tenant_id = tenant AND h.id = a.hold_id
  ) AS f
  WHERE f.rule IS NOT NULL LIMIT 1;
  IF FOUND THEN
    PERFORM refuse_posting(fault.rule, fault.hold_id, NULL, NULL);
  END IF;

  SELECT f.* INTO fault
  FROM (
    SELECT a.hold_id, a.account_code, a.currency, CASE
        WHEN l.code IS NULL THEN 'ledger_posting_account'
        WHEN NOT is_currency_code(a.currency::text) THEN 'ledger_currency'
        WHEN l.closed_at IS NOT NULL THEN 'ledger_account_closed'
        WHEN a.currency::text <> ALL (l.currencies) THEN 'ledger_account_currency'
        WHEN EXISTS (SELECT FROM ledger_accounts AS c WHERE c.tenant_id = tenant AND c.parent_code = l.code) THEN 'ledger_account_heading'
      END AS rule
    FROM (SELECT DISTINCT ON (account_code, currency) account_code, currency, hold_id FROM added ORDER BY account_code, currency) AS a
    LEFT JOIN ledger_accounts AS l ON l.tenant_id = tenant AND l.code = a.account_code
  ) AS f
  WHERE f.rule IS NOT NULL LIMIT 1;
  IF FOUND THEN
    PERFORM refuse_posting(fault.rule, fault.hold_id, fault.account_code, fault.currency);
  END IF;

  PERFORM change_held(array_agg(c.account_code), array_agg(c.currency::text), array_agg(c.debit), array_agg(c.credit))
  FROM (
    SELECT account_code, currency, coalesce(sum(held_minor) FILTER (WHERE held_minor > 0), 0) AS debit,
      coalesce(-sum(held_minor) FILTER (WHERE held_minor < 0), 0) AS credit
    FROM added GROUP BY account_code, currency
  ) AS c;
  RETURN NULL;
END $$;

CREATE TRIGGER hold_placed AFTER INSERT ON ledger_hold_postings
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION place_holds();

-- What is held of a side only ever becomes less, by amounts that balance; and so does what is held on the balances.
CREATE FUNCTION release_holds() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $$
DECLARE
  broken uuid;
BEGIN
  SELECT n.hold_id INTO broken
  FROM added AS n JOIN removed AS o ON o.tenant_id = n.tenant_id AND o.hold_id = n.hold_id AND o.number = n.number
  WHERE abs(n.held_minor) > abs(o.held_minor) OR n.amount_minor <> o.amount_minor OR n.account_code <> o.account_code
    OR n.currency <> o.currency OR n.tenant_id IS DISTINCT FROM current_tenant()
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'hold % would reserve more than it has left', broken
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_hold_shrinks';
  END IF;

  SELECT n.hold_id INTO broken
  FROM added AS n JOIN removed AS o ON o.tenant_id = n.tenant_id AND o.hold_id = n.hold_id AND o.number = n.number
  GROUP BY n.hold_id, n.currency HAVING sum(n.held_minor::numeric - o.held_minor) <> 0 LIMIT 1;
  IF FOUND THEN
    PERFORM refuse_posting('ledger_entry_balances', broken, NULL, NULL);
  END IF;

  PERFORM change_held(array_agg(c.account_code), array_agg(c.currency::text), array_agg(c.debit), array_agg(c.credit))
  FROM (
    SELECT n.account_code, n.currency,
      coalesce(sum(n.held_minor::numeric - o.held_minor) FILTER (WHERE n.amount_minor > 0), 0) AS debit,
      coalesce(-sum(n.held_minor::numeric - o.held_minor) FILTER (WHERE n.amount_minor < 0), 0) AS credit
    FROM added AS n JOIN removed AS o ON o.tenant_id = n.tenant_id AND o.hold_id = n.hold_id AND o.number = n.number
    GROUP BY n.account_code, n.currency
  ) AS c
  HAVING count(*) > 0;
  RETURN NULL;
END $$;

CREATE TRIGGER hold_released AFTER UPDATE ON ledger_hold_postings
  REFERENCING NEW TABLE AS added OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION release_holds();

-- A hold ends once, and with it whatever it still reserves.
CREATE FUNCTION hold_ends_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'hold % is % already', OLD.id, OLD.status USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_hold_ends_once';
END $$;

CREATE TRIGGER ends_once BEFORE UPDATE ON ledger_holds
  FOR EACH ROW WHEN (OLD.status <> 'open') EXECUTE FUNCTION hold_ends_once();

CREATE FUNCTION end_holds() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $$
BEGIN
  UPDATE ledger_hold_postings AS p SET held_minor = 0
  FROM ended AS h
  WHERE h.status <> 'open' AND p.tenant_id = h.tenant_id AND p.hold_id = h.id AND p.held_minor <> 0;
  RETURN NULL;
END $$;

CREATE TRIGGER hold_ended AFTER UPDATE ON ledger_holds
  REFERENCING NEW TABLE AS ended FOR EACH STATEMENT EXECUTE FUNCTION end_holds();
