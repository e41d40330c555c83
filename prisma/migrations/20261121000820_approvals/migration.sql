-- DropIndex
DROP INDEX "review_items_tenant_id_status_created_at_record_id_idx";

-- AlterTable
ALTER TABLE "approval_policies" ADD COLUMN     "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "changed_by" TEXT,
ADD COLUMN     "conditions" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "counts_history" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "due_days" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "second_above" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "records" ADD COLUMN     "reversals" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "review_items" ADD COLUMN     "assignee_id" UUID,
ADD COLUMN     "condition" TEXT,
ADD COLUMN     "due_at" TIMESTAMPTZ(6),
ADD COLUMN     "escalated_at" TIMESTAMPTZ(6),
ADD COLUMN     "first_at" TIMESTAMPTZ(6),
ADD COLUMN     "first_by" TEXT,
ADD COLUMN     "first_people" UUID[],
ADD COLUMN     "first_revision" INTEGER,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "approval_policy_versions" (
    "tenant_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "policy" JSONB NOT NULL,
    "changed_by" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "approval_policy_versions_pkey" PRIMARY KEY ("tenant_id","version")
);

-- CreateTable
CREATE TABLE "approval_tallies" (
    "tenant_id" UUID NOT NULL,
    "payee" TEXT NOT NULL,
    "category_id" UUID NOT NULL,
    "approvals" INTEGER NOT NULL,

    CONSTRAINT "approval_tallies_pkey" PRIMARY KEY ("payee","category_id","tenant_id")
);

-- CreateTable
CREATE TABLE "review_comments" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "impersonator" TEXT,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_comments_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "approval_decisions" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "category_id" UUID,
    "comment" TEXT,
    "group_key" TEXT,
    "rule_id" UUID,
    "decided" INTEGER NOT NULL,
    "awaiting_second" INTEGER NOT NULL,
    "refused" INTEGER NOT NULL,
    "made_by" TEXT NOT NULL,
    "impersonator" TEXT,
    "made_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_by" TEXT,
    "undone_at" TIMESTAMPTZ(6),
    "restored" INTEGER,
    "reversed" INTEGER,
    "kept" INTEGER,

    CONSTRAINT "approval_decisions_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "approval_decision_items" (
    "tenant_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "code" TEXT,
    "before" JSONB,
    "revision" INTEGER,
    "undone" TEXT,
    "undone_code" TEXT,

    CONSTRAINT "approval_decision_items_pkey" PRIMARY KEY ("tenant_id","decision_id","record_id")
);

-- CreateIndex
CREATE INDEX "review_comments_tenant_id_record_id_id_idx" ON "review_comments"("tenant_id", "record_id", "id");

-- AddForeignKey
ALTER TABLE "approval_decision_items" ADD CONSTRAINT "approval_decision_items_tenant_id_decision_id_fkey" FOREIGN KEY ("tenant_id", "decision_id") REFERENCES "approval_decisions"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY[
    'approval_policy_versions', 'approval_tallies', 'review_comments', 'approval_decisions', 'approval_decision_items'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', owned);
    EXECUTE format(
      'CREATE POLICY tenant_only ON %I TO balance_app USING (tenant_id = (SELECT current_tenant())) WITH CHECK (tenant_id = (SELECT current_tenant()))',
      owned
    );
  END LOOP;
END $$;
GRANT SELECT, INSERT ON approval_policy_versions, review_comments TO balance_app;
GRANT SELECT, INSERT, UPDATE ON approval_tallies, approval_decisions, approval_decision_items TO balance_app;
-- A policy that begins to ask for history counts it anew.
GRANT DELETE ON approval_tallies TO balance_app;

-- Whose reviews are overdue is asked on nobody's behalf, and nothing else of them is seen.
CREATE POLICY system_reads ON review_items FOR SELECT TO balance_system USING (true);
GRANT SELECT (tenant_id, status, due_at, escalated_at) ON review_items TO balance_system;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON approval_policy_versions EXECUTE FUNCTION forbid_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON review_comments EXECUTE FUNCTION forbid_change();

ALTER TABLE review_items DROP CONSTRAINT review_items_status;
ALTER TABLE review_items ADD CONSTRAINT review_items_status
  CHECK (status IN ('open', 'awaiting-second', 'returned', 'approved', 'rejected'));
-- Who waits for a second has had a first.
ALTER TABLE review_items ADD CONSTRAINT review_items_first
  CHECK (status <> 'awaiting-second' OR (first_by IS NOT NULL AND first_people IS NOT NULL AND first_revision IS NOT NULL));
ALTER TABLE review_comments ADD CONSTRAINT review_comments_kind
  CHECK (kind IN ('comment', 'approved', 'rejected', 'returned', 'resubmitted', 'undone'));
ALTER TABLE approval_decisions ADD CONSTRAINT approval_decisions_action CHECK (action IN ('approve', 'reject', 'return'));
ALTER TABLE approval_decision_items ADD CONSTRAINT approval_decision_items_outcome
  CHECK (outcome IN ('approved', 'awaiting-second', 'rejected', 'returned', 'refused'));
ALTER TABLE approval_decision_items ADD CONSTRAINT approval_decision_items_undone
  CHECK (undone IN ('restored', 'reversed', 'kept'));

-- A review is in one of the first two at a time, and few are in the others: most that come in cost one entry.
CREATE INDEX review_items_waiting ON review_items (tenant_id, created_at, record_id)
  WHERE status IN ('open', 'awaiting-second');
CREATE INDEX review_items_ended ON review_items (tenant_id, status, created_at, record_id)
  WHERE status IN ('returned', 'approved', 'rejected');
CREATE INDEX review_items_assigned ON review_items (tenant_id, assignee_id, created_at, record_id)
  WHERE assignee_id IS NOT NULL;
CREATE INDEX review_items_due ON review_items (due_at)
  WHERE escalated_at IS NULL AND due_at IS NOT NULL AND status IN ('open', 'awaiting-second');
