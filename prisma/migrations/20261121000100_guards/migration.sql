-- What Prisma's schema language cannot say: who may see and change which rows, and what must never change.

GRANT USAGE ON SCHEMA public TO balance_app, balance_system;

-- The tenant that the current transaction works for; NULL (and so: no row at all) when none was set.
CREATE FUNCTION current_tenant() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('balance.tenant_id', true), '')::uuid;

-- Every tenant-owned table: the application sees the rows of one tenant and nothing else, forced on owners too.
DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY[
    'api_keys', 'events', 'imports', 'import_lines', 'integrations', 'deliveries', 'categories', 'records',
    'rules', 'rule_set_versions', 'approval_policies', 'review_items', 'ledger_accounts', 'ledger_entries',
    'ledger_postings', 'report_runs'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', owned);
    -- The sub-select makes it one evaluation a statement instead of one a row.
    EXECUTE format(
      'CREATE POLICY tenant_only ON %I TO balance_app USING (tenant_id = (SELECT current_tenant())) WITH CHECK (tenant_id = (SELECT current_tenant()))',
      owned
    );
  END LOOP;
END $$;

ALTER TABLE tenants ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenants FORCE ROW LEVEL SECURITY;
CREATE POLICY own_row ON tenants TO balance_app USING (id = (SELECT current_tenant()));

-- What the system does on no tenant's behalf: find out whose key or integration this is, relay and seal events.
CREATE POLICY system_reads ON tenants FOR SELECT TO balance_system USING (true);
CREATE POLICY system_creates ON tenants FOR INSERT TO balance_system WITH CHECK (true);
CREATE POLICY system_reads ON api_keys FOR SELECT TO balance_system USING (true);
CREATE POLICY system_reads ON integrations FOR SELECT TO balance_system USING (true);
CREATE POLICY system_reads ON events FOR SELECT TO balance_system USING (true);

GRANT SELECT ON tenants, api_keys, integrations, events TO balance_system;
GRANT INSERT ON tenants TO balance_system;
GRANT SELECT, INSERT, UPDATE ON event_consumers TO balance_system;
GRANT SELECT, INSERT ON event_seals TO balance_system;

GRANT SELECT ON tenants, event_consumers, event_seals TO balance_app;
GRANT SELECT, INSERT ON events, import_lines, ledger_accounts, ledger_entries, ledger_postings TO balance_app;
GRANT SELECT, INSERT, UPDATE ON
  api_keys, imports, integrations, deliveries, categories, records, rules, rule_set_versions,
  approval_policies, review_items, report_runs TO balance_app;
GRANT DELETE ON rules TO balance_app;
GRANT USAGE ON SEQUENCE events_position_seq TO balance_app;

-- Histories: nobody updates or deletes a row, not even the owner of the tables.
CREATE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON events EXECUTE FUNCTION forbid_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event_seals EXECUTE FUNCTION forbid_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entries EXECUTE FUNCTION forbid_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_postings EXECUTE FUNCTION forbid_change();

-- Double entry: the postings of an entry come whole, in one statement, and sum to zero in each currency.
-- The planner is held to the indexes: a plan that was kept since the tables were small would read them whole.
CREATE FUNCTION check_postings() RETURNS trigger LANGUAGE plpgsql
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  broken uuid;
BEGIN
  SELECT entry_id INTO broken FROM added
  GROUP BY tenant_id, entry_id, currency HAVING sum(amount_minor) <> 0 LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'entry % does not balance', broken USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_entry_balances';
  END IF;

  SELECT a.entry_id INTO broken
  FROM (SELECT tenant_id, entry_id, count(*) AS postings FROM added GROUP BY tenant_id, entry_id) AS a
  LEFT JOIN ledger_entries AS e ON e.tenant_id = a.tenant_id AND e.id = a.entry_id
  WHERE e.id IS NULL OR a.postings < 2
    OR a.postings <> (SELECT count(*) FROM ledger_postings AS p WHERE p.tenant_id = a.tenant_id AND p.entry_id = a.entry_id)
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'entry % is missing, one-sided or already posted', broken USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_entry_whole';
  END IF;

  SELECT a.entry_id INTO broken
  FROM (SELECT DISTINCT ON (tenant_id, account_code) tenant_id, account_code, entry_id FROM added) AS a
  LEFT JOIN ledger_accounts AS l ON l.tenant_id = a.tenant_id AND l.code = a.account_code
  WHERE l.code IS NULL LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'entry % names an account that does not exist', broken USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'ledger_posting_account';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER double_entry AFTER INSERT ON ledger_postings
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION check_postings();

-- The states that a row may be in; the moves between them are in each module's state table.
ALTER TABLE records ADD CONSTRAINT records_state CHECK (state IN ('ingested', 'processed', 'approved', 'rejected'));
ALTER TABLE records ADD CONSTRAINT records_confidence CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE imports ADD CONSTRAINT imports_status CHECK (status IN ('received', 'reading', 'completed', 'failed'));
ALTER TABLE import_lines ADD CONSTRAINT import_lines_outcome CHECK (outcome IN ('rejected', 'duplicate'));
ALTER TABLE deliveries ADD CONSTRAINT deliveries_status CHECK (status IN ('received', 'ingested', 'refused'));
ALTER TABLE categories ADD CONSTRAINT categories_kind CHECK (kind IN ('income', 'expense', 'transfer'));
ALTER TABLE ledger_accounts ADD CONSTRAINT ledger_accounts_type CHECK (type IN ('asset', 'liability', 'equity', 'income', 'expense'));
ALTER TABLE review_items ADD CONSTRAINT review_items_status CHECK (status IN ('open', 'approved', 'rejected'));
ALTER TABLE report_runs ADD CONSTRAINT report_runs_status CHECK (status IN ('requested', 'completed', 'failed'));

-- A record is written once and rewritten twice (processed, then approved): room on its page lets the rewrites
-- stay there, without touching an index.
ALTER TABLE records SET (fillfactor = 50);
-- Equal rows of one import are looked up among its duplicates too.
CREATE INDEX import_lines_fingerprint ON import_lines (tenant_id, import_id, fingerprint) WHERE outcome = 'duplicate';
