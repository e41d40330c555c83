-- AlterTable
ALTER TABLE "records" ADD COLUMN     "approved_by" TEXT,
ADD COLUMN     "assigned_counterparty" TEXT,
ADD COLUMN     "note" TEXT,
ADD COLUMN     "review_reason" TEXT,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "splits" JSONB,
ADD COLUMN     "tags" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

-- None of them is in an index: what decides on a record rewrites it on its page (see the fillfactor of the table).
ALTER TABLE records ADD CONSTRAINT records_approved_by CHECK (approved_by IN ('policy', 'reviewer'));
-- A split has parts; a record of one part is simply filed under that part's category.
ALTER TABLE records ADD CONSTRAINT records_splits CHECK (splits IS NULL OR jsonb_array_length(splits) BETWEEN 2 AND 20);
