-- What is wrong with a refused delivery: a list of places in its body.
ALTER TABLE "deliveries" ALTER COLUMN "error" TYPE JSONB USING to_jsonb("error");

-- Deliveries of an integration in one status, newest first.
CREATE INDEX "deliveries_tenant_id_integration_id_status_id_idx" ON "deliveries"("tenant_id", "integration_id", "status", "id");
