-- AlterTable
ALTER TABLE "api_keys" ADD COLUMN     "created_by" TEXT NOT NULL DEFAULT 'system:cli',
ADD COLUMN     "last_used_at" TIMESTAMPTZ(6),
ADD COLUMN     "replaced_by" UUID,
ADD COLUMN     "service_account_id" UUID;

-- AlterTable
ALTER TABLE "events" ADD COLUMN     "impersonator" TEXT;

-- AlterTable
ALTER TABLE "integrations" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "tenants" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "owner" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "status" INTEGER,
    "headers" JSONB,
    "body" BYTEA,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("key","owner")
);

-- CreateTable
CREATE TABLE "tenant_links" (
    "issuer" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "tenant_id" UUID,
    "creator" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(6),

    CONSTRAINT "tenant_links_pkey" PRIMARY KEY ("issuer","external_id")
);

-- CreateTable
CREATE TABLE "membership_links" (
    "issuer" TEXT NOT NULL,
    "external_tenant_id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "role" TEXT,
    "changed_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "membership_links_pkey" PRIMARY KEY ("issuer","external_tenant_id","subject")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "email_verified_at" TIMESTAMPTZ(6),
    "totp_secret" BYTEA,
    "totp_confirmed_at" TIMESTAMPTZ(6),
    "totp_last_step" BIGINT,
    "recovery_hashes" BYTEA[],
    "disabled_at" TIMESTAMPTZ(6),
    "sessions_ended_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_logins" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(6),

    CONSTRAINT "user_logins_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "memberships" (
    "tenant_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'balance',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("user_id","tenant_id")
);

-- CreateTable
CREATE TABLE "invitations" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "invited_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "accepted_at" TIMESTAMPTZ(6),
    "accepted_by" UUID,
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_tokens" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "email" TEXT,
    "name" TEXT,
    "password_hash" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),

    CONSTRAINT "user_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sent_mails" (
    "id" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "sent_mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_throttles" (
    "address_hash" BYTEA NOT NULL,
    "failures" INTEGER NOT NULL,
    "failed_at" TIMESTAMPTZ(6) NOT NULL,
    "locked_until" TIMESTAMPTZ(6),

    CONSTRAINT "sign_in_throttles_pkey" PRIMARY KEY ("address_hash")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "tenant_id" UUID,
    "second_factor" BOOLEAN NOT NULL,
    "user_agent" TEXT NOT NULL,
    "ip_address" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),
    "revoked_because" TEXT,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refresh_tokens" (
    "token_hash" BYTEA NOT NULL,
    "session_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "used_at" TIMESTAMPTZ(6),

    CONSTRAINT "refresh_tokens_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "signing_keys" (
    "id" TEXT NOT NULL,
    "public_jwk" JSONB NOT NULL,
    "private_jwk" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signs_from" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6),

    CONSTRAINT "signing_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_accounts" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(6),

    CONSTRAINT "service_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "events_tenant_id_xid_position_idx" ON "events"("tenant_id", "xid", "position");

-- CreateIndex
CREATE INDEX "idempotency_keys_expires_at_idx" ON "idempotency_keys"("expires_at");

-- CreateIndex
CREATE INDEX "tenant_links_tenant_id_idx" ON "tenant_links"("tenant_id");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key_key" ON "users"("email_key");

-- CreateIndex
CREATE INDEX "user_logins_user_id_idx" ON "user_logins"("user_id");

-- CreateIndex
CREATE INDEX "memberships_tenant_id_idx" ON "memberships"("tenant_id");

-- CreateIndex
CREATE INDEX "invitations_tenant_id_idx" ON "invitations"("tenant_id");

-- CreateIndex
CREATE INDEX "invitations_email_key_idx" ON "invitations"("email_key");

-- CreateIndex
CREATE INDEX "user_tokens_user_id_idx" ON "user_tokens"("user_id");

-- CreateIndex
CREATE INDEX "user_tokens_expires_at_idx" ON "user_tokens"("expires_at");

-- CreateIndex
CREATE INDEX "sent_mails_sent_at_idx" ON "sent_mails"("sent_at");

-- CreateIndex
CREATE INDEX "sign_in_throttles_failed_at_idx" ON "sign_in_throttles"("failed_at");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "sessions_expires_at_idx" ON "sessions"("expires_at");

-- CreateIndex
CREATE INDEX "refresh_tokens_session_id_created_at_idx" ON "refresh_tokens"("session_id", "created_at");

-- CreateIndex
CREATE INDEX "service_accounts_tenant_id_idx" ON "service_accounts"("tenant_id");

-- CreateIndex
CREATE UNIQUE INDEX "service_accounts_name_tenant_id_key" ON "service_accounts"("name", "tenant_id");

-- What the schema language cannot say.

-- Tenant-owned, as every table that carries a tenant.
DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY['memberships', 'invitations', 'service_accounts'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', owned);
    EXECUTE format(
      'CREATE POLICY tenant_only ON %I TO balance_app USING (tenant_id = (SELECT current_tenant())) WITH CHECK (tenant_id = (SELECT current_tenant()))',
      owned
    );
    EXECUTE format('CREATE POLICY system_all ON %I TO balance_system USING (true) WITH CHECK (true)', owned);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON memberships, invitations, service_accounts TO balance_app;
GRANT DELETE ON memberships TO balance_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON memberships TO balance_system;
GRANT SELECT, UPDATE ON invitations TO balance_system;
GRANT SELECT ON service_accounts TO balance_system;

-- People belong to no tenant: only the system finds out who somebody is, on nobody's behalf.
DO $$
DECLARE
  ours text;
BEGIN
  FOREACH ours IN ARRAY ARRAY[
    'users', 'user_logins', 'user_tokens', 'sent_mails', 'sign_in_throttles', 'sessions', 'refresh_tokens', 'signing_keys', 'tenant_links', 'membership_links',
    'idempotency_keys'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', ours);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', ours);
    EXECUTE format('CREATE POLICY system_all ON %I TO balance_system USING (true) WITH CHECK (true)', ours);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO balance_system', ours);
  END LOOP;
END $$;

-- A tenant sees who its members are, and nothing that proves a person.
CREATE POLICY members_only ON users FOR SELECT TO balance_app USING (id IN (SELECT user_id FROM memberships));
GRANT SELECT (id, email, email_key, name, email_verified_at, totp_confirmed_at, disabled_at, created_at) ON users TO balance_app;

-- A tenant's own row: its name may change, its currency and its address may not.
GRANT UPDATE (name, version) ON tenants TO balance_app;

-- A tenant that an outside provider names is called what it is called there.
CREATE POLICY system_renames ON tenants FOR UPDATE TO balance_system USING (id = (SELECT current_tenant()));
GRANT UPDATE (name, version) ON tenants TO balance_system;

-- Signing in is told to the tenant that it opens; the system may append to one tenant's log at a time.
CREATE POLICY system_appends ON events FOR INSERT TO balance_system WITH CHECK (tenant_id = (SELECT current_tenant()));
GRANT INSERT ON events TO balance_system;
GRANT USAGE ON SEQUENCE events_position_seq TO balance_system;

-- When a key was last used is noted by whoever lets it in.
CREATE POLICY system_notes_use ON api_keys FOR UPDATE TO balance_system USING (true) WITH CHECK (true);
GRANT UPDATE (last_used_at) ON api_keys TO balance_system;

-- One open invitation an address and tenant.
CREATE UNIQUE INDEX invitations_open ON invitations (email_key, tenant_id) WHERE accepted_at IS NULL AND revoked_at IS NULL;

ALTER TABLE memberships ADD CONSTRAINT memberships_role CHECK (role IN ('owner', 'admin', 'accountant', 'reviewer', 'viewer'));
ALTER TABLE invitations ADD CONSTRAINT invitations_role CHECK (role IN ('owner', 'admin', 'accountant', 'reviewer', 'viewer'));
ALTER TABLE user_tokens ADD CONSTRAINT user_tokens_purpose CHECK (purpose IN ('verify-email', 'reset-password', 'already-registered', 'password-changed', 'second-factor-on', 'second-factor-off'));
