-- CreateTable
CREATE TABLE "rule_runs" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'requested',
    "rule_ids" UUID[],
    "filter" JSONB NOT NULL,
    "total" INTEGER,
    "examined" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "cursor" TEXT,
    "end_record_id" UUID,
    "error_code" TEXT,
    "error" TEXT,
    "requested_by" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(6),
    "undone_by" TEXT,
    "undone_at" TIMESTAMPTZ(6),
    "undo_result" JSONB,

    CONSTRAINT "rule_runs_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "rule_run_changes" (
    "tenant_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "changes" TEXT[],
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "revision" INTEGER NOT NULL,
    "undone" TEXT,

    CONSTRAINT "rule_run_changes_pkey" PRIMARY KEY ("tenant_id","run_id","record_id")
);

-- AddForeignKey
ALTER TABLE "rule_run_changes" ADD CONSTRAINT "rule_run_changes_tenant_id_run_id_fkey" FOREIGN KEY ("tenant_id", "run_id") REFERENCES "rule_runs"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY['rule_runs', 'rule_run_changes'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', owned);
    EXECUTE format(
      'CREATE POLICY tenant_only ON %I TO balance_app USING (tenant_id = (SELECT current_tenant())) WITH CHECK (tenant_id = (SELECT current_tenant()))',
      owned
    );
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON rule_runs, rule_run_changes TO balance_app;

ALTER TABLE rule_runs ADD CONSTRAINT rule_runs_status CHECK (status IN ('requested', 'running', 'completed', 'cancelled', 'failed'));
ALTER TABLE rule_run_changes ADD CONSTRAINT rule_run_changes_undone CHECK (undone IN ('restored', 'approved', 'rejected', 'changed'));

-- Two runs of a tenant would each undo what the other has done; the second has to wait for the end of the first.
CREATE UNIQUE INDEX rule_runs_one_at_a_time ON rule_runs (tenant_id) WHERE status IN ('requested', 'running');
