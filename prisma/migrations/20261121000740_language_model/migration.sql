-- CreateTable
CREATE TABLE "language_model_settings" (
    "tenant_id" UUID NOT NULL,
    "is_enabled" BOOLEAN NOT NULL,
    "consent_by" TEXT,
    "consent_at" TIMESTAMPTZ(6),
    "consent_provider" TEXT,
    "monthly_budget_micros" BIGINT,
    "currency" CHAR(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "language_model_settings_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "language_model_months" (
    "tenant_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "spent_micros" BIGINT NOT NULL DEFAULT 0,
    "held_micros" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "language_model_months_pkey" PRIMARY KEY ("tenant_id","month","currency")
);

-- CreateTable
CREATE TABLE "language_model_requests" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "correlation_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "month" DATE NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "prompt_version" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "outcome" TEXT NOT NULL DEFAULT 'sent',
    "answered" INTEGER NOT NULL DEFAULT 0,
    "input_tokens" INTEGER,
    "output_tokens" INTEGER,
    "currency" CHAR(3) NOT NULL,
    "most_cost_micros" BIGINT NOT NULL,
    "cost_micros" BIGINT,
    "latency_ms" INTEGER,

    CONSTRAINT "language_model_requests_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "language_model_answers" (
    "tenant_id" UUID NOT NULL,
    "key" BYTEA NOT NULL,
    "category_id" UUID,
    "confidence" REAL NOT NULL,
    "rationale" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "language_model_answers_pkey" PRIMARY KEY ("key","tenant_id")
);

-- What the schema language cannot say.

-- Tenant-owned, as every table that carries a tenant.
DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY[
    'language_model_settings', 'language_model_months', 'language_model_requests', 'language_model_answers'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', owned);
    EXECUTE format(
      'CREATE POLICY tenant_only ON %I TO balance_app USING (tenant_id = (SELECT current_tenant())) WITH CHECK (tenant_id = (SELECT current_tenant()))',
      owned
    );
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO balance_app', owned);
  END LOOP;
END $$;

-- Money that was reserved is released once.
ALTER TABLE language_model_months ADD CONSTRAINT language_model_months_amounts CHECK (spent_micros >= 0 AND held_micros >= 0);
ALTER TABLE language_model_answers ADD CONSTRAINT language_model_answers_confidence CHECK (confidence BETWEEN 0 AND 1);
-- Consent names who gave it, when, and to what.
ALTER TABLE language_model_settings ADD CONSTRAINT language_model_settings_consent
  CHECK (num_nulls(consent_by, consent_at, consent_provider) IN (0, 3));
