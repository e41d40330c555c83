-- CreateTable
CREATE TABLE "similarity_examples" (
    "tenant_id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "text" TEXT NOT NULL,
    "printed" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "booked_on" DATE NOT NULL,
    "category_id" UUID NOT NULL,

    CONSTRAINT "similarity_examples_pkey" PRIMARY KEY ("tenant_id","record_id")
);

-- CreateTable
CREATE TABLE "similarity_states" (
    "tenant_id" UUID NOT NULL,
    "examples" INTEGER NOT NULL DEFAULT 0,
    "last_sequence" BIGINT NOT NULL DEFAULT 0,
    "model_version" INTEGER NOT NULL DEFAULT 0,
    "trained_sequence" BIGINT NOT NULL DEFAULT 0,
    "training_id" UUID,
    "training_until" TIMESTAMPTZ(6),

    CONSTRAINT "similarity_states_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "similarity_models" (
    "tenant_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "trained_at" TIMESTAMPTZ(6) NOT NULL,
    "sequence" BIGINT NOT NULL,
    "examples" INTEGER NOT NULL,
    "counterparties" INTEGER NOT NULL,
    "categories" INTEGER NOT NULL,
    "threshold" DOUBLE PRECISION NOT NULL,
    "held_out" JSONB NOT NULL,
    "snapshot" BYTEA NOT NULL,

    CONSTRAINT "similarity_models_pkey" PRIMARY KEY ("tenant_id","version")
);

-- CreateIndex
CREATE UNIQUE INDEX "similarity_examples_tenant_id_sequence_key" ON "similarity_examples"("tenant_id", "sequence");

-- What the schema language cannot say.

-- Tenant-owned, as every table that carries a tenant.
DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY['similarity_examples', 'similarity_states', 'similarity_models'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', owned);
    EXECUTE format(
      'CREATE POLICY tenant_only ON %I TO balance_app USING (tenant_id = (SELECT current_tenant())) WITH CHECK (tenant_id = (SELECT current_tenant()))',
      owned
    );
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON similarity_examples, similarity_states TO balance_app;
GRANT SELECT, INSERT, DELETE ON similarity_models TO balance_app;

-- The snapshot comes compressed.
ALTER TABLE similarity_models ALTER COLUMN snapshot SET STORAGE EXTERNAL;
