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
    "embedding" TEXT,
    "index_id" UUID,

    CONSTRAINT "similarity_models_pkey" PRIMARY KEY ("tenant_id","version")
);

-- CreateTable
CREATE TABLE "similarity_embeddings" (
    "tenant_id" UUID NOT NULL,
    "model" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sent" TEXT NOT NULL,
    "vector" BYTEA NOT NULL,
    "sent_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "similarity_embeddings_pkey" PRIMARY KEY ("tenant_id","model","text")
);

-- CreateIndex
CREATE UNIQUE INDEX "similarity_examples_tenant_id_sequence_key" ON "similarity_examples"("tenant_id", "sequence");

-- What the schema language cannot say.

-- Tenant-owned, as every table that carries a tenant.
DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY['similarity_examples', 'similarity_states', 'similarity_models', 'similarity_embeddings'] LOOP
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
GRANT SELECT, INSERT ON similarity_embeddings TO balance_app;

-- The snapshot comes compressed.
ALTER TABLE similarity_models ALTER COLUMN snapshot SET STORAGE EXTERNAL;

-- Vectors that pgvector searches, in a schema of their own: they are there only where the server has pgvector 0.8 or later,
-- which brings searches that go on until a filter is satisfied. A server that gets it later: call the function as the owner.
CREATE FUNCTION enable_similarity_vectors() RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  owned text;
BEGIN
  IF to_regclass('vectors.sparse') IS NOT NULL THEN
    RETURN true;
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_available_extensions
    WHERE name = 'vector' AND string_to_array(coalesce(installed_version, default_version), '.')::int[] >= ARRAY[0, 8]
  ) THEN
    RETURN false;
  END IF;
  BEGIN
    CREATE EXTENSION IF NOT EXISTS vector;
  EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'pgvector is there, but only an administrator may create it: CREATE EXTENSION vector';
    RETURN false;
  END;
  CREATE SCHEMA vectors;
  GRANT USAGE ON SCHEMA vectors TO balance_app;
  CREATE TABLE vectors.sparse (
    tenant_id uuid NOT NULL, index_id uuid NOT NULL, text text NOT NULL, vector sparsevec(1048576) NOT NULL,
    PRIMARY KEY (tenant_id, index_id, text)
  );
  CREATE TABLE vectors.dense (
    tenant_id uuid NOT NULL, index_id uuid NOT NULL, text text NOT NULL, dimensions int NOT NULL, vector vector NOT NULL,
    PRIMARY KEY (tenant_id, index_id, text)
  );
  CREATE INDEX sparse_nearest ON vectors.sparse USING hnsw (vector sparsevec_cosine_ops) WITH (m = 16, ef_construction = 200);
  -- An index is for vectors of one length; those of other lengths are compared one by one.
  CREATE INDEX dense_nearest_256 ON vectors.dense USING hnsw ((vector::vector(256)) vector_cosine_ops) WHERE dimensions = 256;
  CREATE INDEX dense_nearest_512 ON vectors.dense USING hnsw ((vector::vector(512)) vector_cosine_ops) WHERE dimensions = 512;
  CREATE INDEX dense_nearest_1024 ON vectors.dense USING hnsw ((vector::vector(1024)) vector_cosine_ops) WHERE dimensions = 1024;
  CREATE INDEX dense_nearest_1536 ON vectors.dense USING hnsw ((vector::vector(1536)) vector_cosine_ops) WHERE dimensions = 1536;
  FOREACH owned IN ARRAY ARRAY['sparse', 'dense'] LOOP
    EXECUTE format('ALTER TABLE vectors.%I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('ALTER TABLE vectors.%I FORCE ROW LEVEL SECURITY', owned);
    EXECUTE format(
      'CREATE POLICY tenant_only ON vectors.%I TO balance_app USING (tenant_id = (SELECT current_tenant())) WITH CHECK (tenant_id = (SELECT current_tenant()))',
      owned
    );
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON vectors.%I TO balance_app', owned);
  END LOOP;
  RETURN true;
END $$;
REVOKE EXECUTE ON FUNCTION enable_similarity_vectors() FROM PUBLIC;

-- A tenant's vectors come all at once. Without statistics the planner takes them for one row, and sorts them for each search.
CREATE FUNCTION analyze_similarity_vectors() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  ANALYZE vectors.sparse, vectors.dense;
END $$;
REVOKE EXECUTE ON FUNCTION analyze_similarity_vectors() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION analyze_similarity_vectors() TO balance_app;
SELECT enable_similarity_vectors();
