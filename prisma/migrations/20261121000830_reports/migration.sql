-- AlterTable
ALTER TABLE "report_runs" ADD COLUMN     "basis" JSONB,
ADD COLUMN     "digest" TEXT,
ADD COLUMN     "progress" REAL NOT NULL DEFAULT 0,
ADD COLUMN     "rule_set_version" BIGINT,
ADD COLUMN     "step" TEXT;

-- CreateTable
CREATE TABLE "report_parts" (
    "tenant_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "rows" INTEGER NOT NULL,
    "content" TEXT NOT NULL,

    CONSTRAINT "report_parts_pkey" PRIMARY KEY ("tenant_id","report_id","number")
);

-- CreateTable
CREATE TABLE "budget_versions" (
    "tenant_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "from_month" DATE NOT NULL,
    "to_month" DATE NOT NULL,
    "set_by" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "budget_versions_pkey" PRIMARY KEY ("tenant_id","version")
);

-- CreateTable
CREATE TABLE "budget_lines" (
    "tenant_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "account_code" TEXT NOT NULL,
    "category_id" UUID,
    "month" DATE NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "replaced_in" INTEGER,

    CONSTRAINT "budget_lines_pkey" PRIMARY KEY ("tenant_id","version","number")
);

-- CreateIndex
CREATE INDEX "budget_lines_tenant_id_month_idx" ON "budget_lines"("tenant_id", "month");

-- AddForeignKey
ALTER TABLE "report_parts" ADD CONSTRAINT "report_parts_tenant_id_report_id_fkey" FOREIGN KEY ("tenant_id", "report_id") REFERENCES "report_runs"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_lines" ADD CONSTRAINT "budget_lines_tenant_id_version_fkey" FOREIGN KEY ("tenant_id", "version") REFERENCES "budget_versions"("tenant_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY['report_parts', 'budget_versions', 'budget_lines'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', owned);
    EXECUTE format(
      'CREATE POLICY tenant_only ON %I TO balance_app USING (tenant_id = (SELECT current_tenant())) WITH CHECK (tenant_id = (SELECT current_tenant()))',
      owned
    );
  END LOOP;
END $$;
GRANT SELECT, INSERT ON report_parts, budget_versions, budget_lines TO balance_app;
-- A later version takes lines out of force; what they say stays.
GRANT UPDATE (replaced_in) ON budget_lines TO balance_app;

ALTER TABLE report_runs ADD CONSTRAINT report_runs_progress CHECK (progress BETWEEN 0 AND 1);
ALTER TABLE budget_lines ADD CONSTRAINT budget_lines_replaced CHECK (replaced_in > version);
-- One line in force for what it budgets.
CREATE UNIQUE INDEX budget_lines_in_force ON budget_lines (tenant_id, account_code, category_id, month, currency)
  NULLS NOT DISTINCT WHERE replaced_in IS NULL;

-- What a report said once, it says for ever: the application may not change it, nor what it was made from.
CREATE FUNCTION keep_reports() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a completed report does not change' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER keep_reports BEFORE UPDATE ON report_runs FOR EACH ROW
  WHEN (OLD.status = 'completed' AND (
    OLD.kind, OLD.parameters, OLD.status, OLD.result, OLD.as_of, OLD.rule_set_version, OLD.basis, OLD.digest
  ) IS DISTINCT FROM (
    NEW.kind, NEW.parameters, NEW.status, NEW.result, NEW.as_of, NEW.rule_set_version, NEW.basis, NEW.digest
  ))
  EXECUTE FUNCTION keep_reports();
