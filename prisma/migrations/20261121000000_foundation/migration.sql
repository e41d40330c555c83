-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "approval_policies" (
    "tenant_id" UUID NOT NULL,
    "auto_approve_at" REAL NOT NULL DEFAULT 0.9,
    "review_above_minor" BIGINT NOT NULL DEFAULT 1000000,

    CONSTRAINT "approval_policies_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "review_items" (
    "tenant_id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "decided_by" TEXT,
    "comment" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(6),

    CONSTRAINT "review_items_pkey" PRIMARY KEY ("tenant_id","record_id")
);

-- CreateTable
CREATE TABLE "categories" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "account_code" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "categories_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "events" (
    "position" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "source_agent" TEXT NOT NULL DEFAULT 'balance',
    "stream" TEXT NOT NULL,
    "version" INTEGER,
    "actor" TEXT NOT NULL,
    "correlation_id" UUID NOT NULL,
    "causation_id" UUID,
    "payload" JSONB NOT NULL,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "events_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "event_consumers" (
    "name" TEXT NOT NULL,
    "xid" xid8 NOT NULL DEFAULT '0'::xid8,
    "position" BIGINT NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_consumers_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "event_seals" (
    "number" BIGINT NOT NULL,
    "last_xid" xid8 NOT NULL,
    "last_position" BIGINT NOT NULL,
    "event_count" INTEGER NOT NULL,
    "hash" BYTEA NOT NULL,
    "sealed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_seals_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "tenants" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tenants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "imports" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "size_bytes" BIGINT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "account_code" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'received',
    "mapping" JSONB NOT NULL,
    "plan" JSONB,
    "progress" JSONB NOT NULL,
    "error_code" TEXT,
    "error" JSONB,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(6),

    CONSTRAINT "imports_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "import_lines" (
    "tenant_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "detail" TEXT,
    "raw" TEXT NOT NULL,
    "amount_minor" BIGINT,
    "fingerprint" BYTEA,

    CONSTRAINT "import_lines_pkey" PRIMARY KEY ("tenant_id","import_id","line")
);

-- CreateTable
CREATE TABLE "integrations" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "account_code" TEXT NOT NULL,
    "sealed_secret" BYTEA NOT NULL,
    "mapping" JSONB NOT NULL,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "integrations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deliveries" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "integration_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "body" BYTEA NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'received',
    "error_code" TEXT,
    "error" TEXT,
    "received_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ingested_at" TIMESTAMPTZ(6),

    CONSTRAINT "deliveries_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "ledger_accounts" (
    "tenant_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ledger_accounts_pkey" PRIMARY KEY ("tenant_id","code")
);

-- CreateTable
CREATE TABLE "ledger_entries" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "description" TEXT NOT NULL,
    "reverses_id" UUID,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ledger_entries_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "ledger_postings" (
    "tenant_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "account_code" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "effective_on" DATE NOT NULL,

    CONSTRAINT "ledger_postings_pkey" PRIMARY KEY ("tenant_id","entry_id","number")
);

-- CreateTable
CREATE TABLE "records" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'ingested',
    "booked_on" DATE NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "description" TEXT NOT NULL,
    "counterparty" TEXT,
    "reference" TEXT,
    "account_code" TEXT NOT NULL,
    "category_id" UUID,
    "confidence" REAL,
    "decided_by" TEXT,
    "reasoning_trace" JSONB,
    "source_kind" TEXT NOT NULL,
    "source_id" UUID NOT NULL,
    "source_line" INTEGER NOT NULL,
    "raw" JSON NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "occurrence" INTEGER NOT NULL,
    "ingested_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "processed_at" TIMESTAMPTZ(6),

    CONSTRAINT "records_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "report_runs" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "parameters" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'requested',
    "result" JSONB,
    "error_code" TEXT,
    "error" TEXT,
    "requested_by" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "as_of" TIMESTAMPTZ(6),
    "finished_at" TIMESTAMPTZ(6),

    CONSTRAINT "report_runs_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "rules" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "condition" JSONB NOT NULL,
    "category_id" UUID NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rules_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "rule_set_versions" (
    "tenant_id" UUID NOT NULL,
    "version" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "rule_set_versions_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateIndex
CREATE INDEX "review_items_tenant_id_status_record_id_idx" ON "review_items"("tenant_id", "status", "record_id");

-- CreateIndex
CREATE UNIQUE INDEX "categories_tenant_id_key_key" ON "categories"("tenant_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "events_id_key" ON "events"("id");

-- CreateIndex
CREATE INDEX "events_xid_position_idx" ON "events"("xid", "position");

-- CreateIndex
CREATE INDEX "events_tenant_id_stream_position_idx" ON "events"("tenant_id", "stream", "position");

-- CreateIndex
CREATE INDEX "events_tenant_id_type_position_idx" ON "events"("tenant_id", "type", "position");

-- CreateIndex
CREATE UNIQUE INDEX "events_tenant_id_stream_version_key" ON "events"("tenant_id", "stream", "version");

-- CreateIndex
CREATE UNIQUE INDEX "tenants_slug_key" ON "tenants"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_prefix_key" ON "api_keys"("prefix");

-- CreateIndex
CREATE INDEX "api_keys_tenant_id_idx" ON "api_keys"("tenant_id");

-- CreateIndex
CREATE INDEX "integrations_tenant_id_idx" ON "integrations"("tenant_id");

-- CreateIndex
CREATE UNIQUE INDEX "deliveries_external_id_integration_id_tenant_id_key" ON "deliveries"("external_id", "integration_id", "tenant_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_entries_reference_tenant_id_key" ON "ledger_entries"("reference", "tenant_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_entries_reverses_id_tenant_id_key" ON "ledger_entries"("reverses_id", "tenant_id");

-- CreateIndex
CREATE INDEX "ledger_postings_tenant_id_effective_on_account_code_idx" ON "ledger_postings"("tenant_id", "effective_on", "account_code");

-- CreateIndex
CREATE UNIQUE INDEX "records_fingerprint_occurrence_tenant_id_key" ON "records"("fingerprint", "occurrence", "tenant_id");

-- AddForeignKey
ALTER TABLE "rules" ADD CONSTRAINT "rules_tenant_id_category_id_fkey" FOREIGN KEY ("tenant_id", "category_id") REFERENCES "categories"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
