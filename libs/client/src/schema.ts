// Written by tools/docs/generate.ts from docs/openapi.json: change the API, not this file.
// ESLint and Prettier pass it by.

export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process runs
         * @description For everybody.
         */
        get: operations["liveHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether database and queues answer
         * @description For everybody.
         */
        get: operations["readyHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports, newest first
         * @description Requires the permission `imports:read`.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Send a statement file; the fields come before the file
         * @description Requires the permission `imports:write`.
         */
        post: operations["receiveImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an import: its state and what became of its lines
         * @description Requires the permission `imports:read`.
         */
        get: operations["showImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the lines that were rejected or known already, in the order of the file
         * @description Requires the permission `imports:read`.
         */
        get: operations["linesImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the integrations, newest first
         * @description Requires the permission `integrations:read`.
         */
        get: operations["listIntegrations"];
        put?: never;
        /**
         * Let a partner deliver records by signed webhooks
         * @description Requires the permission `integrations:write`.
         */
        post: operations["createIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one integration
         * @description Requires the permission `integrations:read`.
         */
        get: operations["showIntegration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename, enable or disable an integration, or change how its payloads are read
         * @description Requires the permission `integrations:write`.
         */
        patch: operations["changeIntegration"];
        trace?: never;
    };
    "/api/v1/integrations/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the signing secret; the old one ends at once, in other processes within 5 s
         * @description Requires the permission `integrations:write`.
         */
        post: operations["rotateIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what an integration has delivered, newest first
         * @description Requires the permission `integrations:read`.
         */
        get: operations["listDeliveries"];
        put?: never;
        /**
         * Deliver records as a signed webhook
         * @description Standard Webhooks, v1. What is acknowledged is committed. Repeat with the same `webhook-id` until it is.
         *
         *     For everybody.
         */
        post: operations["receiveDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/{id}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one delivery with its body as it came
         * @description Requires the permission `integrations:read`.
         */
        get: operations["showDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what records can be filed under
         * @description Requires the permission `categories:read`.
         */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List records, newest first
         * @description Requires the permission `records:read`.
         */
        get: operations["listRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one record with its reasoning trace
         * @description Requires the permission `records:read`.
         */
        get: operations["showRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rules, highest priority first
         * @description Requires the permission `rules:read`.
         */
        get: operations["listRules"];
        put?: never;
        /**
         * Put a rule into force
         * @description Requires the permission `rules:write`.
         */
        post: operations["createRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Replace a rule by its next version; `isEnabled: false` takes it out
         * @description Requires the permission `rules:write`.
         */
        patch: operations["changeRule"];
        trace?: never;
    };
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what waits for a person, oldest first
         * @description Requires the permission `approvals:read`.
         */
        get: operations["listApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{recordId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a record, as suggested or under another category
         * @description Requires the permission `approvals:write`.
         */
        post: operations["approveApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{recordId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a record; it is never posted
         * @description Requires the permission `approvals:write`.
         */
        post: operations["rejectApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show when records are approved without a person
         * @description Requires the permission `approvals:read`.
         */
        get: operations["policyApproval"];
        /**
         * Set when records are approved without a person
         * @description Requires the permission `approvals:write`.
         */
        put: operations["setPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the chart of accounts with its balances, by code
         * @description Requires the permission `ledger:read`.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List journal entries with their postings, latest recorded first
         * @description Requires the permission `ledger:read`.
         */
        get: operations["listEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/entries/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an entry back by an opposite one
         * @description Requires the permission `ledger:write`.
         */
        post: operations["reverseEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reports that were asked for, newest first
         * @description Requires the permission `reports:read`.
         */
        get: operations["listReports"];
        put?: never;
        /**
         * Ask for a report; read it under its id once it is completed
         * @description Requires the permission `reports:write`.
         */
        post: operations["requestReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a completed report as CSV
         * @description Requires the permission `reports:read`.
         */
        get: operations["csvReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a report and how far it is
         * @description Requires the permission `reports:read`.
         */
        get: operations["showReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what has happened, newest first
         * @description Requires the permission `events:read`.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a tenant and become its owner; its books are opened soon after
         * @description For people who have signed in, not for API keys.
         */
        post: operations["createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tenants that you are a member of
         * @description For people who have signed in, not for API keys.
         */
        get: operations["listMyTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the tenant that you work for
         * @description Requires the permission `tenant:read`.
         */
        get: operations["showTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename the tenant
         * @description Requires the permission `tenant:write`.
         */
        patch: operations["changeTenant"];
        trace?: never;
    };
    "/api/v1/tenant/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave the tenant; the last owner cannot
         * @description Requires the permission `tenant:read`.
         */
        post: operations["leaveTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of the tenant
         * @description Requires the permission `members:read`.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one member
         * @description Requires the permission `members:read`.
         */
        get: operations["showMember"];
        put?: never;
        post?: never;
        /**
         * Remove a member; their access ends within 5 s
         * @description Requires the permission `members:write`.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /**
         * Give a member another role
         * @description Requires the permission `members:write`.
         */
        patch: operations["changeMember"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        TallyView: {
            rows: number;
            /**
             * @description Sum of the amounts as the file writes them
             * @example 1234.56
             */
            amount: string;
        };
        ImportView: {
            /** Format: uuid */
            id: string;
            /** @example january.csv */
            fileName: string;
            /** @enum {string} */
            status: "received" | "reading" | "completed" | "failed";
            /** @example 1000 */
            accountCode: string;
            sizeBytes: number;
            /** @description Share of the file that has been read */
            progress: number;
            accepted: components["schemas"]["TallyView"];
            duplicate: components["schemas"]["TallyView"];
            rejected: components["schemas"]["TallyView"];
            blank: number;
            /** @description How the file is read */
            plan: Record<string, unknown> | null;
            /**
             * @example {
             *       "code": "imports.ambiguous-dates",
             *       "message": "…",
             *       "details": {}
             *     }
             */
            error: Record<string, unknown> | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        ImportPage: {
            items: components["schemas"]["ImportView"][];
            nextCursor: string | null;
        };
        LineView: {
            line: number;
            /** @enum {string} */
            outcome: "rejected" | "duplicate";
            /** @example unreadable-date */
            reason: string | null;
            detail: string | null;
            raw: string;
        };
        LinePage: {
            items: components["schemas"]["LineView"][];
            nextCursor: string | null;
        };
        IntegrationView: {
            /** Format: uuid */
            id: string;
            /** @example Card terminal */
            name: string;
            /** @example 1000 */
            accountCode: string;
            /**
             * @example {
             *       "records": "data.items",
             *       "bookedOn": {
             *         "path": "created_at",
             *         "unit": "iso"
             *       },
             *       "amount": {
             *         "path": "amount",
             *         "unit": "decimal",
             *         "sign": "movement"
             *       },
             *       "currency": {
             *         "path": "currency"
             *       },
             *       "description": [
             *         "description"
             *       ],
             *       "counterparty": [
             *         "payee.name"
             *       ]
             *     }
             */
            mapping: Record<string, unknown>;
            isEnabled: boolean;
            /** @example /api/v1/integrations/01890a5d-ac96-774b-bcce-b302099a8057/deliveries */
            deliverTo: string;
            /** Format: date-time */
            createdAt: string;
        };
        IntegrationPage: {
            items: components["schemas"]["IntegrationView"][];
            nextCursor: string | null;
        };
        IntegrationDraftBody: {
            /** @description The partner’s own signing secret: `whsec_` and 24 to 64 bytes in base64. Minted when left out */
            secret?: string;
            /** @example Card terminal */
            name: string;
            /**
             * @description Ledger account whose movements are delivered
             * @default 1000
             */
            accountCode: string;
            /**
             * @description Where the parts of a record are: dotted paths or JSON pointers; or `{ "preset": "stripe-charge" }`, `stripe-balance-transaction`, `gocardless-payment`
             * @example {
             *       "records": "data.items",
             *       "bookedOn": {
             *         "path": "created_at",
             *         "unit": "iso"
             *       },
             *       "amount": {
             *         "path": "amount",
             *         "unit": "decimal",
             *         "sign": "movement"
             *       },
             *       "currency": {
             *         "path": "currency"
             *       },
             *       "description": [
             *         "description"
             *       ],
             *       "counterparty": [
             *         "payee.name"
             *       ]
             *     }
             */
            mapping: Record<string, unknown>;
        };
        IntegrationCreatedView: {
            /** Format: uuid */
            id: string;
            /** @example Card terminal */
            name: string;
            /** @example 1000 */
            accountCode: string;
            /**
             * @example {
             *       "records": "data.items",
             *       "bookedOn": {
             *         "path": "created_at",
             *         "unit": "iso"
             *       },
             *       "amount": {
             *         "path": "amount",
             *         "unit": "decimal",
             *         "sign": "movement"
             *       },
             *       "currency": {
             *         "path": "currency"
             *       },
             *       "description": [
             *         "description"
             *       ],
             *       "counterparty": [
             *         "payee.name"
             *       ]
             *     }
             */
            mapping: Record<string, unknown>;
            isEnabled: boolean;
            /** @example /api/v1/integrations/01890a5d-ac96-774b-bcce-b302099a8057/deliveries */
            deliverTo: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * @description Shown this once; give it to the partner
             * @example whsec_…
             */
            secret: string;
        };
        IntegrationChangeBody: {
            name?: string;
            /**
             * @description Where the parts of a record are: dotted paths or JSON pointers; or `{ "preset": "stripe-charge" }`, `stripe-balance-transaction`, `gocardless-payment`
             * @example {
             *       "records": "data.items",
             *       "bookedOn": {
             *         "path": "created_at",
             *         "unit": "iso"
             *       },
             *       "amount": {
             *         "path": "amount",
             *         "unit": "decimal",
             *         "sign": "movement"
             *       },
             *       "currency": {
             *         "path": "currency"
             *       },
             *       "description": [
             *         "description"
             *       ],
             *       "counterparty": [
             *         "payee.name"
             *       ]
             *     }
             */
            mapping?: Record<string, unknown>;
            /** @description A disabled integration answers like one that does not exist */
            isEnabled?: boolean;
        };
        SecretBody: {
            /** @description The partner’s own signing secret: `whsec_` and 24 to 64 bytes in base64. Minted when left out */
            secret?: string;
        };
        SecretView: {
            /**
             * @description Shown this once; give it to the partner
             * @example whsec_…
             */
            secret: string;
        };
        DeliveryAnswer: {
            /** Format: uuid */
            deliveryId: string;
        };
        DeliveryView: {
            /**
             * Format: uuid
             * @description Also the correlation id of all events that came of it
             */
            id: string;
            /** @description The sender’s `webhook-id` */
            externalId: string;
            /** @enum {string} */
            status: "received" | "ingested" | "refused";
            /** @example integrations.unmappable */
            errorCode: string | null;
            /**
             * @example [
             *       {
             *         "pointer": "/data/object/amount",
             *         "detail": "an amount is missing here"
             *       }
             *     ]
             */
            errors: Record<string, unknown>[] | null;
            sizeBytes: number;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            ingestedAt: string | null;
        };
        DeliveryPage: {
            items: components["schemas"]["DeliveryView"][];
            nextCursor: string | null;
        };
        DeliveryWithBodyView: {
            /**
             * Format: uuid
             * @description Also the correlation id of all events that came of it
             */
            id: string;
            /** @description The sender’s `webhook-id` */
            externalId: string;
            /** @enum {string} */
            status: "received" | "ingested" | "refused";
            /** @example integrations.unmappable */
            errorCode: string | null;
            /**
             * @example [
             *       {
             *         "pointer": "/data/object/amount",
             *         "detail": "an amount is missing here"
             *       }
             *     ]
             */
            errors: Record<string, unknown>[] | null;
            sizeBytes: number;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            ingestedAt: string | null;
            /**
             * @description Exactly as it was sent
             * @example {"data": {"amount": 100}}
             */
            body: string;
        };
        CategoryView: {
            /** Format: uuid */
            id: string;
            /** @example office-supplies */
            key: string;
            /** @example Office supplies */
            name: string;
            /** @enum {string} */
            kind: "income" | "expense" | "transfer";
            /** @example 6500 */
            accountCode: string;
        };
        RecordView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "ingested" | "processed" | "approved" | "rejected";
            /** Format: date */
            bookedOn: string;
            /**
             * @description Decimal string; negative is money out
             * @example -12.34
             */
            amount: string;
            /** @example GBP */
            currency: string;
            description: string;
            counterparty: string | null;
            reference: string | null;
            /** @example 1000 */
            accountCode: string;
            /** Format: uuid */
            categoryId: string | null;
            confidence: number | null;
            decidedBy: string | null;
            /** @description What each stage tried and found */
            reasoningTrace: Record<string, unknown> | null;
            /**
             * @example {
             *       "kind": "import",
             *       "id": "…",
             *       "line": 2
             *     }
             */
            source: Record<string, unknown>;
            /** @description The source’s own words */
            raw: Record<string, unknown>;
        };
        RecordPage: {
            items: components["schemas"]["RecordView"][];
            nextCursor: string | null;
        };
        RuleView: {
            /** Format: uuid */
            id: string;
            /** @description Raised with each change; traces name it */
            version: number;
            name: string;
            priority: number;
            isEnabled: boolean;
            /**
             * @example {
             *       "all": [
             *         {
             *           "field": "description",
             *           "operator": "contains",
             *           "value": "uber"
             *         }
             *       ]
             *     }
             */
            when: Record<string, unknown>;
            /**
             * @example {
             *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057"
             *     }
             */
            then: Record<string, unknown>;
        };
        RuleDraftBody: {
            /** @example Taxis */
            name: Record<string, unknown>;
            /**
             * @description Higher goes first
             * @default 0
             */
            priority: number;
            /** @default true */
            isEnabled: boolean;
            /**
             * @description A comparison, or `all` / `any` of several
             * @example {
             *       "all": [
             *         {
             *           "field": "description",
             *           "operator": "contains",
             *           "value": "uber"
             *         }
             *       ]
             *     }
             */
            when: Record<string, unknown>;
            /**
             * @example {
             *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057"
             *     }
             */
            then: Record<string, unknown>;
        };
        RuleChangeBody: {
            /** @example Taxis */
            name?: Record<string, unknown>;
            /**
             * @description Higher goes first
             * @default 0
             */
            priority: number;
            /** @default true */
            isEnabled: boolean;
            /**
             * @description A comparison, or `all` / `any` of several
             * @example {
             *       "all": [
             *         {
             *           "field": "description",
             *           "operator": "contains",
             *           "value": "uber"
             *         }
             *       ]
             *     }
             */
            when?: Record<string, unknown>;
            /**
             * @example {
             *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057"
             *     }
             */
            then?: Record<string, unknown>;
        };
        ReviewItemView: {
            /** @enum {string} */
            reason: "uncategorised" | "low-confidence" | "large-amount";
            /** Format: date-time */
            waitingSince: string;
            record: components["schemas"]["RecordView"];
        };
        ReviewPage: {
            items: components["schemas"]["ReviewItemView"][];
            nextCursor: string | null;
        };
        ApproveBody: {
            /**
             * Format: uuid
             * @description Overrides the suggestion
             */
            categoryId?: string;
            /**
             * @description Also puts a rule into force that sets this category
             * @example {
             *       "name": "Taxis",
             *       "when": {
             *         "field": "description",
             *         "operator": "contains",
             *         "value": "uber"
             *       }
             *     }
             */
            createRule?: Record<string, unknown>;
            comment?: string;
        };
        RejectBody: {
            comment?: string;
        };
        PolicyBody: {
            /**
             * @description Least confidence approved without a person
             * @example 0.9
             */
            autoApproveAt: number;
            /**
             * @description Minor units; larger amounts always wait for a person
             * @example 1000000
             */
            reviewAboveMinor: string;
        };
        BalanceView: {
            /** @example GBP */
            currency: string;
            /**
             * @description Decimal string; debit is positive, credit negative
             * @example 1234.56
             */
            amount: string;
            /**
             * @description The same in minor units
             * @example 123456
             */
            amountMinor: string;
        };
        AccountView: {
            /** @example 1000 */
            code: string;
            /** @example Cash at bank */
            name: string;
            /** @enum {string} */
            type: "asset" | "liability" | "equity" | "income" | "expense";
            /** @description One for each currency with postings */
            balances: components["schemas"]["BalanceView"][];
        };
        PostingView: {
            /** @example 6300 */
            accountCode: string;
            /**
             * @description Decimal string; debit is positive, credit negative
             * @example 12.34
             */
            amount: string;
            /**
             * @description The same in minor units
             * @example 1234
             */
            amountMinor: string;
            /** @example GBP */
            currency: string;
        };
        EntryView: {
            /** Format: uuid */
            id: string;
            /** @example record:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f */
            reference: string;
            /** Format: date */
            effectiveOn: string;
            description: string;
            /**
             * Format: uuid
             * @description The entry that this one takes back
             */
            reversesId: string | null;
            /**
             * Format: uuid
             * @description The entry that took this one back
             */
            reversedById: string | null;
            /** Format: date-time */
            recordedAt: string;
            postings: components["schemas"]["PostingView"][];
        };
        EntryPageView: {
            items: components["schemas"]["EntryView"][];
            nextCursor: string | null;
        };
        ReversalBody: {
            /**
             * Format: date
             * @description Booking date; the entry’s own when left out
             */
            effectiveOn?: string;
            /** @example Booked to the wrong account */
            reason?: string;
        };
        ReversalView: {
            /**
             * Format: uuid
             * @description The entry that was taken back
             */
            entryId: string;
            /**
             * Format: uuid
             * @description The entry that takes it back
             */
            reversalId: string;
        };
        ReportRequestBody: {
            /**
             * @example profit-and-loss
             * @enum {string}
             */
            kind: "profit-and-loss";
            /**
             * Format: date
             * @description First booking date
             * @example 2025-01-01
             */
            from: string;
            /**
             * Format: date
             * @description Last booking date
             * @example 2025-12-31
             */
            to: string;
        };
        ReportRequestedView: {
            /** Format: uuid */
            id: string;
        };
        ReportErrorView: {
            /** @example reports.generation-failed */
            code: string;
            message: string;
        };
        ReportHeadView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "profit-and-loss";
            /**
             * @example {
             *       "from": "2025-01-01",
             *       "to": "2025-12-31"
             *     }
             */
            parameters: Record<string, unknown>;
            /** @enum {string} */
            status: "requested" | "completed" | "failed";
            error: components["schemas"]["ReportErrorView"] | null;
            /** @example key:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f */
            requestedBy: string;
            /** Format: date-time */
            requestedAt: string;
            /**
             * Format: date-time
             * @description All that was committed by then is in the result
             */
            asOf: string | null;
            /** Format: date-time */
            finishedAt: string | null;
        };
        ReportPageView: {
            items: components["schemas"]["ReportHeadView"][];
            nextCursor: string | null;
        };
        ReportView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "profit-and-loss";
            /**
             * @example {
             *       "from": "2025-01-01",
             *       "to": "2025-12-31"
             *     }
             */
            parameters: Record<string, unknown>;
            /** @enum {string} */
            status: "requested" | "completed" | "failed";
            error: components["schemas"]["ReportErrorView"] | null;
            /** @example key:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f */
            requestedBy: string;
            /** Format: date-time */
            requestedAt: string;
            /**
             * Format: date-time
             * @description All that was committed by then is in the result
             */
            asOf: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /**
             * @description As its kind defines it; amounts are decimal strings, and minor units as strings
             * @example {
             *       "from": "2025-01-01",
             *       "to": "2025-12-31",
             *       "currencies": [
             *         {
             *           "currency": "GBP",
             *           "income": {
             *             "lines": [
             *               {
             *                 "code": "4000",
             *                 "name": "Sales",
             *                 "amount": "1500.00",
             *                 "amountMinor": "150000"
             *               }
             *             ],
             *             "total": "1500.00",
             *             "totalMinor": "150000"
             *           },
             *           "expense": {
             *             "lines": [
             *               {
             *                 "code": "6300",
             *                 "name": "Travel",
             *                 "amount": "12.34",
             *                 "amountMinor": "1234"
             *               }
             *             ],
             *             "total": "12.34",
             *             "totalMinor": "1234"
             *           },
             *           "net": "1487.66",
             *           "netMinor": "148766"
             *         }
             *       ]
             *     }
             */
            result: Record<string, unknown> | null;
        };
        EventView: {
            /** Format: uuid */
            id: string;
            /** @example TX_APPROVED */
            type: string;
            /** @example balance */
            sourceAgent: string;
            /** @example record:0192… */
            subject: string;
            version: number | null;
            /** @example key:0192… */
            actor: string;
            /** @description Who acted as `actor`, if somebody did */
            impersonator: string | null;
            /** Format: uuid */
            correlationId: string;
            /** Format: uuid */
            causationId: string | null;
            payload: Record<string, unknown>;
            /** Format: date-time */
            occurredAt: string;
        };
        EventPageView: {
            items: components["schemas"]["EventView"][];
            nextCursor: string | null;
        };
        TenantDraftBody: {
            /** @example Acme Ltd */
            name: string;
            /**
             * @description 2 to 63 small letters, digits and single hyphens. Made from the name when left out
             * @example acme-ltd
             */
            slug?: string;
            /**
             * @description The currency of its books, ISO 4217; never changes
             * @example EUR
             */
            currency: Record<string, unknown>;
        };
        TenantView: {
            /** Format: uuid */
            id: string;
            /**
             * @description Names the tenant in addresses; never changes
             * @example acme-ltd
             */
            slug: string;
            /** @example Acme Ltd */
            name: string;
            /** @example EUR */
            currency: string;
        };
        JoinedTenantView: {
            /** Format: uuid */
            id: string;
            /**
             * @description Names the tenant in addresses; never changes
             * @example acme-ltd
             */
            slug: string;
            /** @example Acme Ltd */
            name: string;
            /** @example EUR */
            currency: string;
            /**
             * @example owner
             * @enum {string}
             */
            role: "owner" | "admin" | "accountant" | "reviewer" | "viewer";
            /**
             * @description Who keeps the membership: `balance`, or the issuer of an outside provider
             * @example balance
             */
            source: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            joinedAt: string;
        };
        JoinedTenantPage: {
            items: components["schemas"]["JoinedTenantView"][];
            /** @example null */
            nextCursor: string | null;
        };
        OwnTenantView: {
            /** Format: uuid */
            id: string;
            /**
             * @description Names the tenant in addresses; never changes
             * @example acme-ltd
             */
            slug: string;
            /** @example Acme Ltd */
            name: string;
            /** @example EUR */
            currency: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /** @example 1 */
            version: number;
        };
        TenantNameBody: {
            /** @example Acme Ltd */
            name: string;
        };
        MemberView: {
            /** Format: uuid */
            userId: string;
            /** @example ada@example.org */
            email: string;
            /** @example Ada Lovelace */
            name: string;
            /**
             * @example accountant
             * @enum {string}
             */
            role: "owner" | "admin" | "accountant" | "reviewer" | "viewer";
            /**
             * @description Who keeps the membership: `balance`, or the issuer of an outside provider
             * @example balance
             */
            source: string;
            /** @example true */
            hasSecondFactor: boolean;
            /**
             * @description Whether they are kept from signing in anywhere
             * @example false
             */
            isDisabled: boolean;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            joinedAt: string;
            /** @example 1 */
            version: number;
        };
        MemberPage: {
            items: components["schemas"]["MemberView"][];
            /** @example null */
            nextCursor: string | null;
        };
        RoleBody: {
            /**
             * @example accountant
             * @enum {string}
             */
            role: "owner" | "admin" | "accountant" | "reviewer" | "viewer";
        };
        /** @description Problem details (RFC 9457). Programs switch on `code`; what else a problem tells is in further members. */
        Problem: {
            /**
             * Format: uri
             * @example urn:balance:problem:http.request-invalid
             */
            type: string;
            /** @example Bad request */
            title: string;
            /** @example 400 */
            status: number;
            /**
             * @description Never changes once it is published
             * @example http.request-invalid
             */
            code: string;
            /** @description For people */
            detail: string;
            /** @description The id of the request, also in the log */
            instance: string;
            errors?: components["schemas"]["FieldError"][];
        } & {
            [key: string]: unknown;
        };
        /** @description One faulty field of a request */
        FieldError: {
            /**
             * @description JSON pointer (RFC 6901) into the body, or the name of the parameter
             * @example /name
             */
            pointer: string;
            detail: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    liveHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": unknown;
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readyHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": unknown;
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "fileName": "january.csv",
                     *           "status": "received",
                     *           "accountCode": "1000",
                     *           "sizeBytes": 1,
                     *           "progress": 0,
                     *           "accepted": {
                     *             "rows": 1,
                     *             "amount": "1234.56"
                     *           },
                     *           "duplicate": {
                     *             "rows": 1,
                     *             "amount": "1234.56"
                     *           },
                     *           "rejected": {
                     *             "rows": 1,
                     *             "amount": "1234.56"
                     *           },
                     *           "blank": 1,
                     *           "plan": {},
                     *           "error": {
                     *             "code": "imports.ambiguous-dates",
                     *             "message": "…",
                     *             "details": {}
                     *           },
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "finishedAt": "2026-01-31T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            /** @description `http.request-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accountCode": "1000",
                 *       "mapping": "{\"dateFormat\":\"dd/mm/yyyy\"}",
                 *       "file": "text"
                 *     }
                 */
                "multipart/form-data": {
                    /**
                     * @description Ledger account whose statement it is
                     * @example 1000
                     */
                    accountCode?: string;
                    /**
                     * @description What the file does not say itself, as JSON
                     * @example {"dateFormat":"dd/mm/yyyy"}
                     */
                    mapping?: string;
                    /** Format: binary */
                    file: Blob;
                };
            };
        };
        responses: {
            /** @description Kept; a worker reads it. Follow it at `/imports/{id}` */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192…"
                     *     }
                     */
                    "application/json": unknown;
                };
            };
            /** @description `http.request-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "fileName": "january.csv",
                     *       "status": "received",
                     *       "accountCode": "1000",
                     *       "sizeBytes": 1,
                     *       "progress": 0,
                     *       "accepted": {
                     *         "rows": 1,
                     *         "amount": "1234.56"
                     *       },
                     *       "duplicate": {
                     *         "rows": 1,
                     *         "amount": "1234.56"
                     *       },
                     *       "rejected": {
                     *         "rows": 1,
                     *         "amount": "1234.56"
                     *       },
                     *       "blank": 1,
                     *       "plan": {},
                     *       "error": {
                     *         "code": "imports.ambiguous-dates",
                     *         "message": "…",
                     *         "details": {}
                     *       },
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "finishedAt": "2026-01-31T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description `http.request-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `imports.not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linesImport: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                outcome?: "rejected" | "duplicate";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "line": 1,
                     *           "outcome": "rejected",
                     *           "reason": "unreadable-date",
                     *           "detail": "text",
                     *           "raw": "text"
                     *         }
                     *       ],
                     *       "nextCursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["LinePage"];
                };
            };
            /** @description `http.request-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `imports.not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIntegrations: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Card terminal",
                     *           "accountCode": "1000",
                     *           "mapping": {
                     *             "records": "data.items",
                     *             "bookedOn": {
                     *               "path": "created_at",
                     *               "unit": "iso"
                     *             },
                     *             "amount": {
                     *               "path": "amount",
                     *               "unit": "decimal",
                     *               "sign": "movement"
                     *             },
                     *             "currency": {
                     *               "path": "currency"
                     *             },
                     *             "description": [
                     *               "description"
                     *             ],
                     *             "counterparty": [
                     *               "payee.name"
                     *             ]
                     *           },
                     *           "isEnabled": true,
                     *           "deliverTo": "/api/v1/integrations/01890a5d-ac96-774b-bcce-b302099a8057/deliveries",
                     *           "createdAt": "2026-01-31T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["IntegrationPage"];
                };
            };
            /** @description `http.request-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "secret": "text",
                 *       "name": "Card terminal",
                 *       "accountCode": "1000",
                 *       "mapping": {
                 *         "records": "data.items",
                 *         "bookedOn": {
                 *           "path": "created_at",
                 *           "unit": "iso"
                 *         },
                 *         "amount": {
                 *           "path": "amount",
                 *           "unit": "decimal",
                 *           "sign": "movement"
                 *         },
                 *         "currency": {
                 *           "path": "currency"
                 *         },
                 *         "description": [
                 *           "description"
                 *         ],
                 *         "counterparty": [
                 *           "payee.name"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["IntegrationDraftBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Card terminal",
                     *       "accountCode": "1000",
                     *       "mapping": {
                     *         "records": "data.items",
                     *         "bookedOn": {
                     *           "path": "created_at",
                     *           "unit": "iso"
                     *         },
                     *         "amount": {
                     *           "path": "amount",
                     *           "unit": "decimal",
                     *           "sign": "movement"
                     *         },
                     *         "currency": {
                     *           "path": "currency"
                     *         },
                     *         "description": [
                     *           "description"
                     *         ],
                     *         "counterparty": [
                     *           "payee.name"
                     *         ]
                     *       },
                     *       "isEnabled": true,
                     *       "deliverTo": "/api/v1/integrations/01890a5d-ac96-774b-bcce-b302099a8057/deliveries",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "secret": "whsec_…"
                     *     }
                     */
                    "application/json": components["schemas"]["IntegrationCreatedView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.mapping-invalid`, `integrations.secret-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Card terminal",
                     *       "accountCode": "1000",
                     *       "mapping": {
                     *         "records": "data.items",
                     *         "bookedOn": {
                     *           "path": "created_at",
                     *           "unit": "iso"
                     *         },
                     *         "amount": {
                     *           "path": "amount",
                     *           "unit": "decimal",
                     *           "sign": "movement"
                     *         },
                     *         "currency": {
                     *           "path": "currency"
                     *         },
                     *         "description": [
                     *           "description"
                     *         ],
                     *         "counterparty": [
                     *           "payee.name"
                     *         ]
                     *       },
                     *       "isEnabled": true,
                     *       "deliverTo": "/api/v1/integrations/01890a5d-ac96-774b-bcce-b302099a8057/deliveries",
                     *       "createdAt": "2026-01-31T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["IntegrationView"];
                };
            };
            /** @description `integrations.not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "text",
                 *       "mapping": {
                 *         "records": "data.items",
                 *         "bookedOn": {
                 *           "path": "created_at",
                 *           "unit": "iso"
                 *         },
                 *         "amount": {
                 *           "path": "amount",
                 *           "unit": "decimal",
                 *           "sign": "movement"
                 *         },
                 *         "currency": {
                 *           "path": "currency"
                 *         },
                 *         "description": [
                 *           "description"
                 *         ],
                 *         "counterparty": [
                 *           "payee.name"
                 *         ]
                 *       },
                 *       "isEnabled": true
                 *     }
                 */
                "application/json": components["schemas"]["IntegrationChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Card terminal",
                     *       "accountCode": "1000",
                     *       "mapping": {
                     *         "records": "data.items",
                     *         "bookedOn": {
                     *           "path": "created_at",
                     *           "unit": "iso"
                     *         },
                     *         "amount": {
                     *           "path": "amount",
                     *           "unit": "decimal",
                     *           "sign": "movement"
                     *         },
                     *         "currency": {
                     *           "path": "currency"
                     *         },
                     *         "description": [
                     *           "description"
                     *         ],
                     *         "counterparty": [
                     *           "payee.name"
                     *         ]
                     *       },
                     *       "isEnabled": true,
                     *       "deliverTo": "/api/v1/integrations/01890a5d-ac96-774b-bcce-b302099a8057/deliveries",
                     *       "createdAt": "2026-01-31T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["IntegrationView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `http.body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.mapping-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "secret": "text"
                 *     }
                 */
                "application/json": components["schemas"]["SecretBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "whsec_…"
                     *     }
                     */
                    "application/json": components["schemas"]["SecretView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `http.body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.secret-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                status?: "received" | "ingested" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "externalId": "text",
                     *           "status": "received",
                     *           "errorCode": "integrations.unmappable",
                     *           "errors": [
                     *             {
                     *               "pointer": "/data/object/amount",
                     *               "detail": "an amount is missing here"
                     *             }
                     *           ],
                     *           "sizeBytes": 1,
                     *           "receivedAt": "2026-01-31T09:30:00.000Z",
                     *           "ingestedAt": "2026-01-31T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            /** @description `http.request-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveDelivery: {
        parameters: {
            query?: never;
            header: {
                "webhook-id": string;
                /** @description Seconds since 1970, at most 300 from our clock */
                "webhook-timestamp": string;
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "items": [
                 *           {
                 *             "created_at": "2026-11-21",
                 *             "amount": "-3.20",
                 *             "currency": "EUR",
                 *             "description": "Coffee"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description A repeat: the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deliveryId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            /** @description Stored; the records follow */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deliveryId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.signature-invalid`, `integrations.signature-expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `integrations.not-found`: unknown or disabled */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `http.body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.unmappable`: kept, but not booked; `errors` names each place in the body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.unavailable`: repeat after `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    showDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "externalId": "text",
                     *       "status": "received",
                     *       "errorCode": "integrations.unmappable",
                     *       "errors": [
                     *         {
                     *           "pointer": "/data/object/amount",
                     *           "detail": "an amount is missing here"
                     *         }
                     *       ],
                     *       "sizeBytes": 1,
                     *       "receivedAt": "2026-01-31T09:30:00.000Z",
                     *       "ingestedAt": "2026-01-31T09:30:00.000Z",
                     *       "body": "{\"data\": {\"amount\": 100}}"
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryWithBodyView"];
                };
            };
            /** @description `integrations.delivery-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "key": "office-supplies",
                     *         "name": "Office supplies",
                     *         "kind": "income",
                     *         "accountCode": "6500"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CategoryView"][];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecords: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                state?: "ingested" | "processed" | "approved" | "rejected";
                categoryId?: string;
                /** @description Import or delivery that the records came with */
                sourceId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "state": "ingested",
                     *           "bookedOn": "2026-01-31",
                     *           "amount": "-12.34",
                     *           "currency": "GBP",
                     *           "description": "text",
                     *           "counterparty": "text",
                     *           "reference": "text",
                     *           "accountCode": "1000",
                     *           "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "confidence": 0,
                     *           "decidedBy": "text",
                     *           "reasoningTrace": {},
                     *           "source": {
                     *             "kind": "import",
                     *             "id": "…",
                     *             "line": 2
                     *           },
                     *           "raw": {}
                     *         }
                     *       ],
                     *       "nextCursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["RecordPage"];
                };
            };
            /** @description `http.request-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "state": "ingested",
                     *       "bookedOn": "2026-01-31",
                     *       "amount": "-12.34",
                     *       "currency": "GBP",
                     *       "description": "text",
                     *       "counterparty": "text",
                     *       "reference": "text",
                     *       "accountCode": "1000",
                     *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "confidence": 0,
                     *       "decidedBy": "text",
                     *       "reasoningTrace": {},
                     *       "source": {
                     *         "kind": "import",
                     *         "id": "…",
                     *         "line": 2
                     *       },
                     *       "raw": {}
                     *     }
                     */
                    "application/json": components["schemas"]["RecordView"];
                };
            };
            /** @description `http.request-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `records.not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "version": 1,
                     *         "name": "text",
                     *         "priority": 1,
                     *         "isEnabled": true,
                     *         "when": {
                     *           "all": [
                     *             {
                     *               "field": "description",
                     *               "operator": "contains",
                     *               "value": "uber"
                     *             }
                     *           ]
                     *         },
                     *         "then": {
                     *           "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RuleView"][];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Taxis",
                 *       "priority": 0,
                 *       "isEnabled": true,
                 *       "when": {
                 *         "all": [
                 *           {
                 *             "field": "description",
                 *             "operator": "contains",
                 *             "value": "uber"
                 *           }
                 *         ]
                 *       },
                 *       "then": {
                 *         "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RuleDraftBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "version": 1,
                     *       "name": "text",
                     *       "priority": 1,
                     *       "isEnabled": true,
                     *       "when": {
                     *         "all": [
                     *           {
                     *             "field": "description",
                     *             "operator": "contains",
                     *             "value": "uber"
                     *           }
                     *         ]
                     *       },
                     *       "then": {
                     *         "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RuleView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Taxis",
                 *       "priority": 0,
                 *       "isEnabled": true,
                 *       "when": {
                 *         "all": [
                 *           {
                 *             "field": "description",
                 *             "operator": "contains",
                 *             "value": "uber"
                 *           }
                 *         ]
                 *       },
                 *       "then": {
                 *         "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RuleChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "version": 1,
                     *       "name": "text",
                     *       "priority": 1,
                     *       "isEnabled": true,
                     *       "when": {
                     *         "all": [
                     *           {
                     *             "field": "description",
                     *             "operator": "contains",
                     *             "value": "uber"
                     *           }
                     *         ]
                     *       },
                     *       "then": {
                     *         "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RuleView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApprovals: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "reason": "uncategorised",
                     *           "waitingSince": "2026-01-31T09:30:00.000Z",
                     *           "record": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "state": "ingested",
                     *             "bookedOn": "2026-01-31",
                     *             "amount": "-12.34",
                     *             "currency": "GBP",
                     *             "description": "text",
                     *             "counterparty": "text",
                     *             "reference": "text",
                     *             "accountCode": "1000",
                     *             "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "confidence": 0,
                     *             "decidedBy": "text",
                     *             "reasoningTrace": {},
                     *             "source": {
                     *               "kind": "import",
                     *               "id": "…",
                     *               "line": 2
                     *             },
                     *             "raw": {}
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewPage"];
                };
            };
            /** @description `http.request-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "createRule": {
                 *         "name": "Taxis",
                 *         "when": {
                 *           "field": "description",
                 *           "operator": "contains",
                 *           "value": "uber"
                 *         }
                 *       },
                 *       "comment": "text"
                 *     }
                 */
                "application/json": components["schemas"]["ApproveBody"];
            };
        };
        responses: {
            /** @description Approved; the entry is posted shortly */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `http.request-invalid`, `http.json-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "comment": "text"
                 *     }
                 */
                "application/json": components["schemas"]["RejectBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `http.request-invalid`, `http.json-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    policyApproval: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "autoApproveAt": 0.9,
                     *       "reviewAboveMinor": "1000000"
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyBody"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "autoApproveAt": 0.9,
                 *       "reviewAboveMinor": "1000000"
                 *     }
                 */
                "application/json": components["schemas"]["PolicyBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `http.request-invalid`, `http.json-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /** @description Last booking date that counts */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "1000",
                     *         "name": "Cash at bank",
                     *         "type": "asset",
                     *         "balances": [
                     *           {
                     *             "currency": "GBP",
                     *             "amount": "1234.56",
                     *             "amountMinor": "123456"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AccountView"][];
                };
            };
            /** @description `http.request-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEntries: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                reference?: string;
                /** @description Entries with a posting to this account */
                account?: string;
                /** @description First booking date */
                from?: string;
                /** @description Last booking date */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "reference": "record:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *           "effectiveOn": "2026-01-31",
                     *           "description": "text",
                     *           "reversesId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "reversedById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "recordedAt": "2026-01-31T09:30:00.000Z",
                     *           "postings": [
                     *             {
                     *               "accountCode": "6300",
                     *               "amount": "12.34",
                     *               "amountMinor": "1234",
                     *               "currency": "GBP"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["EntryPageView"];
                };
            };
            /** @description `http.request-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reverseEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "effectiveOn": "2026-01-31",
                 *       "reason": "Booked to the wrong account"
                 *     }
                 */
                "application/json": components["schemas"]["ReversalBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "reversalId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *     }
                     */
                    "application/json": components["schemas"]["ReversalView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.entry-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `ledger.already-reversed` or `ledger.reversal-of-reversal` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `http.body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                kind?: "profit-and-loss";
                status?: "requested" | "completed" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "kind": "profit-and-loss",
                     *           "parameters": {
                     *             "from": "2025-01-01",
                     *             "to": "2025-12-31"
                     *           },
                     *           "status": "requested",
                     *           "error": {
                     *             "code": "reports.generation-failed",
                     *             "message": "text"
                     *           },
                     *           "requestedBy": "key:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *           "requestedAt": "2026-01-31T09:30:00.000Z",
                     *           "asOf": "2026-01-31T09:30:00.000Z",
                     *           "finishedAt": "2026-01-31T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["ReportPageView"];
                };
            };
            /** @description `http.request-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "profit-and-loss",
                 *       "from": "2025-01-01",
                 *       "to": "2025-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["ReportRequestBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *     }
                     */
                    "application/json": components["schemas"]["ReportRequestedView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.period-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    csvReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "text/csv": string;
                };
            };
            /** @description `http.request-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `reports.not-ready` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "kind": "profit-and-loss",
                     *       "parameters": {
                     *         "from": "2025-01-01",
                     *         "to": "2025-12-31"
                     *       },
                     *       "status": "requested",
                     *       "error": {
                     *         "code": "reports.generation-failed",
                     *         "message": "text"
                     *       },
                     *       "requestedBy": "key:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *       "requestedAt": "2026-01-31T09:30:00.000Z",
                     *       "asOf": "2026-01-31T09:30:00.000Z",
                     *       "finishedAt": "2026-01-31T09:30:00.000Z",
                     *       "result": {
                     *         "from": "2025-01-01",
                     *         "to": "2025-12-31",
                     *         "currencies": [
                     *           {
                     *             "currency": "GBP",
                     *             "income": {
                     *               "lines": [
                     *                 {
                     *                   "code": "4000",
                     *                   "name": "Sales",
                     *                   "amount": "1500.00",
                     *                   "amountMinor": "150000"
                     *                 }
                     *               ],
                     *               "total": "1500.00",
                     *               "totalMinor": "150000"
                     *             },
                     *             "expense": {
                     *               "lines": [
                     *                 {
                     *                   "code": "6300",
                     *                   "name": "Travel",
                     *                   "amount": "12.34",
                     *                   "amountMinor": "1234"
                     *                 }
                     *               ],
                     *               "total": "12.34",
                     *               "totalMinor": "1234"
                     *             },
                     *             "net": "1487.66",
                     *             "netMinor": "148766"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description `http.request-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description Types, separated by commas */
                type?: string[];
                /** @description What the events speak about */
                subject?: string;
                correlationId?: string;
                from?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "type": "TX_APPROVED",
                     *           "sourceAgent": "balance",
                     *           "subject": "record:0192…",
                     *           "version": 1,
                     *           "actor": "key:0192…",
                     *           "impersonator": "text",
                     *           "correlationId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "causationId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "payload": {},
                     *           "occurredAt": "2026-01-31T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["EventPageView"];
                };
            };
            /** @description `http.request-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Acme Ltd",
                 *       "slug": "acme-ltd",
                 *       "currency": "EUR"
                 *     }
                 */
                "application/json": components["schemas"]["TenantDraftBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "slug": "acme-ltd",
                     *       "name": "Acme Ltd",
                     *       "currency": "EUR"
                     *     }
                     */
                    "application/json": components["schemas"]["TenantView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.tenant-exists`, `identity.kept-by-provider` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.slug-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyTenants: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "slug": "acme-ltd",
                     *           "name": "Acme Ltd",
                     *           "currency": "EUR",
                     *           "role": "owner",
                     *           "source": "balance",
                     *           "joinedAt": "2026-11-21T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["JoinedTenantPage"];
                };
            };
            /** @description `paging.cursor-invalid`, `http.request-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "slug": "acme-ltd",
                     *       "name": "Acme Ltd",
                     *       "currency": "EUR",
                     *       "createdAt": "2026-11-21T09:30:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["OwnTenantView"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag of what was read; another one answers 412 */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Acme Ltd"
                 *     }
                 */
                "application/json": components["schemas"]["TenantNameBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "slug": "acme-ltd",
                     *       "name": "Acme Ltd",
                     *       "currency": "EUR",
                     *       "createdAt": "2026-11-21T09:30:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["OwnTenantView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.version-mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `identity.person-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.member-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.last-owner`, `identity.kept-by-provider` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "userId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "email": "ada@example.org",
                     *           "name": "Ada Lovelace",
                     *           "role": "accountant",
                     *           "source": "balance",
                     *           "hasSecondFactor": true,
                     *           "isDisabled": false,
                     *           "joinedAt": "2026-11-21T09:30:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            /** @description `paging.cursor-invalid`, `http.request-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "email": "ada@example.org",
                     *       "name": "Ada Lovelace",
                     *       "role": "accountant",
                     *       "source": "balance",
                     *       "hasSecondFactor": true,
                     *       "isDisabled": false,
                     *       "joinedAt": "2026-11-21T09:30:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            /** @description `identity.member-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag of what was read; another one answers 412 */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `http.request-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.role-out-of-reach` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.member-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.last-owner`, `identity.kept-by-provider` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.version-mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag of what was read; another one answers 412 */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "accountant"
                 *     }
                 */
                "application/json": components["schemas"]["RoleBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "email": "ada@example.org",
                     *       "name": "Ada Lovelace",
                     *       "role": "accountant",
                     *       "source": "balance",
                     *       "hasSecondFactor": true,
                     *       "isDisabled": false,
                     *       "joinedAt": "2026-11-21T09:30:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.role-out-of-reach` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.member-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.last-owner`, `identity.kept-by-provider` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.version-mismatch` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
