-- AlterTable
ALTER TABLE "rules" ADD COLUMN     "actions" JSONB,
ADD COLUMN     "changed_by" TEXT,
ADD COLUMN     "external_key" TEXT,
ADD COLUMN     "mode" TEXT NOT NULL DEFAULT 'live',
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "stage" TEXT NOT NULL DEFAULT 'main';

-- CreateTable
CREATE TABLE "rule_categories" (
    "tenant_id" UUID NOT NULL,
    "rule_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,

    CONSTRAINT "rule_categories_pkey" PRIMARY KEY ("tenant_id","rule_id","category_id")
);

-- CreateTable
CREATE TABLE "rule_versions" (
    "tenant_id" UUID NOT NULL,
    "rule_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "priority" INTEGER NOT NULL,
    "mode" TEXT NOT NULL,
    "condition" JSONB NOT NULL,
    "actions" JSONB NOT NULL,
    "author" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rule_versions_pkey" PRIMARY KEY ("tenant_id","rule_id","version")
);

-- CreateTable
CREATE TABLE "rule_hits" (
    "tenant_id" UUID NOT NULL,
    "rule_id" UUID NOT NULL,
    "hits" BIGINT NOT NULL DEFAULT 0,
    "shadow_hits" BIGINT NOT NULL DEFAULT 0,
    "decided" BIGINT NOT NULL DEFAULT 0,
    "overridden" BIGINT NOT NULL DEFAULT 0,
    "last_hit_at" TIMESTAMPTZ(6),

    CONSTRAINT "rule_hits_pkey" PRIMARY KEY ("tenant_id","rule_id")
);

-- CreateTable
CREATE TABLE "rule_overlaps" (
    "tenant_id" UUID NOT NULL,
    "rule_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "records" BIGINT NOT NULL,
    "ties" BIGINT NOT NULL,
    "last_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "rule_overlaps_pkey" PRIMARY KEY ("tenant_id","rule_id","other_id")
);

-- CreateIndex
CREATE INDEX "rule_categories_tenant_id_category_id_rule_id_idx" ON "rule_categories"("tenant_id", "category_id", "rule_id");

-- CreateIndex
CREATE UNIQUE INDEX "rules_external_key_tenant_id_key" ON "rules"("external_key", "tenant_id");

-- AddForeignKey
ALTER TABLE "rule_categories" ADD CONSTRAINT "rule_categories_tenant_id_rule_id_fkey" FOREIGN KEY ("tenant_id", "rule_id") REFERENCES "rules"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_categories" ADD CONSTRAINT "rule_categories_tenant_id_category_id_fkey" FOREIGN KEY ("tenant_id", "category_id") REFERENCES "categories"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_versions" ADD CONSTRAINT "rule_versions_tenant_id_rule_id_fkey" FOREIGN KEY ("tenant_id", "rule_id") REFERENCES "rules"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_hits" ADD CONSTRAINT "rule_hits_tenant_id_rule_id_fkey" FOREIGN KEY ("tenant_id", "rule_id") REFERENCES "rules"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_overlaps" ADD CONSTRAINT "rule_overlaps_tenant_id_rule_id_fkey" FOREIGN KEY ("tenant_id", "rule_id") REFERENCES "rules"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_overlaps" ADD CONSTRAINT "rule_overlaps_tenant_id_other_id_fkey" FOREIGN KEY ("tenant_id", "other_id") REFERENCES "rules"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.

-- Rows of all tenants are rewritten here; their owner is held to row-level security too, unless it is a superuser.
ALTER TABLE rules NO FORCE ROW LEVEL SECURITY;
ALTER TABLE events NO FORCE ROW LEVEL SECURITY;

-- `equals` is called `is`. Inside a text of the author each quote has a backslash before it, so that no text is taken
-- for an operator.
UPDATE rules
SET mode = CASE WHEN is_enabled THEN 'live' ELSE 'off' END,
    actions = jsonb_build_object('categoryId', category_id),
    condition = replace(condition::text, '"operator": "equals"', '"operator": "is"')::jsonb,
    changed_by = created_by;

-- Of what a rule was before nothing was kept but who changed it.
UPDATE rules
SET changed_by = e.actor
FROM events AS e
WHERE e.tenant_id = rules.tenant_id AND e.stream = 'rule:' || rules.id AND e.type = 'RULE_CHANGED'
  AND (e.payload ->> 'version')::int = rules.version;

-- What was made of a person's word in a review says so in the log.
INSERT INTO rule_versions (
  tenant_id, rule_id, version, name, stage, priority, mode, condition, actions, author, origin, created_at
)
SELECT r.tenant_id, r.id, r.version, r.name, r.stage, r.priority, r.mode, r.condition, r.actions, r.changed_by,
       coalesce(e.payload ->> 'from', 'author'), CASE r.version WHEN 1 THEN r.created_at ELSE r.updated_at END
FROM rules AS r
LEFT JOIN LATERAL (
  SELECT payload FROM events
  WHERE tenant_id = r.tenant_id AND stream = 'rule:' || r.id AND type = 'RULE_CREATED' AND r.version = 1
  LIMIT 1
) AS e ON TRUE;

INSERT INTO rule_categories (tenant_id, rule_id, category_id) SELECT tenant_id, id, category_id FROM rules;

-- What workers have compiled was read before.
ALTER TABLE rule_set_versions NO FORCE ROW LEVEL SECURITY;
UPDATE rule_set_versions SET version = version + 1;
ALTER TABLE rule_set_versions FORCE ROW LEVEL SECURITY;

ALTER TABLE events FORCE ROW LEVEL SECURITY;
ALTER TABLE rules FORCE ROW LEVEL SECURITY;

ALTER TABLE rules DROP CONSTRAINT "rules_tenant_id_category_id_fkey",
  DROP COLUMN is_enabled,
  DROP COLUMN category_id,
  ALTER COLUMN actions SET NOT NULL,
  ALTER COLUMN changed_by SET NOT NULL;

ALTER TABLE rules ADD CONSTRAINT rules_stage CHECK (stage IN ('pre', 'main', 'post'));
ALTER TABLE rules ADD CONSTRAINT rules_mode CHECK (mode IN ('live', 'shadow', 'off'));
ALTER TABLE rule_versions ADD CONSTRAINT rule_versions_origin CHECK (origin IN ('author', 'review', 'import', 'proposal'));
ALTER TABLE rule_overlaps ADD CONSTRAINT rule_overlaps_order CHECK (rule_id < other_id);

DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY['rule_categories', 'rule_versions', 'rule_hits', 'rule_overlaps'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', owned);
    EXECUTE format(
      'CREATE POLICY tenant_only ON %I TO balance_app USING (tenant_id = (SELECT current_tenant())) WITH CHECK (tenant_id = (SELECT current_tenant()))',
      owned
    );
  END LOOP;
END $$;
GRANT SELECT, INSERT, DELETE ON rule_categories TO balance_app;
GRANT SELECT, INSERT ON rule_versions TO balance_app;
GRANT SELECT, INSERT, UPDATE ON rule_hits, rule_overlaps TO balance_app;
-- Decisions name rules: one is taken out, not away.
REVOKE DELETE ON rules FROM balance_app;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rule_versions EXECUTE FUNCTION forbid_change();

-- The rows of rules that are hit are rewritten with each batch: they stay on their pages, without touching an index.
ALTER TABLE rule_hits SET (fillfactor = 50);
ALTER TABLE rule_overlaps SET (fillfactor = 50);
