-- CreateTable
CREATE TABLE "report_files" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'requested',
    "progress" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "size_bytes" BIGINT,
    "sha256" BYTEA,
    "error_code" TEXT,
    "error" TEXT,
    "requested_by" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(6),

    CONSTRAINT "report_files_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "report_schedules" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "options" JSONB NOT NULL,
    "every" TEXT NOT NULL,
    "on_day" INTEGER NOT NULL,
    "at_hour" INTEGER NOT NULL,
    "time_zone" TEXT NOT NULL,
    "formats" TEXT[],
    "recipient_ids" UUID[],
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "next_due_on" DATE NOT NULL,
    "next_due_at" TIMESTAMPTZ(6) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_schedules_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "report_schedule_runs" (
    "tenant_id" UUID NOT NULL,
    "schedule_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "report_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_schedule_runs_pkey" PRIMARY KEY ("tenant_id","schedule_id","due_on")
);

-- CreateTable
CREATE TABLE "report_mails" (
    "tenant_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "report_mails_pkey" PRIMARY KEY ("tenant_id","report_id","user_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "report_files_tenant_id_report_id_format_key" ON "report_files"("tenant_id", "report_id", "format");

-- CreateIndex
CREATE INDEX "report_schedules_next_due_at_idx" ON "report_schedules"("next_due_at");

-- CreateIndex
CREATE UNIQUE INDEX "report_schedule_runs_tenant_id_report_id_key" ON "report_schedule_runs"("tenant_id", "report_id");

-- What the schema language cannot say.

DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY['report_files', 'report_schedules', 'report_schedule_runs', 'report_mails'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', owned);
    EXECUTE format(
      'CREATE POLICY tenant_only ON %I TO balance_app USING (tenant_id = (SELECT current_tenant())) WITH CHECK (tenant_id = (SELECT current_tenant()))',
      owned
    );
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON report_files, report_schedules TO balance_app;
GRANT DELETE ON report_schedules TO balance_app;
GRANT SELECT, INSERT ON report_schedule_runs, report_mails TO balance_app;

-- Which schedules are due is asked for all tenants at once; what they are about stays theirs.
CREATE POLICY system_reads ON report_schedules FOR SELECT TO balance_system USING (true);
GRANT SELECT (tenant_id, id, is_enabled, next_due_on, next_due_at) ON report_schedules TO balance_system;

ALTER TABLE report_files ADD CONSTRAINT report_files_status CHECK (status IN ('requested', 'completed', 'failed'));
ALTER TABLE report_files ADD CONSTRAINT report_files_format CHECK (format IN ('csv', 'xlsx', 'pdf', 'json', 'journal'));
ALTER TABLE report_files ADD CONSTRAINT report_files_progress CHECK (progress BETWEEN 0 AND 1);
ALTER TABLE report_schedules ADD CONSTRAINT report_schedules_every CHECK (every IN ('day', 'week', 'month', 'quarter'));
ALTER TABLE report_schedules ADD CONSTRAINT report_schedules_on_day CHECK (on_day BETWEEN 1 AND 31);
ALTER TABLE report_schedules ADD CONSTRAINT report_schedules_at_hour CHECK (at_hour BETWEEN 0 AND 23);
