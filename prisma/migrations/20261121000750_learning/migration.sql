-- CreateTable
CREATE TABLE "person_decisions" (
    "tenant_id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "payee" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "category_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_decisions_pkey" PRIMARY KEY ("tenant_id","record_id")
);

-- CreateTable
CREATE TABLE "stage_outcomes" (
    "tenant_id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "category_id" UUID NOT NULL,
    "confidence" REAL NOT NULL,
    "rule_id" UUID,
    "verdict" TEXT NOT NULL,
    "filed_under" UUID,
    "decided_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stage_outcomes_pkey" PRIMARY KEY ("tenant_id","record_id","stage")
);

-- CreateTable
CREATE TABLE "rule_examples" (
    "tenant_id" UUID NOT NULL,
    "payee" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "category_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "record_id" UUID NOT NULL,

    CONSTRAINT "rule_examples_pkey" PRIMARY KEY ("payee","direction","category_id","month","tenant_id")
);

-- CreateTable
CREATE TABLE "rule_proposals" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "payee" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "category_id" UUID NOT NULL,
    "draft" JSONB NOT NULL,
    "figures" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "rule_id" UUID,
    "comment" TEXT,
    "decided_by" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(6),

    CONSTRAINT "rule_proposals_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "person_decisions_tenant_id_payee_direction_decided_at_idx" ON "person_decisions"("tenant_id", "payee", "direction", "decided_at");

-- CreateIndex
CREATE INDEX "person_decisions_tenant_id_decided_at_idx" ON "person_decisions"("tenant_id", "decided_at");

-- CreateIndex
CREATE INDEX "stage_outcomes_tenant_id_stage_decided_at_idx" ON "stage_outcomes"("tenant_id", "stage", "decided_at");

-- CreateIndex
CREATE INDEX "stage_outcomes_tenant_id_rule_id_decided_at_idx" ON "stage_outcomes"("tenant_id", "rule_id", "decided_at");

-- CreateIndex
CREATE INDEX "rule_proposals_tenant_id_status_created_at_id_idx" ON "rule_proposals"("tenant_id", "status", "created_at", "id");

-- What the schema language cannot say.

-- Tenant-owned, as every table that carries a tenant.
DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY['person_decisions', 'stage_outcomes', 'rule_examples', 'rule_proposals'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', owned);
    EXECUTE format(
      'CREATE POLICY tenant_only ON %I TO balance_app USING (tenant_id = (SELECT current_tenant())) WITH CHECK (tenant_id = (SELECT current_tenant()))',
      owned
    );
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON person_decisions, stage_outcomes, rule_proposals TO balance_app;
GRANT SELECT, INSERT ON rule_examples TO balance_app;

ALTER TABLE person_decisions ADD CONSTRAINT person_decisions_direction CHECK (direction IN ('in', 'out'));
ALTER TABLE rule_examples ADD CONSTRAINT rule_examples_direction CHECK (direction IN ('in', 'out'));
ALTER TABLE stage_outcomes
  ADD CONSTRAINT stage_outcomes_verdict CHECK (verdict IN ('confirmed', 'changed', 'rejected')),
  ADD CONSTRAINT stage_outcomes_confidence CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE rule_proposals
  ADD CONSTRAINT rule_proposals_direction CHECK (direction IN ('in', 'out')),
  ADD CONSTRAINT rule_proposals_status CHECK (status IN ('open', 'accepted', 'declined', 'superseded')),
  ADD CONSTRAINT rule_proposals_decided CHECK ((status = 'open') = (decided_at IS NULL)),
  ADD CONSTRAINT rule_proposals_accepted CHECK ((status = 'accepted') = (rule_id IS NOT NULL));

-- One proposal for each payee, direction and category, answers remembered; only what has lost its ground may come again.
CREATE UNIQUE INDEX rule_proposals_once ON rule_proposals (payee, direction, category_id, tenant_id) WHERE status <> 'superseded';
