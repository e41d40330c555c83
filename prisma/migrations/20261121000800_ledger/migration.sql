-- AlterTable
ALTER TABLE "ledger_accounts" ADD COLUMN     "closed_at" TIMESTAMPTZ(6),
ADD COLUMN     "currencies" TEXT[],
ADD COLUMN     "minimum_minor" BIGINT,
ADD COLUMN     "normal_side" TEXT,
ADD COLUMN     "parent_code" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "ledger_entries" ADD COLUMN     "input_hash" BYTEA,
ADD COLUMN     "metadata" JSONB NOT NULL DEFAULT '{}',
ALTER COLUMN "recorded_at" SET DEFAULT clock_timestamp();

-- AlterTable
ALTER TABLE "ledger_postings" ADD COLUMN     "category_id" UUID,
ADD COLUMN     "counterparty" TEXT,
ADD COLUMN     "record_id" UUID,
ADD COLUMN     "recorded_at" TIMESTAMPTZ(6);

-- CreateTable
CREATE TABLE "ledger_balances" (
    "tenant_id" UUID NOT NULL,
    "account_code" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "balance_minor" BIGINT NOT NULL DEFAULT 0,
    "held_debit_minor" BIGINT NOT NULL DEFAULT 0,
    "held_credit_minor" BIGINT NOT NULL DEFAULT 0,
    "postings" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "ledger_balances_pkey" PRIMARY KEY ("tenant_id","account_code","currency")
);

-- CreateTable
CREATE TABLE "ledger_days" (
    "tenant_id" UUID NOT NULL,
    "account_code" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "effective_on" DATE NOT NULL,
    "recorded_on" DATE NOT NULL,
    "debit_minor" BIGINT NOT NULL,
    "credit_minor" BIGINT NOT NULL,
    "postings" BIGINT NOT NULL,

    CONSTRAINT "ledger_days_pkey" PRIMARY KEY ("tenant_id","account_code","currency","effective_on","recorded_on")
);

-- CreateTable
CREATE TABLE "ledger_locks" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "locked_through" DATE,
    "reason" TEXT,
    "set_by" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "ledger_locks_pkey" PRIMARY KEY ("tenant_id","id")
);

-- What is there already gets what is new. Its owner, if no superuser, would see none of it under forced row-level security.
ALTER TABLE ledger_accounts NO FORCE ROW LEVEL SECURITY;
ALTER TABLE ledger_entries NO FORCE ROW LEVEL SECURITY;
ALTER TABLE ledger_postings NO FORCE ROW LEVEL SECURITY;
ALTER TABLE records NO FORCE ROW LEVEL SECURITY;
ALTER TABLE ledger_postings DISABLE TRIGGER append_only;

UPDATE ledger_accounts SET normal_side = CASE WHEN type IN ('asset', 'expense') THEN 'debit' ELSE 'credit' END;

-- Category side first: that is how the entry of a record in one piece was written.
UPDATE ledger_postings AS p
SET recorded_at = e.recorded_at,
    record_id = r.id,
    counterparty = coalesce(r.assigned_counterparty, r.counterparty),
    category_id = CASE WHEN p.number = 0 AND r.splits IS NULL THEN r.category_id END
FROM ledger_entries AS e
LEFT JOIN records AS r ON r.tenant_id = e.tenant_id AND e.reference = 'record:' || r.id
WHERE e.tenant_id = p.tenant_id AND e.id = p.entry_id;

INSERT INTO ledger_balances (tenant_id, account_code, currency, balance_minor, postings)
SELECT tenant_id, account_code, currency, sum(amount_minor), count(*)
FROM ledger_postings GROUP BY tenant_id, account_code, currency;

INSERT INTO ledger_days (tenant_id, account_code, currency, effective_on, recorded_on, debit_minor, credit_minor, postings)
SELECT tenant_id, account_code, currency, effective_on, (recorded_at AT TIME ZONE 'UTC')::date,
  coalesce(sum(amount_minor) FILTER (WHERE amount_minor > 0), 0), coalesce(-sum(amount_minor) FILTER (WHERE amount_minor < 0), 0), count(*)
FROM ledger_postings GROUP BY tenant_id, account_code, currency, effective_on, (recorded_at AT TIME ZONE 'UTC')::date;

ALTER TABLE ledger_postings ENABLE TRIGGER append_only;
ALTER TABLE records FORCE ROW LEVEL SECURITY;
ALTER TABLE ledger_postings FORCE ROW LEVEL SECURITY;
ALTER TABLE ledger_entries FORCE ROW LEVEL SECURITY;
ALTER TABLE ledger_accounts FORCE ROW LEVEL SECURITY;

-- AlterTable
ALTER TABLE "ledger_accounts" ALTER COLUMN "normal_side" SET NOT NULL;

-- AlterTable
ALTER TABLE "ledger_postings" ALTER COLUMN "recorded_at" SET NOT NULL;

-- CreateIndex
CREATE INDEX "ledger_accounts_tenant_id_parent_code_idx" ON "ledger_accounts"("tenant_id", "parent_code");

-- CreateIndex
CREATE INDEX "ledger_postings_tenant_id_recorded_at_idx" ON "ledger_postings"("tenant_id", "recorded_at");

-- CreateIndex
CREATE INDEX "ledger_locks_tenant_id_set_at_id_idx" ON "ledger_locks"("tenant_id", "set_at", "id");

-- AddForeignKey
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_tenant_id_parent_code_fkey" FOREIGN KEY ("tenant_id", "parent_code") REFERENCES "ledger_accounts"("tenant_id", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

-- A balance is rewritten by every posting to its account: room on its page lets the rewrites stay there.
ALTER TABLE ledger_balances SET (fillfactor = 10);
ALTER TABLE ledger_days SET (fillfactor = 50);

ALTER TABLE ledger_accounts ADD CONSTRAINT ledger_accounts_normal_side CHECK (normal_side IN ('debit', 'credit'));
ALTER TABLE ledger_accounts ADD CONSTRAINT ledger_accounts_currencies CHECK (cardinality(currencies) > 0);
ALTER TABLE ledger_entries ADD CONSTRAINT ledger_entries_metadata CHECK (jsonb_typeof(metadata) = 'object' AND octet_length(metadata::text) <= 8192);
-- The one amount of 64 bits that has no opposite could never be reversed.
ALTER TABLE ledger_postings ADD CONSTRAINT ledger_postings_amount CHECK (amount_minor <> 0 AND amount_minor > -9223372036854775808);
ALTER TABLE ledger_balances ADD CONSTRAINT ledger_balances_held CHECK (held_debit_minor >= 0 AND held_credit_minor >= 0);

-- Tenant-owned. What is derived, and the checks, are the work of the tables' owner, whom forced row-level security binds as well.
DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY['ledger_balances', 'ledger_days', 'ledger_locks'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', owned);
    EXECUTE format(
      'CREATE POLICY tenant_only ON %I TO balance_app USING (tenant_id = (SELECT current_tenant())) WITH CHECK (tenant_id = (SELECT current_tenant()))',
      owned
    );
  END LOOP;
  FOREACH owned IN ARRAY ARRAY['ledger_accounts', 'ledger_entries', 'ledger_postings', 'ledger_balances', 'ledger_days', 'ledger_locks'] LOOP
    EXECUTE format(
      'CREATE POLICY owner_as_tenant ON %I TO CURRENT_USER USING (tenant_id = (SELECT current_tenant())) WITH CHECK (tenant_id = (SELECT current_tenant()))',
      owned
    );
  END LOOP;
END $$;

GRANT UPDATE (name, parent_code, normal_side, currencies, minimum_minor, closed_at, version) ON ledger_accounts TO balance_app;
-- When an entry was recorded is not for the application to say.
REVOKE INSERT ON ledger_entries FROM balance_app;
GRANT INSERT (tenant_id, id, reference, effective_on, description, reverses_id, input_hash, metadata) ON ledger_entries TO balance_app;
GRANT SELECT ON ledger_balances, ledger_days, ledger_locks TO balance_app;
GRANT INSERT (tenant_id, account_code, currency, held_debit_minor, held_credit_minor), UPDATE (held_debit_minor, held_credit_minor) ON ledger_balances TO balance_app;
GRANT INSERT (tenant_id, id, locked_through, reason, set_by) ON ledger_locks TO balance_app;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_locks EXECUTE FUNCTION forbid_change();

-- Who posts holds a tenant's ledger shared until its commit; who picks a moment or changes what may be posted holds it alone.
CREATE FUNCTION ledger_key(tenant uuid) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN hashtextextended('ledger:' || tenant::text, 0);

CREATE FUNCTION enter_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(ledger_key(current_tenant()));
  RETURN NULL;
END $$;

CREATE FUNCTION enter_ledger_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(ledger_key(current_tenant()));
  RETURN NULL;
END $$;

CREATE TRIGGER enter_ledger BEFORE INSERT ON ledger_entries FOR EACH STATEMENT EXECUTE FUNCTION enter_ledger();
CREATE TRIGGER enter_ledger BEFORE INSERT ON ledger_locks FOR EACH STATEMENT EXECUTE FUNCTION enter_ledger_alone();

-- A moment, in whole milliseconds, at or before which everything that is recorded is committed, and which has passed.
CREATE FUNCTION ledger_moment() RETURNS timestamptz LANGUAGE plpgsql AS $$
DECLARE
  key bigint := ledger_key(current_tenant());
  moment timestamptz;
BEGIN
  PERFORM pg_advisory_lock(key);
  moment := date_trunc('milliseconds', clock_timestamp()) + interval '1 millisecond';
  WHILE clock_timestamp() <= moment LOOP
    PERFORM pg_sleep(0.0002);
  END LOOP;
  PERFORM pg_advisory_unlock(key);
  RETURN moment;
END $$;

CREATE FUNCTION normal_side_of_type() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.normal_side := CASE WHEN NEW.type IN ('asset', 'expense') THEN 'debit' ELSE 'credit' END;
  RETURN NEW;
END $$;

CREATE TRIGGER normal_side BEFORE INSERT ON ledger_accounts
  FOR EACH ROW WHEN (NEW.normal_side IS NULL) EXECUTE FUNCTION normal_side_of_type();

-- Nobody posts while it changes where one may post: what a posting was checked against still holds when it commits.
CREATE FUNCTION keep_account_tree() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(ledger_key(NEW.tenant_id));
  IF NEW.parent_code IS NULL THEN
    RETURN NEW;
  END IF;
  IF EXISTS (SELECT FROM ledger_balances AS b WHERE b.tenant_id = NEW.tenant_id AND b.account_code = NEW.parent_code AND b.postings > 0) THEN
    RAISE EXCEPTION 'account % has postings, so it cannot be a heading', NEW.parent_code
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_account_heading';
  END IF;
  IF EXISTS (
    WITH RECURSIVE above AS (
      SELECT NEW.parent_code AS code
      UNION
      SELECT a.parent_code FROM above JOIN ledger_accounts AS a ON a.tenant_id = NEW.tenant_id AND a.code = above.code
    )
    SELECT FROM above WHERE code = NEW.code
  ) THEN
    RAISE EXCEPTION 'account % would be above itself', NEW.code USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_account_tree';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER account_tree BEFORE INSERT ON ledger_accounts
  FOR EACH ROW WHEN (NEW.parent_code IS NOT NULL) EXECUTE FUNCTION keep_account_tree();
CREATE TRIGGER account_tree_changes BEFORE UPDATE OF parent_code, normal_side, currencies, minimum_minor, closed_at ON ledger_accounts
  FOR EACH ROW EXECUTE FUNCTION keep_account_tree();

CREATE FUNCTION is_currency_code(code text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN strpos(',AED,AFN,ALL,AMD,ANG,AOA,ARS,AUD,AWG,AZN,BAM,BBD,BDT,BGN,BHD,BIF,BMD,BND,BOB,BRL,BSD,BTN,BWP,BYN,BZD,CAD,CDF,CHF,CLP,CNY,COP,CRC,CUC,CUP,CVE,CZK,DJF,DKK,DOP,DZD,EGP,ERN,ETB,EUR,FJD,FKP,GBP,GEL,GHS,GIP,GMD,GNF,GTQ,GYD,HKD,HNL,HRK,HTG,HUF,IDR,ILS,INR,IQD,IRR,ISK,JMD,JOD,JPY,KES,KGS,KHR,KMF,KPW,KRW,KWD,KYD,KZT,LAK,LBP,LKR,LRD,LSL,LYD,MAD,MDL,MGA,MKD,MMK,MNT,MOP,MRU,MUR,MVR,MWK,MXN,MYR,MZN,NAD,NGN,NIO,NOK,NPR,NZD,OMR,PAB,PEN,PGK,PHP,PKR,PLN,PYG,QAR,RON,RSD,RUB,RWF,SAR,SBD,SCR,SDG,SEK,SGD,SHP,SLE,SLL,SOS,SRD,SSP,STN,SVC,SYP,SZL,THB,TJS,TMT,TND,TOP,TRY,TTD,TWD,TZS,UAH,UGX,USD,UYU,UZS,VES,VND,VUV,WST,XAF,XCD,XCG,XDR,XOF,XPF,XSU,YER,ZAR,ZMW,ZWG,ZWL,', ',' || code || ',') > 0;

-- Names the rule in the fault's constraint and what broke it in its detail. Typed, so that it may stand where an amount would.
CREATE FUNCTION refuse_posting(rule text, entry uuid, account text, currency text) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING
    ERRCODE = CASE rule WHEN 'ledger_posting_account' THEN 'foreign_key_violation' ELSE 'check_violation' END,
    CONSTRAINT = rule,
    DETAIL = json_build_object('entryId', entry, 'accountCode', account, 'currency', currency)::text,
    MESSAGE = CASE rule
      WHEN 'ledger_one_tenant' THEN 'postings of several tenants came in one statement'
      WHEN 'ledger_entry_balances' THEN format('entry %s does not balance', entry)
      WHEN 'ledger_entry_whole' THEN format('entry %s is missing, one-sided or already posted', entry)
      WHEN 'ledger_posting_dates' THEN format('the postings of entry %s are of other days than the entry', entry)
      WHEN 'ledger_period_closed' THEN format('entry %s falls into a closed period', entry)
      WHEN 'ledger_posting_account' THEN format('account %s does not exist', account)
      WHEN 'ledger_account_closed' THEN format('account %s is closed', account)
      WHEN 'ledger_account_heading' THEN format('account %s is a heading', account)
      WHEN 'ledger_account_currency' THEN format('account %s takes no %s', account, currency)
      WHEN 'ledger_currency' THEN format('%s is no currency', currency)
      WHEN 'ledger_balance_low' THEN format('account %s would fall below its minimum in %s', account, currency)
      ELSE format('the balance of account %s in %s does not fit 64 bits', account, currency)
    END;
END $$;

DROP TRIGGER double_entry ON ledger_postings;
DROP FUNCTION check_postings();

-- Double entry: the postings of an entry come whole, in one statement, sum to zero in each currency and go to accounts that take
-- them; and what stands on each account moves with them. Rows that postings have in common are locked in one order.
-- The planner is held to the indexes: a plan that was kept since the tables were small would read them whole. And to plans for any
-- tenant: one for a tenant that the statistics do not know takes every index for equally good, and may read all that it has.
CREATE FUNCTION keep_books() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_generic_plan
  SET enable_seqscan = off SET enable_bitmapscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  tenant uuid := (SELECT tenant_id FROM added LIMIT 1);
  fault record;
BEGIN
  IF tenant IS NULL THEN
    RETURN NULL;
  END IF;

  SELECT f.entry_id, f.rule INTO fault
  FROM (
    SELECT a.entry_id, CASE
        WHEN a.is_foreign THEN 'ledger_one_tenant'
        WHEN a.amount <> 0 THEN 'ledger_entry_balances'
        -- Every entry has a posting of number 0, and one only: who adds to an entry later cannot bring it.
        WHEN e.id IS NULL OR (a.first > 0 AND a.entry_id NOT IN (SELECT z.entry_id FROM added AS z WHERE z.number = 0)) THEN 'ledger_entry_whole'
        WHEN a.first_on <> e.effective_on OR a.last_on <> e.effective_on OR a.first_at <> e.recorded_at OR a.last_at <> e.recorded_at
          THEN 'ledger_posting_dates'
        WHEN e.effective_on <= (
          SELECT l.locked_through FROM ledger_locks AS l WHERE l.tenant_id = tenant ORDER BY l.set_at DESC, l.id DESC LIMIT 1
        ) AND current_setting('balance.ledger_override', true) IS DISTINCT FROM 'on' THEN 'ledger_period_closed'
      END AS rule
    FROM (
      SELECT entry_id, bool_or(tenant_id <> tenant) AS is_foreign, sum(amount_minor) AS amount, min(number) AS first,
        min(effective_on) AS first_on, max(effective_on) AS last_on, min(recorded_at) AS first_at, max(recorded_at) AS last_at
      FROM added GROUP BY entry_id, currency
    ) AS a
    -- One look-up an entry, by the primary key: OFFSET keeps the planner from reading all entries of the tenant instead.
    LEFT JOIN LATERAL (
      SELECT e.id, e.effective_on, e.recorded_at FROM ledger_entries AS e WHERE e.tenant_id = tenant AND e.id = a.entry_id OFFSET 0
    ) AS e ON true
  ) AS f
  WHERE f.rule IS NOT NULL LIMIT 1;
  IF FOUND THEN
    PERFORM refuse_posting(fault.rule, fault.entry_id, NULL, NULL);
  END IF;

  WITH moved AS MATERIALIZED (
    SELECT a.account_code, a.currency, a.amount, a.postings, l.normal_side, l.minimum_minor, CASE
        WHEN l.code IS NULL THEN 'ledger_posting_account'
        WHEN NOT is_currency_code(a.currency::text) THEN 'ledger_currency'
        WHEN l.closed_at IS NOT NULL THEN 'ledger_account_closed'
        WHEN a.currency::text <> ALL (l.currencies) THEN 'ledger_account_currency'
        WHEN (SELECT true FROM ledger_accounts AS c WHERE c.tenant_id = tenant AND c.parent_code = l.code LIMIT 1) THEN 'ledger_account_heading'
        WHEN abs(a.amount) > 9223372036854775807 THEN 'ledger_balance_range'
      END AS rule
    FROM (SELECT account_code, currency, sum(amount_minor) AS amount, count(*) AS postings FROM added GROUP BY account_code, currency) AS a
    LEFT JOIN LATERAL (SELECT l.* FROM ledger_accounts AS l WHERE l.tenant_id = tenant AND l.code = a.account_code OFFSET 0) AS l ON true
  ), stood AS (
    INSERT INTO ledger_balances AS b (tenant_id, account_code, currency, balance_minor, postings)
    SELECT tenant, account_code, currency,
      CASE WHEN rule IS NULL THEN amount::bigint ELSE refuse_posting(rule, NULL, account_code, currency) END, postings
    FROM moved ORDER BY account_code, currency
    ON CONFLICT (tenant_id, account_code, currency) DO UPDATE
    SET balance_minor = CASE
        WHEN abs(b.balance_minor::numeric + excluded.balance_minor) <= 9223372036854775807 THEN b.balance_minor + excluded.balance_minor
        ELSE refuse_posting('ledger_balance_range', NULL, b.account_code, b.currency)
      END,
      postings = b.postings + excluded.postings
    RETURNING account_code, currency, balance_minor, held_debit_minor, held_credit_minor
  ), days AS (
    INSERT INTO ledger_days AS d (tenant_id, account_code, currency, effective_on, recorded_on, debit_minor, credit_minor, postings)
    SELECT tenant, account_code, currency, effective_on, (recorded_at AT TIME ZONE 'UTC')::date,
      coalesce(sum(amount_minor) FILTER (WHERE amount_minor > 0), 0), coalesce(-sum(amount_minor) FILTER (WHERE amount_minor < 0), 0), count(*)
    -- After the balances: who has those of its accounts locked finds the days free.
    FROM added, (SELECT count(*) FROM stood) AS after
    GROUP BY account_code, currency, effective_on, (recorded_at AT TIME ZONE 'UTC')::date
    ORDER BY account_code, currency, effective_on, (recorded_at AT TIME ZONE 'UTC')::date
    ON CONFLICT (tenant_id, account_code, currency, effective_on, recorded_on) DO UPDATE
    SET debit_minor = d.debit_minor + excluded.debit_minor,
      credit_minor = d.credit_minor + excluded.credit_minor,
      postings = d.postings + excluded.postings
  )
  SELECT m.account_code, m.currency INTO fault
  FROM moved AS m JOIN stood AS s ON s.account_code = m.account_code AND s.currency = m.currency
  WHERE m.minimum_minor IS NOT NULL
    AND CASE m.normal_side
      WHEN 'debit' THEN m.amount < 0 AND s.balance_minor::numeric - s.held_credit_minor < m.minimum_minor
      ELSE m.amount > 0 AND -s.balance_minor::numeric - s.held_debit_minor < m.minimum_minor
    END
  LIMIT 1;
  IF FOUND THEN
    PERFORM refuse_posting('ledger_balance_low', NULL, fault.account_code, fault.currency);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER double_entry AFTER INSERT ON ledger_postings
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION keep_books();

-- At the commit an entry has its postings; and one that takes another back takes back all of it, and no reversal.
CREATE FUNCTION check_entry_whole() RETURNS trigger LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM ledger_postings AS p WHERE p.tenant_id = NEW.tenant_id AND p.entry_id = NEW.id AND p.number = 0) THEN
    RAISE EXCEPTION 'entry % has no postings', NEW.id USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_entry_whole';
  END IF;
  IF NEW.reverses_id IS NULL THEN
    RETURN NULL;
  END IF;
  IF NOT EXISTS (
    SELECT FROM ledger_entries AS e WHERE e.tenant_id = NEW.tenant_id AND e.id = NEW.reverses_id AND e.reverses_id IS NULL
  ) THEN
    RAISE EXCEPTION 'entry % reverses what is no entry, or a reversal', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_reversal_of_entry';
  END IF;
  IF EXISTS (
    SELECT FROM (
      SELECT account_code, currency, sum(amount_minor) AS amount FROM ledger_postings AS p
      WHERE p.tenant_id = NEW.tenant_id AND p.entry_id IN (NEW.id, NEW.reverses_id)
      GROUP BY account_code, currency
    ) AS both_entries
    WHERE amount <> 0
  ) THEN
    RAISE EXCEPTION 'entry % does not take back what it reverses', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_reversal_opposite';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER whole_entry AFTER INSERT ON ledger_entries
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_entry_whole();
