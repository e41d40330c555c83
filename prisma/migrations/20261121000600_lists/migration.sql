-- What lists are sorted by. They begin with the tenant, whose rows they keep together; see docs/adr/0013.
-- None has a column that changes while a record is processed: its rewrites stay on their page.
CREATE INDEX "records_tenant_id_booked_on_id_idx" ON "records"("tenant_id", "booked_on", "id");
CREATE INDEX "records_tenant_id_amount_minor_id_idx" ON "records"("tenant_id", "amount_minor", "id");
CREATE INDEX "ledger_entries_tenant_id_effective_on_id_idx" ON "ledger_entries"("tenant_id", "effective_on", "id");

-- The review queue goes by how long something waits.
DROP INDEX "review_items_tenant_id_status_record_id_idx";
CREATE INDEX "review_items_tenant_id_status_created_at_record_id_idx" ON "review_items"("tenant_id", "status", "created_at", "record_id");
