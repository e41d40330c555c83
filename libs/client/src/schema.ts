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
        get: operations["showLiveness"];
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
        get: operations["showReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for an account; a mailed link opens it
         * @description For everybody.
         *
         *     Only in `AUTH_MODE=local`.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove that an address is yours by the link that was mailed to it
         * @description For everybody.
         *
         *     Only in `AUTH_MODE=local`.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/resend-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for another mail with the link that opens the account
         * @description For everybody.
         *
         *     Only in `AUTH_MODE=local`.
         */
        post: operations["resendVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a mail with a link to choose a new password
         * @description For everybody.
         *
         *     Only in `AUTH_MODE=local`.
         */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a new password by the mailed link; ends all sessions
         * @description For everybody.
         *
         *     Only in `AUTH_MODE=local`.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your password; ends your other sessions
         * @description For people who have signed in, not for API keys.
         *
         *     Only in `AUTH_MODE=local`.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a secret for an authenticator app; it counts once it is confirmed
         * @description For people who have signed in, not for API keys.
         *
         *     Only in `AUTH_MODE=local`.
         */
        post: operations["beginSecondFactor"];
        /**
         * Turn the second factor off with one of its codes; ends your other sessions
         * @description For people who have signed in, not for API keys.
         *
         *     Only in `AUTH_MODE=local`.
         */
        delete: operations["removeSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn the second factor on with a code of the app; ends your other sessions
         * @description For people who have signed in, not for API keys.
         *
         *     Only in `AUTH_MODE=local`.
         */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show who you are, and where you are a member
         * @description For people who have signed in, not for API keys.
         */
        get: operations["showMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your name
         * @description For people who have signed in, not for API keys.
         *
         *     Only in `AUTH_MODE=local`.
         */
        patch: operations["changeMe"];
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
        get: operations["listImportLines"];
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
        post: operations["rotateSecret"];
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
         * List what records can be filed under, by ledger account
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
        /**
         * Show one rule
         * @description Requires the permission `rules:read`.
         */
        get: operations["showRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Replace a rule by its next version; `mode: "off"` takes it out
         * @description Requires the permission `rules:write`.
         */
        patch: operations["changeRule"];
        trace?: never;
    };
    "/api/v1/rules/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a rule was, the newest version first
         * @description Requires the permission `rules:read`.
         */
        get: operations["listRuleVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one version of a rule: what a reasoning trace names
         * @description Requires the permission `rules:read`.
         */
        get: operations["showRuleVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an older version in force again, as the next one
         * @description Requires the permission `rules:write`.
         */
        post: operations["restoreRuleVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All rules as a file that this and other tenants can import
         * @description Requires the permission `rules:read`.
         */
        get: operations["exportRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over the rules of a file: all of them, or none when one is wrong
         * @description Rules that the file does not name stay as they are, so that a file may also come in parts. The same file twice changes nothing the second time.
         *
         *     Requires the permission `rules:write`.
         */
        post: operations["importRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which rules do nothing, and which get in each other’s way
         * @description Requires the permission `rules:read`.
         */
        get: operations["reportRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show what a rule would change, and on which records; nothing is written
         * @description Compares the rules in force with those rules and the one on trial. A rule in mode `shadow` is tried as if it were live.
         *
         *     Requires the permission `rules:read`.
         */
        post: operations["previewRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/backtest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold a rule against what people have decided; nothing is written
         * @description Looks at records that a person has approved, as suggested or under another category.
         *
         *     Requires the permission `rules:read`.
         */
        post: operations["backtestRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}/shadow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what a rule would have decided, beside what was decided and what people chose
         * @description Asks the rule anew, in its present version and as if it were live, on the newest records; meant for rules in mode `shadow`, and answered for every rule.
         *
         *     Requires the permission `rules:read`.
         */
        get: operations["showShadow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the runs of rules over records, newest first
         * @description Requires the permission `rules:read`.
         */
        get: operations["listRuleRuns"];
        put?: never;
        /**
         * Apply the rules to the records that wait; read how far it is under the id of the run
         * @description Records stay in review, with what the rules say as the suggestion; what people have decided stays as it is. A tenant has one run at a time.
         *
         *     Requires the permission `rules:write`.
         */
        post: operations["requestRuleRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a run; what it has changed stays changed until it is undone
         * @description A run that has ended stays as it is.
         *
         *     Requires the permission `rules:write`.
         */
        post: operations["cancelRuleRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-runs/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give records the decisions back that they had before a run; once
         * @description Records that somebody has approved, rejected or changed since are left alone.
         *
         *     Requires the permission `rules:write`.
         */
        post: operations["undoRuleRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a run: how far it is, what it has changed, and whether it was undone
         * @description Requires the permission `rules:read`.
         */
        get: operations["showRuleRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-runs/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a run has changed: each record with its decision before and after
         * @description Requires the permission `rules:read`.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rules that Balance proposes, and what became of them, newest first
         * @description Requires the permission `rules:read`.
         */
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a proposal with the decisions behind it, and what it would decide
         * @description Requires the permission `rules:read`.
         */
        get: operations["showProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-proposals/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a proposed rule into force, as it is or changed
         * @description Requires the permission `rules:write`.
         */
        post: operations["acceptDecideProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-proposals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a proposed rule; the same is not proposed again
         * @description Requires the permission `rules:write`.
         */
        post: operations["declineDecideProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/reliability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how often people confirm what each stage says, by its confidence
         * @description Requires the permission `models:read`.
         */
        get: operations["showReliability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/override-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the rules that people keep changing in the same direction
         * @description Requires the permission `rules:read`.
         */
        get: operations["showOverrideReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/similarity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what similarity has learned from approved records, and how reliable it is
         * @description Requires the permission `models:read`.
         */
        get: operations["showSimilarity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/similarity/train": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Learn from the approved records again; a worker does it
         * @description Requires the permission `models:write`.
         */
        post: operations["trainSimilarity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/language-model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what a language model may do for the tenant
         * @description Requires the permission `models:read`.
         */
        get: operations["showSetting"];
        /**
         * Give consent to ask a language model or take it back, and set the budget
         * @description Requires the permission `models:write`.
         */
        put: operations["changeSetting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/language-model/spending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what the language model has cost this month
         * @description Requires the permission `models:read`.
         */
        get: operations["spendingSetting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/language-model/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was sent to the language model, newest first
         * @description Requires the permission `models:read`.
         */
        get: operations["listLanguageModelRequests"];
        put?: never;
        post?: never;
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
         * Show when records are approved without a person, and when by two
         * @description Requires the permission `approvals:read`.
         */
        get: operations["showPolicy"];
        /**
         * Set when records are approved without a person, and when by two
         * @description Requires the permission `approvals:configure`.
         */
        put: operations["setPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/policy/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what the policy said before, the newest first
         * @description Requires the permission `approvals:read`.
         */
        get: operations["listPolicyVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/policy/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a policy on the records that came in last; nothing is changed
         * @description Requires the permission `approvals:read`.
         */
        post: operations["tryPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what waits by what one decision would settle, the most first
         * @description Requires the permission `approvals:read`.
         */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what people have decided, the newest first
         * @description Requires the permission `approvals:read`.
         */
        get: operations["listAll"];
        put?: never;
        /**
         * Decide on several records at once, or look what that would do
         * @description Requires the permission `approvals:write`.
         */
        post: operations["decideDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/decisions/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a decision did with each record
         * @description Requires the permission `approvals:read`.
         */
        get: operations["listItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/decisions/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a decision: its records wait again, and entries that were posted are reversed
         * @description Requires the permission `approvals:write`.
         */
        post: operations["undoDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/approvals/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how far the review of a record has come
         * @description Requires the permission `approvals:read`.
         */
        get: operations["showReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say whose turn a review is, and when it is due
         * @description Requires the permission `approvals:write`.
         */
        patch: operations["assignReviewStep"];
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
         * Approve a record, as suggested, under another category or in parts
         * @description Requires the permission `approvals:write`.
         */
        post: operations["approveRecord"];
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
        post: operations["rejectRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{recordId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a record back to who prepared it, with the reason
         * @description Requires the permission `approvals:write`.
         */
        post: operations["returnRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{recordId}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let what was sent back wait for a decision again
         * @description Requires the permission `approvals:write`.
         */
        post: operations["resubmitReviewStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{recordId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what people said about a record, the oldest first
         * @description Requires the permission `approvals:read`.
         */
        get: operations["listComments"];
        put?: never;
        /**
         * Say something about a record
         * @description Requires the permission `approvals:write`.
         */
        post: operations["commentReviewStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/holds/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an entry of a hold, in part or whole
         * @description Requires the permission `ledger:write`.
         */
        post: operations["commitHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/holds/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up what a hold still reserves; again changes nothing
         * @description Requires the permission `ledger:write`.
         */
        post: operations["voidCommitHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/exchanges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give one currency for another, and post what that gains or loses
         * @description Requires the permission `ledger:write`.
         */
        post: operations["exchangeMoney"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the books as a plain-text journal, which hledger and others read
         * @description Requires the permission `ledger:read`.
         */
        get: operations["downloadExportJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List holds with what they reserve, latest placed first
         * @description Requires the permission `ledger:read`.
         */
        get: operations["listHolds"];
        put?: never;
        /**
         * Reserve amounts for an entry that may be made later
         * @description Requires the permission `ledger:write`.
         */
        post: operations["placeHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/holds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one hold
         * @description Requires the permission `ledger:read`.
         */
        get: operations["showHold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what currencies cost in each other, latest day first
         * @description Requires the permission `ledger:read`.
         */
        get: operations["listRates"];
        /**
         * Say what currencies cost in each other from some days on
         * @description Requires the permission `ledger:write`.
         */
        put: operations["setRate"];
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
        /**
         * Open an account in the chart
         * @description Requires the permission `ledger:write`.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/accounts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one account with its balances
         * @description Requires the permission `ledger:read`.
         */
        get: operations["showAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename, move, limit, close or reopen an account
         * @description Requires the permission `ledger:write`.
         */
        patch: operations["changeAccount"];
        trace?: never;
    };
    "/api/v1/ledger/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show balances at the end of a day, as known at a moment, rolled up the tree
         * @description Requires the permission `ledger:read`.
         */
        get: operations["showBalance"];
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
        /**
         * Post a journal entry; the same again answers what the first did
         * @description Requires the permission `ledger:write`.
         */
        post: operations["postEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one journal entry with its postings
         * @description Requires the permission `ledger:read`.
         */
        get: operations["showEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List postings by booking date, with the running balance of one account
         * @description Requires the permission `ledger:read`.
         */
        get: operations["listPostings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show through which day the books are closed
         * @description Requires the permission `ledger:read`.
         */
        get: operations["showLock"];
        /**
         * Close the books through a day; opening them again takes ledger:override
         * @description Requires the permission `ledger:write`.
         */
        put: operations["setLock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/lock/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how the books were closed and opened, latest first
         * @description Requires the permission `ledger:read`.
         */
        get: operations["historyLock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/entries/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post many journal entries: all of them, or none
         * @description Requires the permission `ledger:write`.
         */
        post: operations["postBulk"];
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
        get: operations["downloadReportAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a completed report as a workbook
         * @description Requires the permission `reports:read`.
         */
        get: operations["downloadReportAsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a completed report as a document
         * @description Requires the permission `reports:read`.
         */
        get: operations["downloadReportAsPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a completed report with all its rows as JSON
         * @description Requires the permission `reports:read`.
         */
        get: operations["downloadReportAsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}.journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the entries of a report’s days as a plain-text journal
         * @description Requires the permission `reports:read`.
         */
        get: operations["downloadReportAsJournal"];
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
    "/api/v1/reports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows of a completed report, however many there are
         * @description Requires the permission `reports:read`.
         */
        get: operations["listReadRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a completed report again from the books as they stood, and compare
         * @description Requires the permission `reports:read`.
         */
        post: operations["verifyReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what is planned for some months
         * @description Requires the permission `reports:read`.
         */
        get: operations["showBudget"];
        /**
         * Set what is planned for some months; it replaces what was planned for them
         * @description Requires the permission `reports:write`.
         */
        put: operations["setBudget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of a report
         * @description Requires the permission `reports:read`.
         */
        get: operations["listReportFiles"];
        put?: never;
        /**
         * Ask for a completed report as a file, however large; it is made once
         * @description Requires the permission `reports:read`.
         */
        post: operations["requestReportFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how far a file is, and a link to download it
         * @description Requires the permission `reports:read`.
         */
        get: operations["showReportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/downloads/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file by the link that was given out for it
         * @description For everybody.
         */
        get: operations["download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reports that are made by themselves, newest first
         * @description Requires the permission `reports:read`.
         */
        get: operations["listSchedules"];
        put?: never;
        /**
         * Have a report made again and again, and mailed to members
         * @description Requires the permission `reports:write`.
         */
        post: operations["createSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one schedule, and when it is due next
         * @description Requires the permission `reports:read`.
         */
        get: operations["showSchedule"];
        put?: never;
        post?: never;
        /**
         * Take a schedule away; the reports that it has made stay
         * @description Requires the permission `reports:write`.
         */
        delete: operations["removeSchedule"];
        options?: never;
        head?: never;
        /**
         * Change a schedule; it is due anew from now on
         * @description Requires the permission `reports:write`.
         */
        patch: operations["changeSchedule"];
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
    "/api/v1/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Listen to what happens
         * @description Server-sent events, each with the same JSON as an item of `GET /events`, of the types that the caller may read. Goes on behind `Last-Event-ID` (or `after`), else begins now. Ends with an event `end` that says why, for instance when the access token has expired.
         *
         *     Requires the permission `events:stream`.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how people prove here who they are
         * @description For everybody.
         */
        get: operations["showAuthMode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/caller": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show who is calling, for which tenant, and what they may do
         * @description For every caller of a tenant, whatever they may do there.
         */
        get: operations["showCaller"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys that access tokens are signed with (RFC 7517)
         * @description For everybody.
         *
         *     Only in `AUTH_MODE=local`.
         */
        get: operations["listSigningKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who issues access tokens, and where the keys are (RFC 8414)
         * @description For everybody.
         *
         *     Only in `AUTH_MODE=local`.
         */
        get: operations["showIssuer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same for those who ask as OpenID Connect Discovery does
         * @description For everybody.
         *
         *     Only in `AUTH_MODE=local`.
         */
        get: operations["showOpenIdIssuer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with an address, a password and a second factor if there is one
         * @description For everybody.
         *
         *     Only in `AUTH_MODE=local`.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for the next access token
         * @description A refresh token works once. A second use ends the session, even a moment later: refresh once at a time, and keep the new token before you go on.
         *
         *     For everybody.
         *
         *     Only in `AUTH_MODE=local`.
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End this session: its refresh token at once, its access tokens within 5 s
         * @description For people who have signed in, not for API keys.
         *
         *     Only in `AUTH_MODE=local`.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/switch-tenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work for another tenant in this session
         * @description What the refresh token gives is for that tenant from now on, too.
         *
         *     For people who have signed in, not for API keys.
         *
         *     Only in `AUTH_MODE=local`.
         */
        post: operations["switchTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where you are signed in, newest first
         * @description For people who have signed in, not for API keys.
         *
         *     Only in `AUTH_MODE=local`.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /**
         * End all your sessions but this one
         * @description For people who have signed in, not for API keys.
         *
         *     Only in `AUTH_MODE=local`.
         */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of your sessions
         * @description For people who have signed in, not for API keys.
         *
         *     Only in `AUTH_MODE=local`.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{userId}/impersonate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Act as a member for a quarter of an hour
         * @description For people, not for keys. The token is for this tenant only and cannot be refreshed; whatever is done with it is logged as done by the member and, as `impersonator`, by you.
         *
         *     Requires the permission `members:impersonate`.
         *
         *     Only in `AUTH_MODE=local`.
         */
        post: operations["impersonate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/clerk/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a message of Clerk about people, organisations and their members
         * @description For everybody.
         *
         *     Only in `AUTH_MODE=clerk`.
         */
        post: operations["receiveClerkWebhook"];
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
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who was invited, newest first
         * @description Requires the permission `members:read`.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Ask somebody by mail to join the tenant, within seven days
         * @description Requires the permission `members:write`.
         */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail an invitation again; its seven days begin anew. Twice within a minute is one mail
         * @description Requires the permission `members:write`.
         */
        post: operations["resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an invitation back
         * @description Requires the permission `members:write`.
         */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/read-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show what a mailed invitation is for, before signing in
         * @description For everybody.
         */
        post: operations["readInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/accept-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join the tenant that you were invited to; again answers the same
         * @description For people who have signed in, not for API keys.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the service accounts, newest first
         * @description Requires the permission `keys:read`.
         */
        get: operations["listServiceAccounts"];
        put?: never;
        /**
         * Let a program work for the tenant; its keys are made with POST /api-keys
         * @description Requires the permission `keys:write`.
         */
        post: operations["createServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one service account
         * @description Requires the permission `keys:read`.
         */
        get: operations["showServiceAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename, enable or disable a service account; disabled, its keys end within 5 s
         * @description Requires the permission `keys:write`.
         */
        patch: operations["changeServiceAccount"];
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API keys, newest first; never what proves them
         * @description Requires the permission `keys:read`.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Give a service account an API key; its text is shown this once
         * @description Requires the permission `keys:write`.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a key by a new one of the same scopes; the old one goes on for a while
         * @description Requires the permission `keys:write`.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a key: it ends at once, in other processes within 5 s
         * @description Requires the permission `keys:write`.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthView: {
            /**
             * @example ok
             * @enum {string}
             */
            status: "ok";
        };
        RegistrationBody: {
            /** @example ada@example.com */
            email: string;
            /**
             * @description 12 to 128 characters, and not easily guessed
             * @example correct horse battery staple
             */
            password: string;
            /** @example Ada Lovelace */
            name: string;
        };
        AcceptedView: {
            /** @example If this address can be used for it, a mail is on its way. */
            message: string;
        };
        LinkTokenBody: {
            /**
             * @description What stands behind `#token=` in the mailed link
             * @example 01890a5d-ac96-774b-bcce-b302099a8057.47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU
             */
            token: string;
        };
        EmailBody: {
            /** @example ada@example.com */
            email: string;
        };
        PasswordResetBody: {
            /**
             * @description What stands behind `#token=` in the mailed link
             * @example 01890a5d-ac96-774b-bcce-b302099a8057.47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU
             */
            token: string;
            /**
             * @description 12 to 128 characters, and not easily guessed
             * @example correct horse battery staple
             */
            password: string;
        };
        PasswordChangeBody: {
            /** @example a password from before */
            current: string;
            /**
             * @description 12 to 128 characters, and not easily guessed
             * @example correct horse battery staple
             */
            password: string;
        };
        SecondFactorView: {
            /**
             * @description In base 32; shown this once
             * @example JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP
             */
            secret: string;
            /**
             * @description The same for a QR code
             * @example otpauth://totp/Balance:ada%40example.com?issuer=Balance&secret=JBSWY3DPEHPK3PXP
             */
            otpauthUrl: string;
        };
        CodeBody: {
            /**
             * @description Of the authenticator app; a recovery code where one is removed
             * @example 287082
             */
            code: string;
        };
        RecoveryCodesView: {
            /**
             * @description Ten codes, each of which works once instead of the app’s; shown this once
             * @example [
             *       "7KQ2-M9XD-04ZT-RV8C"
             *     ]
             */
            recoveryCodes: string[];
        };
        OwnMembershipView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            tenantId: string;
            /** @example main */
            slug: string;
            /** @example My business */
            name: string;
            /**
             * @example owner
             * @enum {string}
             */
            role: "owner" | "admin" | "accountant" | "reviewer" | "viewer";
        };
        MeView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /** @example ada@example.com */
            email: string;
            /** @example Ada Lovelace */
            name: string;
            /**
             * @description Whether signing in asks for a code as well
             * @example true
             */
            secondFactor: boolean;
            memberships: components["schemas"]["OwnMembershipView"][];
            /** @example 3 */
            version: number;
        };
        MeChangeBody: {
            /** @example Ada Lovelace */
            name?: string;
        };
        ImportReceivedView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
        };
        TallyView: {
            /** @example 63 */
            rows: number;
            /**
             * @description Sum of the amounts as the file writes them
             * @example 1234.56
             */
            amount: string;
        };
        ImportErrorView: {
            /** @example imports.ambiguous-dates */
            code: string;
            /** @example The dates can be read in two ways */
            message: string;
            /**
             * @example {
             *       "column": "Date"
             *     }
             */
            details: Record<string, unknown>;
        };
        ImportView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /** @example january.csv */
            fileName: string;
            /**
             * @example completed
             * @enum {string}
             */
            status: "received" | "reading" | "completed" | "failed";
            /** @example 1000 */
            accountCode: string;
            /** @example 4096 */
            sizeBytes: number;
            /**
             * @description Share of the file that has been read
             * @example 1
             */
            progress: number;
            accepted: components["schemas"]["TallyView"];
            duplicate: components["schemas"]["TallyView"];
            rejected: components["schemas"]["TallyView"];
            /** @example 0 */
            blank: number;
            /**
             * @description How the file is read
             * @example {
             *       "format": "csv",
             *       "delimiter": ",",
             *       "dateOrder": "dmy",
             *       "sign": "movement"
             *     }
             */
            plan: Record<string, unknown> | null;
            /** @example null */
            error: components["schemas"]["ImportErrorView"] | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            finishedAt: string | null;
        };
        ImportPage: {
            items: components["schemas"]["ImportView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        LineView: {
            /**
             * @description Of the file, counted from 1
             * @example 7
             */
            line: number;
            /**
             * @example rejected
             * @enum {string}
             */
            outcome: "rejected" | "duplicate";
            /** @example unreadable-date */
            reason: string | null;
            /** @example 31/02/2026 is no date */
            detail: string | null;
            /** @example 31/02/2026,CANAL STREET CABS,-12.50 */
            raw: string;
        };
        LinePage: {
            items: components["schemas"]["LineView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        IntegrationView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
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
            /** @example true */
            isEnabled: boolean;
            /**
             * @description Raised with each change
             * @example 3
             */
            version: number;
            /** @example /api/v1/integrations/01890a5d-ac96-774b-bcce-b302099a8057/deliveries */
            deliverTo: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            createdAt: string;
        };
        IntegrationPage: {
            items: components["schemas"]["IntegrationView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        IntegrationDraftBody: {
            /**
             * @description The partner’s own signing secret: `whsec_` and 24 to 64 bytes in base64. Minted when left out
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwJZ3VrRDj0Fw=
             */
            secret?: string;
            /** @example Card terminal */
            name: string;
            /**
             * @description Ledger account whose movements are delivered
             * @default 1000
             * @example 1000
             */
            accountCode?: string;
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
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
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
            /** @example true */
            isEnabled: boolean;
            /**
             * @description Raised with each change
             * @example 3
             */
            version: number;
            /** @example /api/v1/integrations/01890a5d-ac96-774b-bcce-b302099a8057/deliveries */
            deliverTo: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description Shown this once; give it to the partner
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwJZ3VrRDj0Fw=
             */
            secret: string;
        };
        IntegrationChangeBody: {
            /** @example Card terminal, ground floor */
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
            /**
             * @description A disabled integration answers like one that does not exist
             * @example false
             */
            isEnabled?: boolean;
        };
        SecretBody: {
            /**
             * @description The partner’s own signing secret: `whsec_` and 24 to 64 bytes in base64. Minted when left out
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwJZ3VrRDj0Fw=
             */
            secret?: string;
        };
        SecretView: {
            /**
             * @description Shown this once; give it to the partner
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwJZ3VrRDj0Fw=
             */
            secret: string;
        };
        DeliveryAnswer: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            deliveryId: string;
        };
        DeliveryFaultView: {
            /**
             * @description JSON pointer into the body
             * @example /data/object/amount
             */
            pointer: string;
            /** @example an amount is missing here */
            detail: string;
        };
        DeliveryView: {
            /**
             * Format: uuid
             * @description Also the correlation id of all events that came of it
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * @description The sender’s `webhook-id`
             * @example msg_2KWPBgLlAfxdpx2AI54pPJ85f4W
             */
            externalId: string;
            /**
             * @example refused
             * @enum {string}
             */
            status: "received" | "ingested" | "refused";
            /** @example integrations.unmappable */
            errorCode: string | null;
            errors: components["schemas"]["DeliveryFaultView"][] | null;
            /** @example 26 */
            sizeBytes: number;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @example null
             */
            ingestedAt: string | null;
        };
        DeliveryPage: {
            items: components["schemas"]["DeliveryView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        DeliveryWithBodyView: {
            /**
             * Format: uuid
             * @description Also the correlation id of all events that came of it
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * @description The sender’s `webhook-id`
             * @example msg_2KWPBgLlAfxdpx2AI54pPJ85f4W
             */
            externalId: string;
            /**
             * @example refused
             * @enum {string}
             */
            status: "received" | "ingested" | "refused";
            /** @example integrations.unmappable */
            errorCode: string | null;
            errors: components["schemas"]["DeliveryFaultView"][] | null;
            /** @example 26 */
            sizeBytes: number;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @example null
             */
            ingestedAt: string | null;
            /**
             * @description Exactly as it was sent
             * @example {"data": {"amount": 100}}
             */
            body: string;
        };
        CategoryView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /** @example office-supplies */
            key: string;
            /** @example Office supplies */
            name: string;
            /**
             * @example expense
             * @enum {string}
             */
            kind: "income" | "expense" | "transfer";
            /** @example 6500 */
            accountCode: string;
        };
        CategoryPage: {
            items: components["schemas"]["CategoryView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        RecordSplitView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            categoryId: string;
            /**
             * @description Signed like the record’s amount
             * @example -7.50
             */
            amount: string;
        };
        /**
         * @description Why a person has to look; null when nothing speaks against the decision
         * @enum {string}
         */
        ReviewReason: "uncategorised" | "low-confidence" | "little-history" | "unconfirmed-model" | "marked-by-rule" | "large-amount" | "policy-condition" | "second-approver";
        RecordSourceView: {
            /**
             * @example import
             * @enum {string}
             */
            kind: "import" | "delivery";
            /**
             * Format: uuid
             * @description Of the import or the delivery
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * @description Line of the file, or place in the delivery
             * @example 64
             */
            line: number;
        };
        RecordView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * @example approved
             * @enum {string}
             */
            state: "ingested" | "processed" | "approved" | "rejected";
            /**
             * Format: date
             * @example 2026-01-31
             */
            bookedOn: string;
            /**
             * @description Decimal string; negative is money out
             * @example -12.50
             */
            amount: string;
            /** @example GBP */
            currency: string;
            /** @example CANAL STREET CABS */
            description: string;
            /**
             * @description The one that a rule has assigned, else the source’s
             * @example Canal Street Cabs
             */
            counterparty: string | null;
            /**
             * @description As the source names it
             * @example CANAL ST CABS LTD 0042
             */
            sourceCounterparty: string | null;
            /** @example INV-2031 */
            reference: string | null;
            /** @example 1000 */
            accountCode: string;
            /**
             * Format: uuid
             * @description Of a split record that of the largest part
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            categoryId: string | null;
            /** @description Parts that add up to the amount; null when it is filed in one piece */
            splits: components["schemas"]["RecordSplitView"][] | null;
            /** @example 1 */
            confidence: number | null;
            /**
             * @description The stage or person
             * @example rules
             */
            decidedBy: string | null;
            /**
             * @example [
             *       "travel"
             *     ]
             */
            tags: string[];
            /** @example Split with the Leeds office */
            note: string | null;
            /**
             * @description Why a person has to look; null when nothing speaks against the decision
             * @example little-history
             */
            reviewReason: components["schemas"]["ReviewReason"] | null;
            /**
             * @description Who let it into the books
             * @example policy
             * @enum {string|null}
             */
            approvedBy: "policy" | "reviewer" | null;
            /**
             * @description What each stage tried and found
             * @example {
             *       "decidedBy": "rules",
             *       "stages": [
             *         {
             *           "stage": "rules",
             *           "outcome": "decided",
             *           "durationUs": 4
             *         }
             *       ]
             *     }
             */
            reasoningTrace: Record<string, unknown> | null;
            source: components["schemas"]["RecordSourceView"];
            /**
             * @description The source’s own words
             * @example {
             *       "Date": "28/06/2026",
             *       "Description": "CANAL STREET CABS",
             *       "Paid out": "12.50"
             *     }
             */
            raw: Record<string, unknown>;
        };
        RecordPage: {
            items: components["schemas"]["RecordView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        RuleView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * @description Raised with each change; traces name it
             * @example 3
             */
            version: number;
            /** @example Taxis */
            name: string;
            /**
             * @example pre
             * @enum {string}
             */
            stage: "pre" | "main" | "post";
            /** @example 0 */
            priority: number;
            /**
             * @example live
             * @enum {string}
             */
            mode: "live" | "shadow" | "off";
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
            /**
             * @description Why this version was made, if its author said
             * @example The taxi company has a new name
             */
            reason: string | null;
            /** @example user:01890a5d-ac96-774b-bcce-b302099a8057 */
            createdBy: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description Author of this version
             * @example user:01890a5d-ac96-774b-bcce-b302099a8057
             */
            changedBy: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            changedAt: string;
            /**
             * @description Records that it held for while it was live. The counts do not change the entity tag
             * @example 120
             */
            hits: number;
            /**
             * @description Records that it held for in shadow mode
             * @example 0
             */
            shadowHits: number;
            /**
             * @description Records that got their category from it
             * @example 118
             */
            decided: number;
            /**
             * @description Those of them to which a person gave another one
             * @example 2
             */
            overridden: number;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            lastHitAt: string | null;
        };
        RulePage: {
            items: components["schemas"]["RuleView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        RuleDraftBody: {
            /** @example Taxis */
            name: string;
            /**
             * @description Stages run in this order; a later one sees, and overrides, what an earlier one has set
             * @default main
             * @example main
             * @enum {string}
             */
            stage?: "pre" | "main" | "post";
            /**
             * @description Within its stage; higher goes first
             * @default 0
             * @example 0
             */
            priority?: number;
            /**
             * @description `shadow`: its hits are counted, but it changes nothing. `off`: it is not asked
             * @default live
             * @example live
             * @enum {string}
             */
            mode?: "live" | "shadow" | "off";
            /**
             * @description A comparison, or `all` / `any` / `none` of several
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
             * @description At least one of `categoryId` or `split`, `counterparty`, `tags`, `note`, `review` (why a person has to look) and `stop`
             * @example {
             *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057"
             *     }
             */
            then: Record<string, unknown>;
            /**
             * @description Why, for who reads the history of the rule
             * @example The taxi company has a new name
             */
            reason?: string;
        };
        RuleChangeBody: {
            /** @example Taxis */
            name?: string;
            /**
             * @description Stages run in this order; a later one sees, and overrides, what an earlier one has set
             * @default main
             * @example main
             * @enum {string}
             */
            stage?: "pre" | "main" | "post";
            /**
             * @description Within its stage; higher goes first
             * @default 0
             * @example 0
             */
            priority?: number;
            /**
             * @description `shadow`: its hits are counted, but it changes nothing. `off`: it is not asked
             * @default live
             * @example live
             * @enum {string}
             */
            mode?: "live" | "shadow" | "off";
            /**
             * @description A comparison, or `all` / `any` / `none` of several
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
             * @description At least one of `categoryId` or `split`, `counterparty`, `tags`, `note`, `review` (why a person has to look) and `stop`
             * @example {
             *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057"
             *     }
             */
            then?: Record<string, unknown>;
            /**
             * @description Why, for who reads the history of the rule
             * @example The taxi company has a new name
             */
            reason?: string;
        };
        RuleVersionView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * @description Raised with each change; traces name it
             * @example 3
             */
            version: number;
            /** @example Taxis */
            name: string;
            /**
             * @example pre
             * @enum {string}
             */
            stage: "pre" | "main" | "post";
            /** @example 0 */
            priority: number;
            /**
             * @example live
             * @enum {string}
             */
            mode: "live" | "shadow" | "off";
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
            /**
             * @description Why this version was made, if its author said
             * @example The taxi company has a new name
             */
            reason: string | null;
            /** @example user:01890a5d-ac96-774b-bcce-b302099a8057 */
            author: string;
            /**
             * @description Somebody wrote it, made it of a record in `review`, read it from a file, or accepted what Balance proposed
             * @example author
             * @enum {string}
             */
            from: "author" | "review" | "import" | "proposal";
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            createdAt: string;
        };
        RuleVersionPage: {
            items: components["schemas"]["RuleVersionView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        RestoreBody: {
            /**
             * @description Why, for who reads the history of the rule
             * @example The taxi company has a new name
             */
            reason?: string;
        };
        RuleFileView: {
            /**
             * @example balance.rules
             * @enum {string}
             */
            format: "balance.rules";
            /** @example 1 */
            formatVersion: number;
            /**
             * @description Every rule, whatever its mode; `then` names categories by their keys
             * @example [
             *       {
             *         "key": "01890a5d-ac96-774b-bcce-b302099a8057",
             *         "name": "Team lunches",
             *         "stage": "main",
             *         "priority": 0,
             *         "mode": "live",
             *         "when": {
             *           "field": "description",
             *           "operator": "contains",
             *           "value": "canteen"
             *         },
             *         "then": {
             *           "category": "meals",
             *           "tags": [
             *             "team"
             *           ]
             *         }
             *       }
             *     ]
             */
            rules: {
                [key: string]: unknown;
            }[];
        };
        RuleFileBody: {
            /**
             * @example balance.rules
             * @enum {string}
             */
            format: "balance.rules";
            /**
             * @example 1
             * @enum {integer}
             */
            formatVersion: 1;
            /**
             * @description Rules as `POST /rules` takes them, but that `then` and the parts of its `split` name a `category` by its key. With a `key` an entry speaks of the rule that has it as its id, or was imported under it; without one, of the rule of its name
             * @example [
             *       {
             *         "key": "01890a5d-ac96-774b-bcce-b302099a8057",
             *         "name": "Team lunches",
             *         "stage": "main",
             *         "priority": 0,
             *         "mode": "live",
             *         "when": {
             *           "field": "description",
             *           "operator": "contains",
             *           "value": "canteen"
             *         },
             *         "then": {
             *           "category": "meals",
             *           "tags": [
             *             "team"
             *           ]
             *         }
             *       }
             *     ]
             */
            rules: {
                [key: string]: unknown;
            }[];
        };
        ImportedRuleView: {
            /**
             * @example created
             * @enum {string}
             */
            outcome: "created" | "changed" | "unchanged";
            /**
             * Format: uuid
             * @description `null` for what a dry run would create
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string | null;
            /** @example 1 */
            version: number;
            /** @example Team lunches */
            name: string;
        };
        ImportedRulesView: {
            /** @example false */
            isDryRun: boolean;
            /** @example 1 */
            created: number;
            /** @example 0 */
            changed: number;
            /** @example 0 */
            unchanged: number;
            /** @description In the order of the file */
            rules: components["schemas"]["ImportedRuleView"][];
        };
        ReportedRuleView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /** @example Taxis */
            name: string;
            /**
             * @example pre
             * @enum {string}
             */
            stage: "pre" | "main" | "post";
            /** @example 0 */
            priority: number;
            /**
             * @example live
             * @enum {string}
             */
            mode: "live" | "shadow" | "off";
        };
        DeadRuleView: {
            rule: components["schemas"]["ReportedRuleView"];
            /**
             * @description `unreachable`: the form of the conditions tells that `behind` is applied to all of its records before it, and leaves it nothing to do
             * @example unreachable
             * @enum {string}
             */
            because: "unreachable" | "never-hit" | "not-hit-lately";
            behind: components["schemas"]["ReportedRuleView"] | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            lastHitAt: string | null;
        };
        RulePairView: {
            /** @description Two, the older first */
            rules: components["schemas"]["ReportedRuleView"][];
            /**
             * @description Records that both held for
             * @example 12
             */
            records: number;
            /**
             * @description Of those, records that one of them decided for no other reason than that it is older
             * @example 3
             */
            ties: number;
            /**
             * @description Whether they file records differently, as they are now
             * @example true
             */
            isConflict: boolean;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            lastAt: string;
        };
        RuleReportView: {
            /**
             * @description Rules that are live or in shadow mode
             * @example 42
             */
            asked: number;
            /** @description Rules that do nothing */
            dead: components["schemas"]["DeadRuleView"][];
            /** @description Live rules that held for the same records, most records first */
            overlaps: components["schemas"]["RulePairView"][];
            /** @description Those of them between which the age decided, most often first */
            ties: components["schemas"]["RulePairView"][];
        };
        TrialBody: {
            /**
             * @description A rule as `POST /rules` takes it
             * @example {
             *       "name": "Taxis",
             *       "when": {
             *         "field": "description",
             *         "operator": "contains",
             *         "value": "uber"
             *       },
             *       "then": {
             *         "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057"
             *       }
             *     }
             */
            draft?: Record<string, unknown>;
            /**
             * Format: uuid
             * @description In place of `draft`: a rule that is there
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            ruleId?: string;
            /**
             * @description Beside `ruleId`: what changes, as `PATCH /rules/{id}` takes it
             * @example {
             *       "priority": 10
             *     }
             */
            changes?: Record<string, unknown>;
            /**
             * @description How many records to look at, the newest first
             * @default 10000
             * @example 10000
             */
            records?: number;
        };
        ChangeCountsView: {
            /** @example 42 */
            category: number;
            /** @example 0 */
            splits: number;
            /** @example 0 */
            counterparty: number;
            /** @example 42 */
            tags: number;
            /** @example 0 */
            note: number;
            /** @example 0 */
            review: number;
        };
        CategoryMoveView: {
            /**
             * Format: uuid
             * @description `null`: no rule gave one
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            from: string | null;
            /**
             * Format: uuid
             * @description `null`: no rule gives one
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            to: string | null;
            /** @example 42 */
            records: number;
        };
        TrialRecordView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * @example processed
             * @enum {string}
             */
            state: "processed" | "approved";
            /**
             * Format: date
             * @example 2026-01-31
             */
            bookedOn: string;
            /**
             * @description Decimal string; negative is money out
             * @example -12.50
             */
            amount: string;
            /** @example GBP */
            currency: string;
            /** @example UBER *TRIP */
            description: string;
            /** @example Uber BV */
            counterparty: string | null;
            /** @example 1000 */
            accountCode: string;
            /**
             * Format: uuid
             * @description What it is filed under now
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            categoryId: string | null;
            /**
             * @description The stage, or `reviewer`
             * @example similarity
             */
            decidedBy: string | null;
            /**
             * @description Whether a person has chosen or approved the category
             * @example false
             */
            isByPerson: boolean;
        };
        SplitPartView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            categoryId: string;
            /**
             * @description Decimal string, in the record’s currency
             * @example -6.25
             */
            amount: string;
        };
        GivenView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            categoryId: string | null;
            /** @example null */
            splits: components["schemas"]["SplitPartView"][] | null;
            /** @example Uber */
            counterparty: string | null;
            /**
             * @example [
             *       "travel"
             *     ]
             */
            tags: string[];
            /** @example null */
            note: string | null;
            /**
             * @description Why a person has to look
             * @example null
             */
            review: string | null;
        };
        MatchView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            ruleId: string;
            /** @example 3 */
            version: number;
            /** @example Taxis */
            name: string;
            /**
             * @description Why it holds
             * @example description contains "uber"
             */
            matchedOn: string;
        };
        PreviewExampleView: {
            record: components["schemas"]["TrialRecordView"];
            /**
             * @example [
             *       "category"
             *     ]
             */
            changes: ("category" | "splits" | "counterparty" | "tags" | "note" | "review")[];
            /** @description What the rules in force give it */
            before: components["schemas"]["GivenView"];
            /** @description What they would give it */
            after: components["schemas"]["GivenView"];
            /** @description The rule that would decide, if one would */
            decidedBy: components["schemas"]["MatchView"] | null;
        };
        PreviewView: {
            /**
             * @description Records that were looked at, the newest first
             * @example 10000
             */
            examined: number;
            /**
             * @description Whether these were all; otherwise the limit or the time was used up
             * @example false
             */
            isAll: boolean;
            /**
             * @description Records that the rule holds for
             * @example 42
             */
            held: number;
            /**
             * @description Records that the rules would treat in another way
             * @example 42
             */
            changed: number;
            /**
             * @description Of the changed: those that wait, which a run can change
             * @example 5
             */
            changedWaiting: number;
            /**
             * @description Of the changed: those that a person has filed otherwise
             * @example 1
             */
            againstPeople: number;
            byChange: components["schemas"]["ChangeCountsView"];
            /** @description The most frequent first, at most 200 */
            byCategory: components["schemas"]["CategoryMoveView"][];
            /** @description The newest 100 of the changed */
            examples: components["schemas"]["PreviewExampleView"][];
        };
        ScoreView: {
            /**
             * @description Records that it gives a category
             * @example 40
             */
            decided: number;
            /**
             * @description Of those: as people have filed them
             * @example 39
             */
            right: number;
            /**
             * @description `right / decided`
             * @example 0.975
             */
            precision: number | null;
            /**
             * @description `decided / examined`
             * @example 0.04
             */
            coverage: number | null;
        };
        ConflictView: {
            record: components["schemas"]["TrialRecordView"];
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            ruleSays: string;
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            personChose: string;
            match: components["schemas"]["MatchView"];
        };
        BacktestView: {
            /**
             * @description Records that people have decided on
             * @example 1000
             */
            examined: number;
            /** @description The rule alone: what it would have decided */
            rule: components["schemas"]["ScoreView"];
            /** @description All rules without what is tried */
            before: components["schemas"]["ScoreView"];
            /** @description All rules with what is tried */
            after: components["schemas"]["ScoreView"];
            /**
             * @description Records that the rule would have filed otherwise
             * @example 1
             */
            conflicts: number;
            /**
             * @description The newest 100 conflicts
             * @example []
             */
            examples: components["schemas"]["ConflictView"][];
            /**
             * @description Whether these were all; otherwise the limit or the time was used up
             * @example true
             */
            isAll: boolean;
        };
        PeopleView: {
            /**
             * @description Records that people have decided on
             * @example 1000
             */
            examined: number;
            /** @description The rule alone: what it would have decided */
            rule: components["schemas"]["ScoreView"];
            /** @description All rules without what is tried */
            before: components["schemas"]["ScoreView"];
            /** @description All rules with what is tried */
            after: components["schemas"]["ScoreView"];
            /**
             * @description Records that the rule would have filed otherwise
             * @example 1
             */
            conflicts: number;
            /**
             * @description The newest 100 conflicts
             * @example []
             */
            examples: components["schemas"]["ConflictView"][];
        };
        ShadowView: {
            /**
             * @description Records that were looked at, the newest first
             * @example 10000
             */
            examined: number;
            /**
             * @description Whether these were all; otherwise the limit or the time was used up
             * @example false
             */
            isAll: boolean;
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            ruleId: string;
            /**
             * @description Of the rule; the report speaks of this one only
             * @example 3
             */
            version: number;
            /**
             * @description Records that the rule holds for
             * @example 50
             */
            held: number;
            /**
             * @description Of those: which it would have decided
             * @example 42
             */
            wouldDecide: number;
            /**
             * @description Of those: filed as it says
             * @example 30
             */
            sameAsNow: number;
            /**
             * @description Of those: filed otherwise
             * @example 2
             */
            otherThanNow: number;
            /**
             * @description Of those: filed under nothing
             * @example 10
             */
            newlyDecided: number;
            /** @description The same, against what people chose */
            people: components["schemas"]["PeopleView"];
        };
        RunFilterBody: {
            /**
             * Format: date
             * @description First booking date
             * @example 2026-01-01
             */
            from?: string;
            /**
             * Format: date
             * @description The booking date before which to stop
             * @example 2027-01-01
             */
            until?: string;
            /**
             * @description Only records of these accounts
             * @example [
             *       "1000"
             *     ]
             */
            accountCode?: string[];
        };
        RunRequestBody: {
            /** @description Only records in which one of these live rules takes part; all live rules when left out */
            ruleIds?: string[];
            /** @description Which of the records that wait; all when left out */
            filter?: components["schemas"]["RunFilterBody"];
        };
        RunFilterView: {
            /**
             * Format: date
             * @example 2026-01-31
             */
            from: string | null;
            /**
             * Format: date
             * @example 2026-01-31
             */
            until: string | null;
            /**
             * @example [
             *       "1000"
             *     ]
             */
            accountCode: string[] | null;
        };
        RunErrorView: {
            /** @example rules.unusable-rule */
            code: string;
            /** @example Rule "Taxis" cannot be used: its pattern is too long */
            message: string;
        };
        RunUndoView: {
            /**
             * @description Records that have their former decision back
             * @example 40
             */
            restored: number;
            /**
             * @description Left alone: approved since
             * @example 2
             */
            approved: number;
            /**
             * @description Left alone: rejected since
             * @example 0
             */
            rejected: number;
            /**
             * @description Left alone: changed since, such as by another run
             * @example 1
             */
            changed: number;
            /** @example user:01890a5d-ac96-774b-bcce-b302099a8057 */
            by: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            at: string;
        };
        RuleRunView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * @example completed
             * @enum {string}
             */
            status: "requested" | "running" | "completed" | "cancelled" | "failed";
            /** @description Only records in which one of these takes part; `null` for all live rules */
            ruleIds: string[] | null;
            filter: components["schemas"]["RunFilterView"];
            /**
             * @description Records that waited when the run began; `null` until then
             * @example 120
             */
            total: number | null;
            /**
             * @description Records that were looked at
             * @example 120
             */
            examined: number;
            /**
             * @description Records that were changed
             * @example 43
             */
            changed: number;
            /** @example null */
            error: components["schemas"]["RunErrorView"] | null;
            /** @example null */
            undo: components["schemas"]["RunUndoView"] | null;
            /** @example user:01890a5d-ac96-774b-bcce-b302099a8057 */
            requestedBy: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            finishedAt: string | null;
        };
        UndoResultView: {
            /**
             * @description Records that have their former decision back
             * @example 40
             */
            restored: number;
            /**
             * @description Left alone: approved since
             * @example 2
             */
            approved: number;
            /**
             * @description Left alone: rejected since
             * @example 0
             */
            rejected: number;
            /**
             * @description Left alone: changed since, such as by another run
             * @example 1
             */
            changed: number;
        };
        RuleRunPage: {
            items: components["schemas"]["RuleRunView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        StoredSplitView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            categoryId: string;
            /**
             * @description Minor units, as text
             * @example -625
             */
            amountMinor: string;
        };
        RunDecisionView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            categoryId: string | null;
            /** @example 1 */
            confidence: number | null;
            /** @example rules */
            decidedBy: string | null;
            /** @example null */
            counterparty: string | null;
            /**
             * @example [
             *       "travel"
             *     ]
             */
            tags: string[];
            /** @example null */
            note: string | null;
            /** @example null */
            splits: components["schemas"]["StoredSplitView"][] | null;
            /** @example null */
            reviewReason: string | null;
        };
        RunChangeView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            recordId: string;
            /**
             * @example [
             *       "category",
             *       "confidence"
             *     ]
             */
            changes: ("confidence" | "category" | "splits" | "counterparty" | "tags" | "note" | "review")[];
            before: components["schemas"]["RunDecisionView"];
            after: components["schemas"]["RunDecisionView"];
            /**
             * @description What undoing the run did with it: gave the former decision back, or why not
             * @example null
             * @enum {string|null}
             */
            undone: "restored" | "approved" | "rejected" | "changed" | null;
        };
        RunChangePage: {
            items: components["schemas"]["RunChangeView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        ProposalFiguresView: {
            /**
             * @description Decisions of people that it holds for; all of them chose its category
             * @example 4
             */
            agreeing: number;
            /**
             * @description Records that had come in last
             * @example 2000
             */
            recent: number;
            /**
             * @description Those of them that it holds for
             * @example 9
             */
            held: number;
        };
        RuleProposalView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * @description `superseded`: somebody has decided otherwise since, or written a rule that decides the same
             * @example open
             * @enum {string}
             */
            status: "open" | "accepted" | "declined" | "superseded";
            /**
             * @description Name that the rule would have
             * @example Canal Street Cabs
             */
            name: string;
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            categoryId: string;
            /**
             * @description Condition of the rule
             * @example {
             *       "field": "counterparty",
             *       "operator": "is",
             *       "value": "Canal Street Cabs"
             *     }
             */
            when: Record<string, unknown>;
            /**
             * @description Its actions
             * @example {
             *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057"
             *     }
             */
            then: Record<string, unknown>;
            figures: components["schemas"]["ProposalFiguresView"];
            /**
             * Format: uuid
             * @description The rule that it became
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            ruleId: string | null;
            /**
             * @description Why it was declined, if somebody said
             * @example We will not go by cab again
             */
            comment: string | null;
            /**
             * @description Who accepted or declined it
             * @example user:01890a5d-ac96-774b-bcce-b302099a8057
             */
            decidedBy: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            decidedAt: string | null;
        };
        ProposalPage: {
            items: components["schemas"]["RuleProposalView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        ProposalPreviewView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * @description `superseded`: somebody has decided otherwise since, or written a rule that decides the same
             * @example open
             * @enum {string}
             */
            status: "open" | "accepted" | "declined" | "superseded";
            /**
             * @description Name that the rule would have
             * @example Canal Street Cabs
             */
            name: string;
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            categoryId: string;
            /**
             * @description Condition of the rule
             * @example {
             *       "field": "counterparty",
             *       "operator": "is",
             *       "value": "Canal Street Cabs"
             *     }
             */
            when: Record<string, unknown>;
            /**
             * @description Its actions
             * @example {
             *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057"
             *     }
             */
            then: Record<string, unknown>;
            figures: components["schemas"]["ProposalFiguresView"];
            /**
             * Format: uuid
             * @description The rule that it became
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            ruleId: string | null;
            /**
             * @description Why it was declined, if somebody said
             * @example We will not go by cab again
             */
            comment: string | null;
            /**
             * @description Who accepted or declined it
             * @example user:01890a5d-ac96-774b-bcce-b302099a8057
             */
            decidedBy: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            decidedAt: string | null;
            /** @description Records from whose decisions it was made, at most 12 */
            madeOf: components["schemas"]["RecordView"][];
            /** @description Some of the recent records that it would decide */
            examples: components["schemas"]["RecordView"][];
        };
        AcceptProposalBody: {
            /** @example Taxis */
            name?: string;
            /**
             * @example {
             *       "field": "counterparty",
             *       "operator": "starts-with",
             *       "value": "canal street"
             *     }
             */
            when?: Record<string, unknown>;
            /**
             * @description Actions instead of the category that was proposed
             * @example {
             *       "tags": [
             *         "taxi"
             *       ]
             *     }
             */
            then?: Record<string, unknown>;
            /**
             * @description `shadow`: its hits are counted, but it changes nothing
             * @default live
             * @example live
             * @enum {string}
             */
            mode?: "live" | "shadow";
        };
        DeclineProposalBody: {
            /** @example We will not go by cab again */
            comment?: string;
        };
        ReliabilityBinView: {
            /**
             * @description Least confidence
             * @example 0.9
             */
            from: number;
            /**
             * @description Confidence below which; 1 is in the last bin
             * @example 1
             */
            to: number;
            /** @example 40 */
            decisions: number;
            /** @example 38 */
            confirmed: number;
            /** @example 1 */
            changed: number;
            /** @example 1 */
            rejected: number;
            /** @example 0.96 */
            meanConfidence: number;
            /**
             * @description Share that was confirmed
             * @example 0.95
             */
            precision: number;
        };
        StageReliabilityView: {
            /** @example similarity */
            stage: string;
            /**
             * @description Records that the stage had a category for and a person has decided on
             * @example 120
             */
            decisions: number;
            /** @example 108 */
            confirmed: number;
            /**
             * @description Filed under another category
             * @example 10
             */
            changed: number;
            /**
             * @description Refused; they count as wrong
             * @example 2
             */
            rejected: number;
            /**
             * @description Share that was confirmed
             * @example 0.9
             */
            precision: number | null;
            /**
             * @description What the precision is at least, with 95 % confidence
             * @example 0.845
             */
            lowerBound: number;
            /**
             * @description By how much confidence and precision differ on average
             * @example 0.031
             */
            calibrationError: number | null;
            /** @description By rising confidence, those that are not empty */
            bins: components["schemas"]["ReliabilityBinView"][];
        };
        ReliabilityView: {
            /** @description By name */
            stages: components["schemas"]["StageReliabilityView"][];
        };
        OverriddenRuleView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            ruleId: string;
            /** @example Taxis */
            name: string;
            /**
             * @description The version in force, since which it is counted
             * @example 3
             */
            version: number;
            /**
             * Format: uuid
             * @description Category under which people filed the records instead
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            filedUnder: string;
            /**
             * @description How many records that were
             * @example 4
             */
            records: number;
            /**
             * @description Records of the rule that people let stand
             * @example 2
             */
            confirmed: number;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            lastAt: string;
        };
        OverrideReportView: {
            /** @description Those with most changes first */
            rules: components["schemas"]["OverriddenRuleView"][];
        };
        HeldOutView: {
            /**
             * @description Predictions that were compared
             * @example 1200
             */
            records: number;
            /** @example 0.93 */
            accuracy: number;
            /**
             * @description Share of right ones among those above the threshold
             * @example 0.98
             */
            precision: number;
            /**
             * @description Share that is above the threshold, with enough history
             * @example 0.91
             */
            coverage: number;
            /**
             * @description How far confidence and accuracy are apart
             * @example 0.02
             */
            expectedCalibrationError: number;
            /** @description By confidence, in tenths; empty ones left out */
            reliability: components["schemas"]["ReliabilityBinView"][];
        };
        TrainedModelView: {
            /**
             * @description Raised with each training; traces name it
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            trainedAt: string;
            /**
             * @description Approved records that it has learned from
             * @example 6000
             */
            examples: number;
            /** @example 840 */
            counterparties: number;
            /** @example 24 */
            categories: number;
            /**
             * @description Confidence from which on a category is applied without asking; `null`: none is
             * @example 0.91
             */
            threshold: number | null;
            /**
             * @description Whose vectors neighbours are searched by; `null`: its own
             * @example text-embedding-3-small/512
             */
            embedding: string | null;
            /**
             * @description Who searches them: the worker, or the database
             * @example exact
             * @enum {string}
             */
            index: "exact" | "pgvector";
            /** @description How it did on later records before it learned from them */
            heldOut: components["schemas"]["HeldOutView"];
        };
        SimilarityView: {
            /**
             * @description Approved records that are remembered
             * @example 6200
             */
            examples: number;
            /**
             * @description Approved or corrected since the last training
             * @example 200
             */
            untrained: number;
            /**
             * @description Whether a training is asked for and not done
             * @example false
             */
            isTraining: boolean;
            /** @description `null` before the first training */
            model: components["schemas"]["TrainedModelView"] | null;
        };
        TrainingView: {
            /**
             * Format: uuid
             * @description Of the training that is asked for; events name it
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            trainingId: string;
        };
        ConsentView: {
            /** @example user:01890a5d-ac96-774b-bcce-b302099a8057 */
            by: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            at: string;
            /**
             * @description Consent holds while this is the `provider` that is configured
             * @example api.openai.com
             */
            provider: string;
        };
        SettingsView: {
            /**
             * @description Whether the installation has a key for `provider`
             * @example true
             */
            isConfigured: boolean;
            /** @example api.openai.com */
            provider: string;
            /** @example gpt-4.1-mini */
            model: string;
            /** @example true */
            isEnabled: boolean;
            consent: components["schemas"]["ConsentView"] | null;
            /**
             * @description What may be spent in a calendar month (UTC), in `currency`; `null`: the default
             * @example 5.00
             */
            monthlyBudget: string | null;
            /**
             * @description Of the budget
             * @example USD
             */
            currency: string;
            /**
             * @description Raised with each change; 0 before the first
             * @example 1
             */
            version: number;
        };
        SettingsBody: {
            /**
             * @description Whether models are asked at all
             * @example true
             */
            isEnabled: boolean;
            /**
             * @description Whether texts of payments, with account numbers and names taken out, may be sent to `provider`
             * @example true
             */
            hasConsent: boolean;
            /**
             * @description What may be spent in a calendar month (UTC), in `currency`; `null`: the default
             * @example 5.00
             */
            monthlyBudget: string | null;
        };
        SpendingView: {
            /**
             * Format: date
             * @description First day of the month
             * @example 2026-01-31
             */
            month: string;
            /**
             * @description By the tokens that the provider has counted
             * @example 0.184200
             */
            spent: string;
            /**
             * @description The most that requests can cost which are under way, or of which nobody knows what they cost
             * @example 0.004310
             */
            held: string;
            /**
             * @description `spent` and `held` together stay within it
             * @example 5.000000
             */
            budget: string;
            /** @example USD */
            currency: string;
        };
        SentItemView: {
            /**
             * @description As it was sent
             * @example CARD [card] CORNER CAFE LEEDS
             */
            text: string;
            /**
             * @example out
             * @enum {string}
             */
            direction: "in" | "out";
            /** @example below 10 GBP */
            amount: string;
        };
        RequestView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * Format: uuid
             * @description The same as of the events that it belongs to
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            correlationId: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            sentAt: string;
            /** @example api.openai.com */
            provider: string;
            /** @example gpt-4.1-mini */
            model: string;
            /** @example v1 */
            promptVersion: string;
            items: components["schemas"]["SentItemView"][];
            /**
             * @description `sent` until the end is known; `incomplete` lacks valid answers; the last nine say what went wrong
             * @example answered
             * @enum {string}
             */
            outcome: "sent" | "answered" | "incomplete" | "refused" | "cut-short" | "not-sent" | "rate-limited" | "quota" | "server" | "connection" | "timed-out" | "interrupted" | "cut" | "garbled" | "unauthorised" | "rejected";
            /**
             * @description Items with a valid answer
             * @example 1
             */
            answered: number;
            /** @example 512 */
            inputTokens: number | null;
            /** @example 38 */
            outputTokens: number | null;
            /**
             * @description `null`: unknown; `mostCost` is held
             * @example 0.000266
             */
            cost: string | null;
            /**
             * @description What was set aside before it was sent
             * @example 0.001021
             */
            mostCost: string;
            /** @example USD */
            currency: string;
            /** @example 840 */
            latencyMs: number | null;
        };
        RequestPage: {
            items: components["schemas"]["RequestView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        AmountBody: {
            /**
             * @description Amounts in other currencies do not fit
             * @example GBP
             */
            currency: string;
            /**
             * @description Minor units of the amount without its sign
             * @example 100
             */
            atLeastMinor?: string;
            /**
             * @description Minor units of the amount without its sign
             * @example 5000
             */
            atMostMinor?: string;
        };
        ConditionTestBody: {
            /** @example 0.8 */
            confidenceAtLeast?: number;
            /**
             * @description The stage that found the category
             * @example [
             *       "rules",
             *       "similarity"
             *     ]
             */
            decidedBy?: string[];
            /**
             * @description How often records of the same payee were approved under the same category before
             * @example 3
             */
            earlierApprovals?: number;
            /**
             * @example out
             * @enum {string}
             */
            direction?: "in" | "out";
            /**
             * @example [
             *       "GBP",
             *       "EUR"
             *     ]
             */
            currency?: string[];
            amount?: components["schemas"]["AmountBody"];
            /**
             * @example [
             *       "01890a5d-ac96-774b-bcce-b302099a8057"
             *     ]
             */
            categoryId?: string[];
            /**
             * @example [
             *       "import"
             *     ]
             */
            source?: ("import" | "delivery")[];
            /**
             * @description Integrations that delivered it
             * @example [
             *       "01890a5d-ac96-774b-bcce-b302099a8057"
             *     ]
             */
            integrationId?: string[];
            /**
             * @description What the stages, or a rule, have to say against the category
             * @example [
             *       "little-history"
             *     ]
             */
            objection?: components["schemas"]["ReviewReason"][];
        };
        ConditionBody: {
            /** @example Small and well known */
            name: string;
            when: components["schemas"]["ConditionTestBody"];
            /**
             * @description What the stages object to is approved only by a condition that names the `objection`
             * @example approve
             * @enum {string}
             */
            then: "approve" | "review";
            /** @description Why a person has to look */
            reason?: components["schemas"]["ReviewReason"];
        };
        SecondAboveBody: {
            /** @example GBP */
            currency: string;
            /**
             * @description Minor units; two people have to approve larger amounts
             * @example 500000
             */
            aboveMinor: string;
        };
        DueBody: {
            /**
             * @description `*`: every other reason
             * @example *
             * @enum {string}
             */
            reason: "uncategorised" | "low-confidence" | "little-history" | "unconfirmed-model" | "marked-by-rule" | "large-amount" | "policy-condition" | "second-approver" | "*";
            /** @example 3 */
            days: number;
        };
        PolicyView: {
            /**
             * @description Raised with each change; 0 while nothing was said
             * @example 3
             */
            version: number;
            /** @example 0.9 */
            autoApproveAt: number;
            /** @example 1000000 */
            reviewAboveMinor: string;
            conditions: components["schemas"]["ConditionBody"][];
            secondAbove: components["schemas"]["SecondAboveBody"][];
            dueDays: components["schemas"]["DueBody"][];
            /** @example user:01890a5d-ac96-774b-bcce-b302099a8057 */
            changedBy: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            changedAt: string | null;
        };
        PolicyBody: {
            /**
             * @description Least confidence approved without a person, where no condition decides
             * @example 0.9
             */
            autoApproveAt: number;
            /**
             * @description Minor units; larger amounts wait for a person, where no condition decides
             * @example 1000000
             */
            reviewAboveMinor: string;
            /** @description Tried in order; the first that holds decides. Records without a category always go to a person */
            conditions?: components["schemas"]["ConditionBody"][];
            /** @description Of each currency the last one counts */
            secondAbove?: components["schemas"]["SecondAboveBody"][];
            /** @description How many days a person has, by the reason of the review */
            dueDays?: components["schemas"]["DueBody"][];
        };
        PolicyVersionPage: {
            items: components["schemas"]["PolicyView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        PolicyTrialBody: {
            policy: components["schemas"]["PolicyBody"];
            /**
             * @default 1000
             * @example 1000
             */
            last?: number;
        };
        RouteCountView: {
            /**
             * @example approve
             * @enum {string}
             */
            route: "approve" | "review";
            /**
             * @description None where the settings behind the conditions decide
             * @example Small and well known
             */
            condition: string | null;
            reason: components["schemas"]["ReviewReason"] | null;
            /** @example 812 */
            records: number;
        };
        ComparisonView: {
            /** @example 1000 */
            examined: number;
            /**
             * @description That the policy in force approves by itself
             * @example 700
             */
            approvedNow: number;
            /**
             * @description That this policy would approve by itself
             * @example 812
             */
            approvedThen: number;
            /** @description What this policy would do, and why */
            routes: components["schemas"]["RouteCountView"][];
            /**
             * @description The newest that nobody would look at any more
             * @example [
             *       "01890a5d-ac96-774b-bcce-b302099a8057"
             *     ]
             */
            newlyApproved: string[];
            /**
             * @description The newest that somebody would have to look at
             * @example [
             *       "01890a5d-ac96-774b-bcce-b302099a8057"
             *     ]
             */
            newlyReviewed: string[];
            /**
             * @description Of those that it would approve: people have approved them as suggested
             * @example 95
             */
            confirmed: number;
            /**
             * @description Of those that it would approve: people filed them elsewhere
             * @example 4
             */
            overridden: number;
            /**
             * @description Of those that it would approve: people rejected them
             * @example 1
             */
            rejected: number;
        };
        /** @enum {string} */
        ReviewStatus: "open" | "awaiting-second" | "returned" | "approved" | "rejected";
        GroupTotalView: {
            /** @example GBP */
            currency: string;
            /**
             * @description Decimal string; negative is money out
             * @example -125.00
             */
            amount: string;
        };
        GroupView: {
            /**
             * @description Names the group in a decision
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            key: string;
            /** @example canal street cabs */
            payee: string;
            /**
             * @example out
             * @enum {string}
             */
            direction: "in" | "out";
            /**
             * Format: uuid
             * @description What is suggested
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            categoryId: string | null;
            reason: components["schemas"]["ReviewReason"];
            /** @example open */
            status: components["schemas"]["ReviewStatus"];
            /** @example 10 */
            items: number;
            /**
             * Format: date-time
             * @description Since when the oldest waits
             * @example 2026-01-31T09:30:00.000Z
             */
            oldest: string;
            totals: components["schemas"]["GroupTotalView"][];
            /** @description The oldest few */
            examples: components["schemas"]["RecordView"][];
        };
        GroupPage: {
            items: components["schemas"]["GroupView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        DecisionBody: {
            /**
             * @example approve
             * @enum {string}
             */
            action: "approve" | "reject" | "return";
            /**
             * @example [
             *       "01890a5d-ac96-774b-bcce-b302099a8057"
             *     ]
             */
            recordIds?: string[];
            /**
             * @description Instead of `recordIds`: the oldest 1000 of a group
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            groupKey?: string;
            /**
             * Format: uuid
             * @description To approve them all under; else each as suggested
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            categoryId?: string;
            /** @example Seen the receipts */
            comment?: string;
            /**
             * @description Also puts a rule into force that sets the category: the `name`, `when` and `priority` of a rule
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
            /**
             * @description Only tells what would happen
             * @default false
             * @example true
             */
            dryRun?: boolean;
            /**
             * @description Of the preview that was looked at: should it look different now, nothing is decided
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            fingerprint?: string;
        };
        /** @enum {string} */
        DecisionOutcome: "approved" | "awaiting-second" | "rejected" | "returned" | "refused";
        DecidedItemView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            recordId: string;
            /** @example approved */
            outcome: components["schemas"]["DecisionOutcome"];
            /**
             * @description Why it is refused
             * @example approvals.second-approver-needed
             */
            code: string | null;
            /**
             * @description The same in words
             * @example null
             */
            detail: string | null;
        };
        PreviewedPostingView: {
            /** @example 6300 */
            accountCode: string;
            /** @example GBP */
            currency: string;
            /**
             * @description Minor units
             * @example 1250
             */
            debitMinor: string;
            /**
             * @description Minor units
             * @example 0
             */
            creditMinor: string;
        };
        DecisionReportView: {
            /**
             * Format: uuid
             * @description By which it can be undone; none for a preview, and where everything was refused
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            decisionId: string | null;
            /**
             * Format: uuid
             * @description The rule that was made of it
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            ruleId: string | null;
            /**
             * @description Of what happens to which record as it stands now
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            fingerprint: string;
            /**
             * @description How many of the group are left
             * @example 0
             */
            remaining: number;
            items: components["schemas"]["DecidedItemView"][];
            /** @description Of a preview: what would be posted, in sums */
            postings: components["schemas"]["PreviewedPostingView"][];
        };
        DecisionView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * @example approve
             * @enum {string}
             */
            action: "approve" | "reject" | "return";
            /**
             * Format: uuid
             * @description That all were approved under
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            categoryId: string | null;
            /** @example Seen the receipts */
            comment: string | null;
            /**
             * @description The group that was decided on
             * @example null
             */
            groupKey: string | null;
            /**
             * Format: uuid
             * @description The rule that was made of it
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            ruleId: string | null;
            /** @example 12 */
            decided: number;
            /**
             * @description That somebody else had to approve too
             * @example 0
             */
            awaitingSecond: number;
            /** @example 1 */
            refused: number;
            /** @example user:01890a5d-ac96-774b-bcce-b302099a8057 */
            madeBy: string;
            /**
             * @description Who acted as them
             * @example null
             */
            impersonator: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            madeAt: string;
            /** @example null */
            undoneBy: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            undoneAt: string | null;
            /**
             * @description Put back: they were not in the books
             * @example 10
             */
            restored: number | null;
            /**
             * @description Put back, with their entries reversed
             * @example 2
             */
            reversed: number | null;
            /**
             * @description Left as they are
             * @example 0
             */
            kept: number | null;
        };
        DecisionPage: {
            items: components["schemas"]["DecisionView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        KeptItemView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            recordId: string;
            /** @example approved */
            outcome: components["schemas"]["DecisionOutcome"];
            /**
             * @description Why it was refused
             * @example null
             */
            code: string | null;
            /**
             * @description What undoing the decision did with it
             * @example restored
             * @enum {string|null}
             */
            undone: "restored" | "reversed" | "kept" | null;
            /**
             * @description Why it was kept
             * @example null
             */
            undoneCode: string | null;
        };
        KeptItemPage: {
            items: components["schemas"]["KeptItemView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        UndoBody: {
            /** @example The wrong month */
            reason?: string;
            /**
             * Format: date
             * @description Booking date of the reversals; that of each entry when left out
             * @example 2026-03-31
             */
            effectiveOn?: string;
        };
        FirstApprovalView: {
            /** @example user:01890a5d-ac96-774b-bcce-b302099a8057 */
            by: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            at: string | null;
        };
        ReviewItemView: {
            /**
             * @description Raised with each change
             * @example 1
             */
            version: number;
            reason: components["schemas"]["ReviewReason"];
            /**
             * @description The policy’s condition that asks for it, if one does
             * @example Large transfers
             */
            condition: string | null;
            /** @example open */
            status: components["schemas"]["ReviewStatus"];
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            waitingSince: string;
            /**
             * Format: uuid
             * @description Whose turn it is
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            assigneeId: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When it was found overdue
             * @example 2026-01-31T09:30:00.000Z
             */
            escalatedAt: string | null;
            /** @description Where two people have to approve */
            firstApproval: components["schemas"]["FirstApprovalView"] | null;
            /** @example user:01890a5d-ac96-774b-bcce-b302099a8057 */
            decidedBy: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            decidedAt: string | null;
            record: components["schemas"]["RecordView"];
        };
        ReviewPage: {
            items: components["schemas"]["ReviewItemView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        SplitPartBody: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            categoryId: string;
            /**
             * @description Decimal string, signed like the record’s amount
             * @example -7.50
             */
            amount: string;
        };
        ApproveBody: {
            /**
             * Format: uuid
             * @description Overrides the suggestion; a record that was to be split is filed in one piece
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            categoryId?: string;
            /** @description Instead of `categoryId`: parts that add up to the record’s amount */
            splits?: components["schemas"]["SplitPartBody"][];
            /**
             * @description Also puts a rule into force that sets this category: the `name`, `when` and `priority` of a rule
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
            /** @example Seen the receipt */
            comment?: string;
        };
        RecordDecidedView: {
            /**
             * Format: uuid
             * @description By which it can be undone
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            decisionId: string;
            /**
             * @description `awaiting-second`: somebody else has to approve it too
             * @example approved
             * @enum {string}
             */
            outcome: "approved" | "awaiting-second" | "rejected" | "returned";
            /**
             * Format: uuid
             * @description The rule that was made of it
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            ruleId: string | null;
        };
        RemarkBody: {
            /** @example Seen the receipt */
            comment?: string;
        };
        ReasonBody: {
            /** @example Which of the two invoices is this? */
            comment: string;
        };
        AssignmentBody: {
            /**
             * Format: uuid
             * @description A member who may approve; `null` makes it anybody’s
             * @example null
             */
            assigneeId?: string | null;
            /**
             * Format: date-time
             * @description With its zone; `null` takes it away
             * @example 2030-01-31T09:30:00Z
             */
            dueAt?: string | null;
        };
        CommentView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * @description `comment`, or the step that it gives the reason of
             * @example comment
             * @enum {string}
             */
            kind: "comment" | "approved" | "rejected" | "returned" | "resubmitted" | "undone";
            /** @example user:01890a5d-ac96-774b-bcce-b302099a8057 */
            author: string;
            /**
             * @description Who acted as the author
             * @example null
             */
            impersonator: string | null;
            /** @example The invoice is in the post */
            body: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            createdAt: string;
        };
        CommentPage: {
            items: components["schemas"]["CommentView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        CommentBody: {
            /** @example The invoice is in the post */
            body: string;
        };
        HeldAmountBody: {
            /** @example 6300 */
            accountCode: string;
            /**
             * @description Decimal; debit is positive, credit negative
             * @example 12.34
             */
            amount?: string;
            /**
             * @description Or: the same in minor units
             * @example 1234
             */
            amountMinor?: string;
            /**
             * @description ISO 4217 code; the tenant’s own when left out
             * @example GBP
             */
            currency?: string;
        };
        CommitBody: {
            /**
             * @description Names the commit within its hold; needed with `postings`. The same again answers the first entry
             * @example capture-1
             */
            reference?: string;
            /**
             * Format: date
             * @description Booking date; the hold’s own when left out
             * @example 2026-01-31
             */
            effectiveOn?: string;
            /**
             * @description The hold’s own when left out
             * @example CANAL STREET CABS
             */
            description?: string;
            /**
             * @description A part: at most what is left of the same side of the same account and currency. All that is left when left out
             * @example [
             *       {
             *         "accountCode": "6300",
             *         "amount": "10.00",
             *         "currency": "GBP"
             *       },
             *       {
             *         "accountCode": "1000",
             *         "amount": "-10.00",
             *         "currency": "GBP"
             *       }
             *     ]
             */
            postings?: components["schemas"]["HeldAmountBody"][];
            /**
             * @description What becomes of the rest
             * @default keep
             * @example keep
             * @enum {string}
             */
            rest?: "keep" | "release";
            /**
             * @description Into a closed period as well; takes `ledger:override`
             * @default false
             * @example false
             */
            override?: boolean;
        };
        HeldBalanceView: {
            /** @example 6300 */
            accountCode: string;
            /** @example GBP */
            currency: string;
            /**
             * @description Decimal; debit is positive, credit negative
             * @example 112.34
             */
            balance: string;
            /**
             * @description The same in minor units
             * @example 11234
             */
            balanceMinor: string;
            /**
             * @description Debits that holds may still make, in minor units
             * @example 0
             */
            heldDebitMinor: string;
            /**
             * @description Credits that holds may still make, in minor units
             * @example 1234
             */
            heldCreditMinor: string;
        };
        HeldSideView: {
            /** @example 1000 */
            accountCode: string;
            /**
             * @description Decimal string; debit is positive, credit negative
             * @example -12.34
             */
            amount: string;
            /**
             * @description The same in minor units
             * @example -1234
             */
            amountMinor: string;
            /**
             * @description What of it is neither committed nor released
             * @example -10.00
             */
            held: string;
            /**
             * @description The same in minor units
             * @example -1000
             */
            heldMinor: string;
            /** @example GBP */
            currency: string;
            /**
             * Format: uuid
             * @description The record that it is made from
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            recordId: string | null;
            /**
             * Format: uuid
             * @description What reports count it under
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            categoryId: string | null;
            /** @example Canal Street Cabs */
            counterparty: string | null;
        };
        HoldCommitView: {
            /** @example capture-1 */
            reference: string;
            /**
             * Format: uuid
             * @description The entry that was made
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            entryId: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            committedAt: string;
        };
        HoldView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /** @example authorisation:8813 */
            reference: string;
            /**
             * @description How the last of it ended, unless it is open
             * @example open
             * @enum {string}
             */
            status: "open" | "committed" | "voided" | "expired";
            /**
             * Format: date
             * @example 2026-01-31
             */
            effectiveOn: string;
            /** @example CANAL STREET CABS */
            description: string;
            /**
             * @example {
             *       "till": 4
             *     }
             */
            metadata: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            placedAt: string;
            /**
             * Format: date-time
             * @example null
             */
            closedAt: string | null;
            postings: components["schemas"]["HeldSideView"][];
            /** @description The entries that were made of it, oldest first */
            commits: components["schemas"]["HoldCommitView"][];
        };
        HoldCommittedView: {
            /**
             * @description Of a dry run: what would stand on the accounts, while nothing was done
             * @example null
             */
            balances: components["schemas"]["HeldBalanceView"][] | null;
            hold: components["schemas"]["HoldView"];
            /**
             * Format: uuid
             * @description The entry that was made
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            entryId: string;
        };
        ExchangeSideBody: {
            /** @example 6300 */
            accountCode: string;
            /**
             * @description ISO 4217 code; the tenant’s own when left out
             * @example GBP
             */
            currency?: string;
            /**
             * @description Decimal above zero; worked out from the other one by the rate when left out
             * @example 900.00
             */
            amount?: string;
        };
        ExchangeBody: {
            /**
             * @description The same again answers the first exchange
             * @example fx:2026-118
             */
            reference: string;
            /**
             * Format: date
             * @description Booking date
             * @example 2026-01-31
             */
            effectiveOn: string;
            /** @example Dollars for the trade fair */
            description?: string;
            /**
             * @example {
             *       "order": "A7"
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * @description What is given, credited to its account
             * @example {
             *       "accountCode": "1000",
             *       "currency": "GBP",
             *       "amount": "900.00"
             *     }
             */
            sell: components["schemas"]["ExchangeSideBody"];
            /**
             * @description What is got, debited to its account
             * @example {
             *       "accountCode": "1100",
             *       "currency": "USD"
             *     }
             */
            buy: components["schemas"]["ExchangeSideBody"];
            /**
             * @description Units of what is bought for one of what is sold, when an amount is left out; the stored rate unless given
             * @example 1.2778
             */
            rate?: string;
            /**
             * @description Who says that rate
             * @example bank
             */
            rateSource?: string;
            /**
             * @description Into a closed period as well; takes `ledger:override`
             * @default false
             * @example false
             */
            override?: boolean;
        };
        ExchangeView: {
            /**
             * @description Of a dry run: what would stand on the accounts, while nothing was done
             * @example null
             */
            balances: components["schemas"]["HeldBalanceView"][] | null;
            /**
             * Format: uuid
             * @description The entry of the exchange
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            entryId: string;
            /** @example fx:2026-118 */
            reference: string;
            /**
             * @description Units of what was bought for one of what was sold; `null` unless such a rate decided
             * @example 1.0834
             */
            rate: string | null;
            /** @example ECB */
            rateSource: string | null;
            /**
             * Format: date
             * @description The day of a stored rate
             * @example 2026-01-31
             */
            rateOn: string | null;
            /**
             * @description The tenant’s own currency
             * @example GBP
             */
            homeCurrency: string;
            /**
             * @description What was exchanged, in that currency
             * @example 900.00
             */
            value: string;
            /**
             * @description What was gained, or lost when negative, in that currency
             * @example -12.50
             */
            realised: string;
        };
        HoldPage: {
            items: components["schemas"]["HoldView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        PostingBody: {
            /** @example 6300 */
            accountCode: string;
            /**
             * @description Decimal; debit is positive, credit negative
             * @example 12.34
             */
            amount?: string;
            /**
             * @description Or: the same in minor units
             * @example 1234
             */
            amountMinor?: string;
            /**
             * @description ISO 4217 code; the tenant’s own when left out
             * @example GBP
             */
            currency?: string;
            /**
             * Format: uuid
             * @description The record that it is made from
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            recordId?: string | null;
            /**
             * Format: uuid
             * @description What reports count it under
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            categoryId?: string | null;
            /** @example Canal Street Cabs */
            counterparty?: string | null;
        };
        HoldBody: {
            /**
             * @description What the entry is made from; one reference is posted once, ever
             * @example invoice:A-17
             */
            reference: string;
            /**
             * Format: date
             * @description Booking date
             * @example 2026-01-31
             */
            effectiveOn: string;
            /** @example Taxi to the station */
            description?: string;
            /**
             * @description Texts, numbers and booleans of your own, by name: at most 4 KiB of JSON
             * @example {
             *       "invoice": "A-17"
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * @description At least two, which sum to zero in each currency
             * @example [
             *       {
             *         "accountCode": "6300",
             *         "amount": "12.34",
             *         "currency": "GBP"
             *       },
             *       {
             *         "accountCode": "1000",
             *         "amount": "-12.34",
             *         "currency": "GBP"
             *       }
             *     ]
             */
            postings: components["schemas"]["PostingBody"][];
            /**
             * Format: date-time
             * @description When it runs out; never when left out
             * @example 2999-12-31T23:59:59Z
             */
            expiresAt?: string;
        };
        HoldPlacedView: {
            /**
             * @description Of a dry run: what would stand on the accounts, while nothing was done
             * @example null
             */
            balances: components["schemas"]["HeldBalanceView"][] | null;
            hold: components["schemas"]["HoldView"];
        };
        RateView: {
            /** @example EUR */
            base: string;
            /** @example USD */
            quote: string;
            /**
             * Format: date
             * @example 2026-01-31
             */
            on: string;
            /**
             * @description Units of the quote currency for one of the base currency
             * @example 1.0834
             */
            rate: string;
            /** @example ECB */
            source: string;
            /** @example user:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f */
            setBy: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            setAt: string;
        };
        RatePage: {
            items: components["schemas"]["RateView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        RateBody: {
            /** @example EUR */
            base: string;
            /** @example USD */
            quote: string;
            /**
             * Format: date
             * @description The first day that it is in force
             * @example 2026-01-31
             */
            on: string;
            /**
             * @description Units of the quote currency for one of the base currency
             * @example 1.0834
             */
            rate: string;
            /**
             * @description Who says so
             * @example ECB
             */
            source: string;
        };
        RatesBody: {
            /** @description One for each pair and day; it replaces what was known */
            rates: components["schemas"]["RateBody"][];
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
            /**
             * @example asset
             * @enum {string}
             */
            type: "asset" | "liability" | "equity" | "income" | "expense";
            /**
             * @description The heading that it stands under; `null` directly under its type
             * @example 100
             */
            parentCode: string | null;
            /**
             * @description The side on which it usually stands
             * @example debit
             * @enum {string}
             */
            normalSide: "debit" | "credit";
            /**
             * @description Any when `null`
             * @example [
             *       "GBP",
             *       "EUR"
             *     ]
             */
            currencies: string[] | null;
            /**
             * @description What its balance on the normal side, less what is held, never falls below: minor units, in each currency
             * @example 0
             */
            minimumMinor: string | null;
            /**
             * @description Others stand beneath it, and it takes no postings itself
             * @example false
             */
            isHeading: boolean;
            /**
             * Format: date-time
             * @example null
             */
            closedAt: string | null;
            /**
             * @description Raised with each change
             * @example 3
             */
            version: number;
            /** @description One for each currency with postings of its own */
            balances: components["schemas"]["BalanceView"][];
        };
        AccountPage: {
            items: components["schemas"]["AccountView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        AccountDraftBody: {
            /**
             * @description A heading of the same type; `null` puts the account directly under its type
             * @example 100
             */
            parentCode?: string | null;
            /**
             * @description What may be posted; any currency when `null`
             * @example [
             *       "GBP",
             *       "EUR"
             *     ]
             */
            currencies?: string[] | null;
            /**
             * @description What the balance on the normal side, less what is held, must not fall below: minor units, in each currency
             * @example 0
             */
            minimumMinor?: string | null;
            /** @example 1010 */
            code: string;
            /** @example Savings account */
            name: string;
            /**
             * @example asset
             * @enum {string}
             */
            type: "asset" | "liability" | "equity" | "income" | "expense";
            /**
             * @description That of the type, unless it is a contra account
             * @example debit
             * @enum {string}
             */
            normalSide?: "debit" | "credit";
        };
        AccountChangeBody: {
            /**
             * @description A heading of the same type; `null` puts the account directly under its type
             * @example 100
             */
            parentCode?: string | null;
            /**
             * @description What may be posted; any currency when `null`
             * @example [
             *       "GBP",
             *       "EUR"
             *     ]
             */
            currencies?: string[] | null;
            /**
             * @description What the balance on the normal side, less what is held, must not fall below: minor units, in each currency
             * @example 0
             */
            minimumMinor?: string | null;
            /** @example Savings account */
            name?: string;
            /**
             * @description A closed account takes no postings
             * @example false
             */
            isClosed?: boolean;
        };
        RolledUpView: {
            /** @example GBP */
            currency: string;
            /**
             * @description With all accounts beneath; decimal string, debit is positive, credit negative
             * @example 1234.56
             */
            amount: string;
            /**
             * @description The same in minor units
             * @example 123456
             */
            amountMinor: string;
            /**
             * @description Of the account’s own postings alone
             * @example 0.00
             */
            ownAmount: string;
            /**
             * @description The same in minor units
             * @example 0
             */
            ownAmountMinor: string;
        };
        AccountBalancesView: {
            /** @example 100 */
            code: string;
            /** @example Cash and bank */
            name: string;
            /**
             * @example asset
             * @enum {string}
             */
            type: "asset" | "liability" | "equity" | "income" | "expense";
            /** @example null */
            parentCode: string | null;
            /** @example true */
            isHeading: boolean;
            balances: components["schemas"]["RolledUpView"][];
        };
        BalancesView: {
            /**
             * Format: date
             * @example 2026-01-31
             */
            on: string | null;
            /**
             * Format: date-time
             * @description The moment as it was asked for, or the latest one when that had not come yet
             * @example 2026-01-31T09:30:00.000Z
             */
            knownAt: string | null;
            /** @description By code */
            accounts: components["schemas"]["AccountBalancesView"][];
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
            /**
             * Format: uuid
             * @description The record that it was made from
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            recordId: string | null;
            /**
             * Format: uuid
             * @description What reports count it under
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            categoryId: string | null;
            /** @example Canal Street Cabs */
            counterparty: string | null;
        };
        EntryView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /** @example record:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f */
            reference: string;
            /**
             * Format: date
             * @example 2026-01-31
             */
            effectiveOn: string;
            /** @example CANAL STREET CABS */
            description: string;
            /**
             * Format: uuid
             * @description The entry that this one takes back
             * @example null
             */
            reversesId: string | null;
            /**
             * Format: uuid
             * @description The entry that took this one back
             * @example null
             */
            reversedById: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            recordedAt: string;
            /**
             * @description Facts of the caller’s own
             * @example {
             *       "invoice": "A-17"
             *     }
             */
            metadata: {
                [key: string]: unknown;
            };
            postings: components["schemas"]["PostingView"][];
        };
        EntryPage: {
            items: components["schemas"]["EntryView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        ListedPostingView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            entryId: string;
            /**
             * @description Its place in the entry
             * @example 0
             */
            number: number;
            /** @example record:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f */
            reference: string;
            /** @example CANAL STREET CABS */
            description: string;
            /**
             * Format: uuid
             * @description The entry that its entry takes back
             * @example null
             */
            reversesId: string | null;
            /**
             * Format: date
             * @example 2026-01-31
             */
            effectiveOn: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            recordedAt: string;
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
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            recordId: string | null;
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            categoryId: string | null;
            /** @example Canal Street Cabs */
            counterparty: string | null;
            /**
             * @description What stood after it on the account, or on all beneath the heading; only for one `account` and one `currency`
             * @example 112.34
             */
            runningBalance: string | null;
            /**
             * @description The same in minor units
             * @example 11234
             */
            runningBalanceMinor: string | null;
        };
        PostingPage: {
            items: components["schemas"]["ListedPostingView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        LockView: {
            /**
             * Format: date
             * @description The last closed booking day; `null` when none is closed
             * @example 2024-12-31
             */
            lockedThrough: string | null;
            /** @example Accounts of 2024 are filed */
            reason: string | null;
            /** @example user:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f */
            setBy: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            setAt: string | null;
            /**
             * @description How often it was set
             * @example 3
             */
            version: number;
        };
        LockBody: {
            /**
             * Format: date
             * @description The last closed booking day; `null` when none is closed
             * @example 2024-12-31
             */
            lockedThrough: string | null;
            /** @example Accounts of 2024 are filed */
            reason?: string | null;
        };
        LockChangeView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * Format: date
             * @description The last closed booking day; `null` when none is closed
             * @example 2024-12-31
             */
            lockedThrough: string | null;
            /** @example Accounts of 2024 are filed */
            reason: string | null;
            /** @example user:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f */
            setBy: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            setAt: string | null;
        };
        LockChangePage: {
            items: components["schemas"]["LockChangeView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        EntryBody: {
            /**
             * @description What the entry is made from; one reference is posted once, ever
             * @example invoice:A-17
             */
            reference: string;
            /**
             * Format: date
             * @description Booking date
             * @example 2026-01-31
             */
            effectiveOn: string;
            /** @example Taxi to the station */
            description?: string;
            /**
             * @description Texts, numbers and booleans of your own, by name: at most 4 KiB of JSON
             * @example {
             *       "invoice": "A-17"
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * @description At least two, which sum to zero in each currency
             * @example [
             *       {
             *         "accountCode": "6300",
             *         "amount": "12.34",
             *         "currency": "GBP"
             *       },
             *       {
             *         "accountCode": "1000",
             *         "amount": "-12.34",
             *         "currency": "GBP"
             *       }
             *     ]
             */
            postings: components["schemas"]["PostingBody"][];
        };
        BulkBody: {
            entries: components["schemas"]["EntryBody"][];
            /**
             * @description Into a closed period as well; takes `ledger:override`
             * @default false
             * @example false
             */
            override?: boolean;
        };
        PostedEntryView: {
            /** @example invoice:A-17 */
            reference: string;
            /**
             * Format: uuid
             * @description The entry in the books; `null` when it was only tried out
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            entryId: string | null;
            /**
             * @example posted
             * @enum {string}
             */
            outcome: "posted" | "already-posted" | "rehearsed";
        };
        BalanceAfterView: {
            /** @example 6300 */
            accountCode: string;
            /** @example GBP */
            currency: string;
            /**
             * @description Decimal; debit is positive, credit negative
             * @example 112.34
             */
            balance: string;
            /**
             * @description The same in minor units
             * @example 11234
             */
            balanceMinor: string;
        };
        BulkPostedView: {
            /**
             * @description Entries that are new, or would be
             * @example 2
             */
            posted: number;
            /**
             * @description Entries that were in the books already
             * @example 0
             */
            alreadyPosted: number;
            /** @description In the order in which they were given */
            entries: components["schemas"]["PostedEntryView"][];
            /**
             * @description Of a dry run: what would stand on the accounts that it names
             * @example null
             */
            balances: components["schemas"]["BalanceAfterView"][] | null;
        };
        SingleEntryBody: {
            /**
             * @description What the entry is made from; one reference is posted once, ever
             * @example invoice:A-17
             */
            reference: string;
            /**
             * Format: date
             * @description Booking date
             * @example 2026-01-31
             */
            effectiveOn: string;
            /** @example Taxi to the station */
            description?: string;
            /**
             * @description Texts, numbers and booleans of your own, by name: at most 4 KiB of JSON
             * @example {
             *       "invoice": "A-17"
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * @description At least two, which sum to zero in each currency
             * @example [
             *       {
             *         "accountCode": "6300",
             *         "amount": "12.34",
             *         "currency": "GBP"
             *       },
             *       {
             *         "accountCode": "1000",
             *         "amount": "-12.34",
             *         "currency": "GBP"
             *       }
             *     ]
             */
            postings: components["schemas"]["PostingBody"][];
            /**
             * @description Into a closed period as well; takes `ledger:override`
             * @default false
             * @example false
             */
            override?: boolean;
        };
        PostedView: {
            /** @example invoice:A-17 */
            reference: string;
            /**
             * Format: uuid
             * @description The entry in the books; `null` when it was only tried out
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            entryId: string | null;
            /**
             * @example posted
             * @enum {string}
             */
            outcome: "posted" | "already-posted" | "rehearsed";
            /**
             * @description Of a dry run: what would stand on the accounts that it names
             * @example null
             */
            balances: components["schemas"]["BalanceAfterView"][] | null;
        };
        ReversalBody: {
            /**
             * Format: date
             * @description Booking date; the entry’s own when left out
             * @example 2026-01-31
             */
            effectiveOn?: string;
            /**
             * @description In place of `effectiveOn`: on the day of the entry, so that its period is put right
             * @example original-date
             * @enum {string}
             */
            at?: "original-date";
            /**
             * @description Into a closed period as well; takes `ledger:override`
             * @default false
             * @example false
             */
            override?: boolean;
            /** @example Booked to the wrong account */
            reason?: string;
        };
        ReversalView: {
            /**
             * Format: uuid
             * @description The entry that was taken back
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            entryId: string;
            /**
             * Format: uuid
             * @description The entry that takes it back
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            reversalId: string;
        };
        ReportRequestBody: {
            /**
             * @example profit-and-loss
             * @enum {string}
             */
            kind: "balance-sheet" | "budget-vs-actual" | "cash-flow" | "category-breakdown" | "counterparty-breakdown" | "general-ledger" | "profit-and-loss" | "trial-balance";
            /**
             * Format: date
             * @description First booking date; needed by what covers a period, such as a profit and loss, and for columns. A balance sheet tells the earnings since then apart.
             * @example 2025-01-01
             */
            from?: string;
            /**
             * Format: date
             * @description Last booking date
             * @example 2025-12-31
             */
            to: string;
            /**
             * @description One column for each of these
             * @example month
             * @enum {string}
             */
            by?: "month" | "quarter" | "year";
            /**
             * @description The same columns again for the period just before, or for the same days a year before
             * @example previous-year
             * @enum {string}
             */
            compare?: "previous-period" | "previous-year";
            /**
             * @description With how many earlier periods; only with `compare`
             * @default 1
             * @example 1
             */
            comparePeriods?: number;
            /**
             * @description Only this currency; all of them unless given
             * @example GBP
             */
            currency?: string;
            /**
             * @description The accounts that a general ledger shows, or those that a cash flow takes for cash; with all beneath them
             * @example [
             *       "1000"
             *     ]
             */
            accounts?: string[];
            /**
             * Format: date-time
             * @description The books as they stood then; as they stand when the report is made unless given
             * @example 2026-01-31T09:30:00Z
             */
            asOf?: string;
        };
        ReportRequestedView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
        };
        ReportErrorView: {
            /** @example reports.generation-failed */
            code: string;
            /** @example The report could not be made; ask for it again */
            message: string;
        };
        ReportHeadView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * @example balance-sheet
             * @enum {string}
             */
            kind: "balance-sheet" | "budget-vs-actual" | "cash-flow" | "category-breakdown" | "counterparty-breakdown" | "general-ledger" | "profit-and-loss" | "trial-balance";
            /**
             * @example {
             *       "from": "2025-01-01",
             *       "to": "2025-12-31"
             *     }
             */
            parameters: Record<string, unknown>;
            /**
             * @example completed
             * @enum {string}
             */
            status: "requested" | "completed" | "failed";
            /** @example null */
            error: components["schemas"]["ReportErrorView"] | null;
            /** @example key:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f */
            requestedBy: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            requestedAt: string;
            /**
             * @description How much of it is made, from 0 to 1
             * @example 1
             */
            progress: number;
            /**
             * @description What is being done
             * @example null
             */
            step: string | null;
            /**
             * Format: date-time
             * @description Exactly what was recorded by then is in the result
             * @example 2026-01-31T09:30:00.000Z
             */
            asOf: string | null;
            /**
             * @description Version of the rule set at that moment
             * @example 12
             */
            ruleSetVersion: string | null;
            /**
             * @description SHA-256 of the result in canonical JSON (RFC 8785)
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            digest: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            finishedAt: string | null;
        };
        ReportPage: {
            items: components["schemas"]["ReportHeadView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        ReportView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * @example balance-sheet
             * @enum {string}
             */
            kind: "balance-sheet" | "budget-vs-actual" | "cash-flow" | "category-breakdown" | "counterparty-breakdown" | "general-ledger" | "profit-and-loss" | "trial-balance";
            /**
             * @example {
             *       "from": "2025-01-01",
             *       "to": "2025-12-31"
             *     }
             */
            parameters: Record<string, unknown>;
            /**
             * @example completed
             * @enum {string}
             */
            status: "requested" | "completed" | "failed";
            /** @example null */
            error: components["schemas"]["ReportErrorView"] | null;
            /** @example key:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f */
            requestedBy: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            requestedAt: string;
            /**
             * @description How much of it is made, from 0 to 1
             * @example 1
             */
            progress: number;
            /**
             * @description What is being done
             * @example null
             */
            step: string | null;
            /**
             * Format: date-time
             * @description Exactly what was recorded by then is in the result
             * @example 2026-01-31T09:30:00.000Z
             */
            asOf: string | null;
            /**
             * @description Version of the rule set at that moment
             * @example 12
             */
            ruleSetVersion: string | null;
            /**
             * @description SHA-256 of the result in canonical JSON (RFC 8785)
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            digest: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            finishedAt: string | null;
            /**
             * @description Each kind has a `statement`, rows under columns; those of a large report are listed by GET /reports/{id}/rows only. A `drill` is the query of GET /ledger/postings that leads to what an amount is the sum of, times `sign`. Amounts are decimal strings, and minor units as strings.
             * @example {
             *       "from": "2025-01-01",
             *       "to": "2025-12-31",
             *       "currencies": [
             *         {
             *           "currency": "GBP",
             *           "income": {
             *             "lines": [],
             *             "total": "0.00",
             *             "totalMinor": "0"
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
             *           "net": "-12.34",
             *           "netMinor": "-1234"
             *         }
             *       ],
             *       "statement": {
             *         "title": "Profit and loss, 2025-01-01 to 2025-12-31",
             *         "columns": [
             *           {
             *             "key": "2025-01-01..2025-12-31",
             *             "label": "Amount",
             *             "measure": "amount",
             *             "from": "2025-01-01",
             *             "to": "2025-12-31",
             *             "earlier": 0,
             *             "isTotal": false
             *           }
             *         ],
             *         "rowCount": 1,
             *         "rows": [
             *           {
             *             "kind": "line",
             *             "level": 2,
             *             "currency": "GBP",
             *             "section": "Expense",
             *             "code": "6300",
             *             "label": "Travel",
             *             "cells": [
             *               {
             *                 "amount": "12.34",
             *                 "amountMinor": "1234",
             *                 "sign": 1,
             *                 "drill": {
             *                   "account": [
             *                     "6300"
             *                   ],
             *                   "currency": "GBP",
             *                   "from": "2025-01-01",
             *                   "until": "2026-01-01",
             *                   "knownAt": "2026-01-31T09:30:00.000Z"
             *                 }
             *               }
             *             ]
             *           }
             *         ],
             *         "parts": []
             *       }
             *     }
             */
            result: Record<string, unknown> | null;
        };
        PostingOfRowView: {
            /**
             * Format: date
             * @example 2026-01-31
             */
            on: string;
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            entryId: string;
            /** @example record:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f */
            reference: string;
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            recordId: string | null;
            /** @example Halden Ltd */
            counterparty: string | null;
        };
        StatementRowView: {
            /**
             * @example line
             * @enum {string}
             */
            kind: "heading" | "group" | "line" | "detail" | "total" | "result" | "opening" | "posting" | "closing";
            /**
             * @description How far in: 0 for sections and results
             * @example 1
             */
            level: number;
            /** @example GBP */
            currency: string;
            /** @example Expense */
            section: string;
            /** @example 6300 */
            code: string | null;
            /** @example Travel */
            label: string;
            /**
             * @description One for each column of the statement: an amount (with `drill`, the query of GET /ledger/postings that leads to its postings, whose sum times `sign` it is), a `percent`, or `null`
             * @example [
             *       {
             *         "amount": "12.34",
             *         "amountMinor": "1234",
             *         "sign": 1,
             *         "drill": {
             *           "account": [
             *             "6300"
             *           ],
             *           "currency": "GBP",
             *           "from": "2025-01-01",
             *           "until": "2026-01-01",
             *           "knownAt": "2026-01-31T09:30:00.000Z"
             *         }
             *       }
             *     ]
             */
            cells: (Record<string, unknown> | null)[];
            /** @description Of rows of kind `posting` */
            posting?: components["schemas"]["PostingOfRowView"];
        };
        StatementRowPage: {
            items: components["schemas"]["StatementRowView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        ReportVerificationView: {
            /**
             * @description Whether the books as they stood then still say the same
             * @example true
             */
            isEqual: boolean;
            /**
             * Format: date-time
             * @description Exactly what was recorded by then was read
             * @example 2026-01-31T09:30:00.000Z
             */
            asOf: string;
            /**
             * @description SHA-256 of the stored result in canonical JSON (RFC 8785)
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            digest: string;
            /**
             * @description The same of the result that was made now
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            madeDigest: string;
        };
        BudgetLineView: {
            /** @example 6300 */
            accountCode: string;
            /**
             * Format: uuid
             * @example null
             */
            categoryId: string | null;
            /** @example 2026-01 */
            month: string;
            /** @example GBP */
            currency: string;
            /** @example 250.00 */
            amount: string;
            /**
             * @description The same in minor units
             * @example 25000
             */
            amountMinor: string;
        };
        BudgetView: {
            /**
             * @description Of the whole budget; raised with each change
             * @example 3
             */
            version: number;
            /** @example 2026-01 */
            from: string;
            /** @example 2026-12 */
            to: string;
            lines: components["schemas"]["BudgetLineView"][];
        };
        BudgetLineBody: {
            /**
             * @description An account of income or expense
             * @example 6300
             */
            accountCode: string;
            /**
             * Format: uuid
             * @description Plans for one category of the account only; it adds to what is planned without one
             * @example null
             */
            categoryId?: string | null;
            /** @example 2026-01 */
            month: string;
            /** @example GBP */
            currency: string;
            /**
             * @description Decimal string; income and expense are both positive
             * @example 250.00
             */
            amount: string;
        };
        BudgetBody: {
            /**
             * @description First month
             * @example 2026-01
             */
            from: string;
            /**
             * @description Last month
             * @example 2026-12
             */
            to: string;
            lines: components["schemas"]["BudgetLineBody"][];
        };
        ReportFileBody: {
            /**
             * @example pdf
             * @enum {string}
             */
            format: "csv" | "xlsx" | "pdf" | "json" | "journal";
        };
        DownloadLinkView: {
            /**
             * Format: uri
             * @description Whoever has it can download the file
             * @example https://example.com/
             */
            url: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            expiresAt: string;
        };
        ReportFileView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            reportId: string;
            /**
             * @example pdf
             * @enum {string}
             */
            format: "csv" | "xlsx" | "pdf" | "json" | "journal";
            /**
             * @example completed
             * @enum {string}
             */
            status: "requested" | "completed" | "failed";
            /**
             * @description Share that is made, 0 to 1
             * @example 1
             */
            progress: number;
            /** @example 48211 */
            sizeBytes: number | null;
            /**
             * @description Hexadecimal
             * @example abababababababababababababababababababababababababababababababab
             */
            sha256: string | null;
            /** @example null */
            error: components["schemas"]["ReportErrorView"] | null;
            /** @example key:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f */
            requestedBy: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            finishedAt: string | null;
            /** @description Once it is completed; a new one each time it is shown */
            download: components["schemas"]["DownloadLinkView"] | null;
        };
        ReportFilesView: {
            items: components["schemas"]["ReportFileView"][];
        };
        ScheduleView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /** @example Monthly figures */
            name: string;
            /**
             * @example profit-and-loss
             * @enum {string}
             */
            kind: "balance-sheet" | "budget-vs-actual" | "cash-flow" | "category-breakdown" | "counterparty-breakdown" | "general-ledger" | "profit-and-loss" | "trial-balance";
            /**
             * @example previous-month
             * @enum {string}
             */
            period: "previous-day" | "previous-week" | "previous-month" | "previous-quarter" | "previous-year" | "previous-12-months" | "month-to-date" | "quarter-to-date" | "year-to-date";
            /**
             * @example {
             *       "by": "month"
             *     }
             */
            options: Record<string, unknown>;
            /**
             * @example month
             * @enum {string}
             */
            every: "day" | "week" | "month" | "quarter";
            /** @example 2 */
            on: number;
            /** @example 6 */
            hour: number;
            /** @example Europe/London */
            timeZone: string;
            /**
             * @example [
             *       "pdf"
             *     ]
             */
            formats: ("csv" | "xlsx" | "pdf" | "json" | "journal")[];
            /** @example [] */
            recipientIds: string[];
            /** @example true */
            isEnabled: boolean;
            /**
             * Format: date
             * @description Not while it is disabled
             * @example 2026-01-31
             */
            nextDueOn: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            nextDueAt: string | null;
            /**
             * @description Raised with each change
             * @example 3
             */
            version: number;
            /** @example user:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f */
            createdBy: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            createdAt: string;
        };
        SchedulePage: {
            items: components["schemas"]["ScheduleView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        ScheduleOptionsBody: {
            /**
             * @description One column for each of these
             * @example month
             * @enum {string}
             */
            by?: "month" | "quarter" | "year";
            /**
             * @example previous-year
             * @enum {string}
             */
            compare?: "previous-period" | "previous-year";
            /** @example 1 */
            comparePeriods?: number;
            /**
             * @description Only this currency
             * @example GBP
             */
            currency?: string;
            /**
             * @example [
             *       "1000"
             *     ]
             */
            accounts?: string[];
        };
        ScheduleBody: {
            /** @example Monthly figures */
            name: string;
            /**
             * @example profit-and-loss
             * @enum {string}
             */
            kind: "balance-sheet" | "budget-vs-actual" | "cash-flow" | "category-breakdown" | "counterparty-breakdown" | "general-ledger" | "profit-and-loss" | "trial-balance";
            /**
             * @description What it covers, as seen from the day on which it is due; what is to date ends the day before
             * @example previous-month
             * @enum {string}
             */
            period: "previous-day" | "previous-week" | "previous-month" | "previous-quarter" | "previous-year" | "previous-12-months" | "month-to-date" | "quarter-to-date" | "year-to-date";
            /**
             * @description As when a report is asked for
             * @example {}
             */
            options?: components["schemas"]["ScheduleOptionsBody"];
            /**
             * @example month
             * @enum {string}
             */
            every: "day" | "week" | "month" | "quarter";
            /**
             * @description Weekly: the weekday, 1 is Monday. Monthly and quarterly: the day of the (first) month, or its last one where it is shorter
             * @default 1
             * @example 2
             */
            on?: number;
            /**
             * @description On clocks of the time zone
             * @default 6
             * @example 6
             */
            hour?: number;
            /**
             * @description Of the IANA database
             * @default UTC
             * @example Europe/London
             */
            timeZone?: string;
            /**
             * @default [
             *       "pdf"
             *     ]
             * @example [
             *       "pdf"
             *     ]
             */
            formats?: ("csv" | "xlsx" | "pdf" | "json" | "journal")[];
            /**
             * @description Members who are mailed links to the files
             * @example []
             */
            recipientIds?: string[];
            /**
             * @default true
             * @example true
             */
            isEnabled?: boolean;
        };
        ScheduleChangeBody: {
            /** @example Monthly figures */
            name?: string;
            /**
             * @example profit-and-loss
             * @enum {string}
             */
            kind?: "balance-sheet" | "budget-vs-actual" | "cash-flow" | "category-breakdown" | "counterparty-breakdown" | "general-ledger" | "profit-and-loss" | "trial-balance";
            /**
             * @description What it covers, as seen from the day on which it is due; what is to date ends the day before
             * @example previous-month
             * @enum {string}
             */
            period?: "previous-day" | "previous-week" | "previous-month" | "previous-quarter" | "previous-year" | "previous-12-months" | "month-to-date" | "quarter-to-date" | "year-to-date";
            /**
             * @description As when a report is asked for
             * @example {}
             */
            options?: components["schemas"]["ScheduleOptionsBody"];
            /**
             * @example month
             * @enum {string}
             */
            every?: "day" | "week" | "month" | "quarter";
            /**
             * @description Weekly: the weekday, 1 is Monday. Monthly and quarterly: the day of the (first) month, or its last one where it is shorter
             * @default 1
             * @example 2
             */
            on?: number;
            /**
             * @description On clocks of the time zone
             * @default 6
             * @example 6
             */
            hour?: number;
            /**
             * @description Of the IANA database
             * @default UTC
             * @example Europe/London
             */
            timeZone?: string;
            /**
             * @default [
             *       "pdf"
             *     ]
             * @example [
             *       "pdf"
             *     ]
             */
            formats?: ("csv" | "xlsx" | "pdf" | "json" | "journal")[];
            /**
             * @description Members who are mailed links to the files
             * @example []
             */
            recipientIds?: string[];
            /**
             * @default true
             * @example true
             */
            isEnabled?: boolean;
        };
        EventView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /** @example TX_APPROVED */
            type: string;
            /** @example balance */
            sourceAgent: string;
            /**
             * @description What the events speak about
             * @example record:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f
             */
            subject: string;
            /**
             * @description Its number in its stream
             * @example null
             */
            version: number | null;
            /** @example key:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f */
            actor: string;
            /**
             * @description Who acted as `actor`, if somebody did
             * @example null
             */
            impersonator: string | null;
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            correlationId: string;
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            causationId: string | null;
            /**
             * @example {
             *       "count": 1,
             *       "by": "reviewer"
             *     }
             */
            payload: Record<string, unknown>;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            occurredAt: string;
        };
        EventPage: {
            items: components["schemas"]["EventView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        AuthModeView: {
            /**
             * @description `local`: sign in here. `clerk`, `oidc`: sign in with the issuer, whose tokens are taken here.
             * @example local
             * @enum {string}
             */
            mode: "local" | "clerk" | "oidc";
            /**
             * Format: uri
             * @description Who makes access tokens
             * @example https://id.example.org
             */
            issuer: string;
            /**
             * @description What tokens have to be asked for; only where the issuer needs to be told. Mode `oidc`.
             * @example https://balance.example.org
             */
            audience: string | null;
            /**
             * @description Whether people of several tenants choose one by the header `Balance-Tenant`. Mode `oidc`.
             * @example false
             */
            choosesTenant: boolean;
        };
        CallerView: {
            /**
             * @description A user or an API key
             * @example user:01a1fc95-a957-7cf6-aa72-545f74181d12
             */
            principal: string;
            /**
             * Format: uuid
             * @example 01a1fc95-a957-7cf6-aa72-545f74181d00
             */
            tenantId: string;
            /** @example GBP */
            currency: string;
            /**
             * @description None for a key
             * @example reviewer
             * @enum {string|null}
             */
            role: "owner" | "admin" | "accountant" | "reviewer" | "viewer" | null;
            /**
             * @example [
             *       "approvals:write",
             *       "records:read"
             *     ]
             */
            permissions: ("approvals:configure" | "approvals:read" | "approvals:write" | "categories:read" | "events:read" | "events:stream" | "imports:read" | "imports:write" | "integrations:read" | "integrations:write" | "keys:read" | "keys:write" | "ledger:override" | "ledger:read" | "ledger:write" | "members:impersonate" | "members:read" | "members:write" | "models:read" | "models:write" | "records:read" | "reports:read" | "reports:write" | "rules:read" | "rules:write" | "tenant:read" | "tenant:write")[];
            /**
             * @description Who acts as the principal, if somebody does
             * @example null
             */
            impersonator: string | null;
        };
        PublishedKeyView: {
            /**
             * @description RFC 7638 thumbprint
             * @example kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k
             */
            kid: string;
            /**
             * @example EC
             * @enum {string}
             */
            kty: "EC";
            /**
             * @example P-256
             * @enum {string}
             */
            crv: "P-256";
            /** @example 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo */
            x: string;
            /** @example Ll_nn_vVVZRjGtyfJZXOzhJUIU2N9LkYJkOxQ8Y1xvE */
            y: string;
            /**
             * @example ES256
             * @enum {string}
             */
            alg: "ES256";
            /**
             * @example sig
             * @enum {string}
             */
            use: "sig";
        };
        PublishedKeysView: {
            keys: components["schemas"]["PublishedKeyView"][];
        };
        IssuerView: {
            /** @example https://balance.example.com */
            issuer: string;
            /** @example https://balance.example.com/.well-known/jwks.json */
            jwks_uri: string;
            /** @example https://balance.example.com/api/docs */
            service_documentation: string;
            /** @example [] */
            response_types_supported: string[];
            /** @example [] */
            grant_types_supported: string[];
        };
        OpenIdIssuerView: {
            /** @example https://balance.example.com */
            issuer: string;
            /** @example https://balance.example.com/.well-known/jwks.json */
            jwks_uri: string;
            /** @example https://balance.example.com/api/docs */
            service_documentation: string;
            /** @example [] */
            response_types_supported: string[];
            /** @example [] */
            grant_types_supported: string[];
            /**
             * @description One id for a person, whoever asks
             * @example [
             *       "public"
             *     ]
             */
            subject_types_supported: string[];
            /**
             * @description What access tokens are signed with
             * @example [
             *       "ES256"
             *     ]
             */
            id_token_signing_alg_values_supported: string[];
        };
        SignInBody: {
            /** @example ada@example.com */
            email: string;
            /** @example correct horse battery staple */
            password: string;
            /**
             * @description Of the authenticator app, or a recovery code
             * @example 287082
             */
            code?: string;
            /**
             * Format: uuid
             * @description The tenant to work for; left out, the one that was worked for last
             * @example 01a1fc95-a957-7cf6-aa72-545f74181d00
             */
            tenantId?: string;
        };
        SignedInUserView: {
            /**
             * Format: uuid
             * @example 01a1fc95-a957-7cf6-aa72-545f74181d12
             */
            id: string;
            /** @example ada@example.com */
            email: string;
            /** @example Ada Lovelace */
            name: string;
        };
        SignedInTenantView: {
            /**
             * Format: uuid
             * @example 01a1fc95-a957-7cf6-aa72-545f74181d00
             */
            id: string;
            /** @example main */
            slug: string;
            /** @example My business */
            name: string;
            /** @example GBP */
            currency: string;
            /**
             * @description What the person is there
             * @example owner
             * @enum {string}
             */
            role: "owner" | "admin" | "accountant" | "reviewer" | "viewer";
        };
        SignedInView: {
            /**
             * @description A JWT as in RFC 9068
             * @example eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9…
             */
            accessToken: string;
            /**
             * @example Bearer
             * @enum {string}
             */
            tokenType: "Bearer";
            /**
             * @description How long it is valid, in s
             * @example 300
             */
            expiresIn: number;
            /**
             * @description Gives the next access token, once, and then its successor
             * @example balrt_…
             */
            refreshToken: string;
            user: components["schemas"]["SignedInUserView"];
            /** @description The tenant that the access token is for; null for whoever is no member anywhere yet */
            tenant: components["schemas"]["SignedInTenantView"] | null;
        };
        RefreshBody: {
            /** @example balrt_… */
            refreshToken: string;
        };
        TokensView: {
            /**
             * @description A JWT as in RFC 9068
             * @example eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9…
             */
            accessToken: string;
            /**
             * @example Bearer
             * @enum {string}
             */
            tokenType: "Bearer";
            /**
             * @description How long it is valid, in s
             * @example 300
             */
            expiresIn: number;
            /**
             * @description Gives the next access token, once, and then its successor
             * @example balrt_…
             */
            refreshToken: string;
        };
        SwitchTenantBody: {
            /**
             * Format: uuid
             * @example 01a1fc95-a957-7cf6-aa72-545f74181d00
             */
            tenantId: string;
        };
        TenantSwitchedView: {
            /**
             * @description A JWT as in RFC 9068
             * @example eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9…
             */
            accessToken: string;
            /**
             * @example Bearer
             * @enum {string}
             */
            tokenType: "Bearer";
            /**
             * @description How long it is valid, in s
             * @example 300
             */
            expiresIn: number;
            tenant: components["schemas"]["SignedInTenantView"];
        };
        SessionView: {
            /**
             * Format: uuid
             * @example 01a1fc95-a957-7cf6-aa72-545f74181d34
             */
            id: string;
            /**
             * @description Whether it is the one that asks
             * @example true
             */
            isCurrent: boolean;
            /**
             * Format: uuid
             * @description The tenant that it works for
             * @example 01a1fc95-a957-7cf6-aa72-545f74181d00
             */
            tenantId: string | null;
            /**
             * @description Whether a second factor was proved
             * @example false
             */
            hasSecondFactor: boolean;
            /**
             * @description At the sign-in
             * @example Mozilla/5.0 (X11; Linux x86_64; rv:140.0)
             */
            userAgent: string;
            /**
             * @description At the sign-in
             * @example 203.0.113.7
             */
            ipAddress: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last refreshed
             * @example 2026-02-02T17:05:00.000Z
             */
            lastUsedAt: string;
            /**
             * Format: date-time
             * @description When it ends unless it is used before
             * @example 2026-03-04T17:05:00.000Z
             */
            expiresAt: string;
        };
        SessionPage: {
            items: components["schemas"]["SessionView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        AccessTokenView: {
            /**
             * @description A JWT as in RFC 9068
             * @example eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9…
             */
            accessToken: string;
            /**
             * @example Bearer
             * @enum {string}
             */
            tokenType: "Bearer";
            /**
             * @description How long it is valid, in s
             * @example 300
             */
            expiresIn: number;
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
            currency: string;
        };
        TenantView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
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
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
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
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        OwnTenantView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
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
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
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
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        RoleBody: {
            /**
             * @example accountant
             * @enum {string}
             */
            role: "owner" | "admin" | "accountant" | "reviewer" | "viewer";
        };
        InvitationView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * Format: email
             * @example ada@example.org
             */
            email: string;
            /**
             * @example accountant
             * @enum {string}
             */
            role: "owner" | "admin" | "accountant" | "reviewer" | "viewer";
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "expired" | "accepted" | "revoked";
            /** @example user:01890a5d-ac96-774b-bcce-b302099a8057 */
            invitedBy: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-28T09:30:00.000Z
             */
            expiresAt: string;
        };
        InvitationPage: {
            items: components["schemas"]["InvitationView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        InvitationDraftBody: {
            /**
             * Format: email
             * @example ada@example.org
             */
            email: string;
            /**
             * @example accountant
             * @enum {string}
             */
            role: "owner" | "admin" | "accountant" | "reviewer" | "viewer";
        };
        InvitationTokenBody: {
            /**
             * @description What stands behind `#token=` in the mailed link
             * @example 01890a5d-ac96-774b-bcce-b302099a8057.…
             */
            token: string;
        };
        HeldInvitationView: {
            /** @example Acme Ltd */
            tenantName: string;
            /**
             * Format: email
             * @example ada@example.org
             */
            email: string;
            /**
             * @example accountant
             * @enum {string}
             */
            role: "owner" | "admin" | "accountant" | "reviewer" | "viewer";
            /**
             * Format: date-time
             * @example 2026-11-28T09:30:00.000Z
             */
            expiresAt: string;
        };
        ServiceAccountView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /** @example Till */
            name: string;
            /** @example true */
            isEnabled: boolean;
            /** @example user:01890a5d-ac96-774b-bcce-b302099a8057 */
            createdBy: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /** @example 1 */
            version: number;
        };
        ServiceAccountPage: {
            items: components["schemas"]["ServiceAccountView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        ServiceAccountDraftBody: {
            /** @example Till */
            name: string;
        };
        ServiceAccountChangeBody: {
            /** @example Till */
            name?: string;
            /**
             * @description Keys of a disabled service account let nobody in
             * @example false
             */
            isEnabled?: boolean;
        };
        ApiKeyView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * Format: uuid
             * @description `null`: made on the command line
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            serviceAccountId: string | null;
            /** @example Till in the shop */
            name: string;
            /**
             * @description What its text begins with, after `bal_`
             * @example 8f3b12c09a7e
             */
            prefix: string;
            /**
             * @example [
             *       "records:read"
             *     ]
             */
            scopes: ("approvals:configure" | "approvals:read" | "approvals:write" | "categories:read" | "events:read" | "events:stream" | "imports:read" | "imports:write" | "integrations:read" | "integrations:write" | "keys:read" | "keys:write" | "ledger:override" | "ledger:read" | "ledger:write" | "members:read" | "members:write" | "models:read" | "models:write" | "records:read" | "reports:read" | "reports:write" | "rules:read" | "rules:write" | "tenant:read" | "tenant:write")[];
            /**
             * @description Only an `active` key lets anybody in
             * @example active
             * @enum {string}
             */
            state: "active" | "disabled" | "expired" | "revoked";
            /** @example user:01890a5d-ac96-774b-bcce-b302099a8057 */
            createdBy: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description To the minute
             * @example 2026-11-21T09:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            revokedAt: string | null;
            /**
             * Format: uuid
             * @description The key that it was rotated to
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            replacedBy: string | null;
        };
        ApiKeyPage: {
            items: components["schemas"]["ApiKeyView"][];
            /**
             * @description The `cursor` of the next page; `null` on the last one
             * @example cmVjb3JkOlsiLWlkIiwiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Il0
             */
            nextCursor: string | null;
            /**
             * @description Only when asked for: how many there are on all pages together
             * @example 63
             */
            count?: number;
            /**
             * @description Beside `count`; false when there are more than the 10,000 that it says
             * @example true
             */
            countIsExact?: boolean;
        };
        ApiKeyDraftBody: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            serviceAccountId: string;
            /** @example Till in the shop */
            name: string;
            /**
             * @description What the key may do; nothing that you may not do yourself
             * @example [
             *       "records:read"
             *     ]
             */
            scopes: ("approvals:configure" | "approvals:read" | "approvals:write" | "categories:read" | "events:read" | "events:stream" | "imports:read" | "imports:write" | "integrations:read" | "integrations:write" | "keys:read" | "keys:write" | "ledger:override" | "ledger:read" | "ledger:write" | "members:read" | "members:write" | "models:read" | "models:write" | "records:read" | "reports:read" | "reports:write" | "rules:read" | "rules:write" | "tenant:read" | "tenant:write")[];
            /**
             * Format: date-time
             * @description When the key ends by itself; never when left out
             * @example 2099-12-31T00:00:00Z
             */
            expiresAt?: string;
        };
        ApiKeyCreatedView: {
            /**
             * Format: uuid
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * Format: uuid
             * @description `null`: made on the command line
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            serviceAccountId: string | null;
            /** @example Till in the shop */
            name: string;
            /**
             * @description What its text begins with, after `bal_`
             * @example 8f3b12c09a7e
             */
            prefix: string;
            /**
             * @example [
             *       "records:read"
             *     ]
             */
            scopes: ("approvals:configure" | "approvals:read" | "approvals:write" | "categories:read" | "events:read" | "events:stream" | "imports:read" | "imports:write" | "integrations:read" | "integrations:write" | "keys:read" | "keys:write" | "ledger:override" | "ledger:read" | "ledger:write" | "members:read" | "members:write" | "models:read" | "models:write" | "records:read" | "reports:read" | "reports:write" | "rules:read" | "rules:write" | "tenant:read" | "tenant:write")[];
            /**
             * @description Only an `active` key lets anybody in
             * @example active
             * @enum {string}
             */
            state: "active" | "disabled" | "expired" | "revoked";
            /** @example user:01890a5d-ac96-774b-bcce-b302099a8057 */
            createdBy: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description To the minute
             * @example 2026-11-21T09:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            revokedAt: string | null;
            /**
             * Format: uuid
             * @description The key that it was rotated to
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            replacedBy: string | null;
            /**
             * @description Shown this once
             * @example bal_8f3b12c09a7e_…
             */
            key: string;
        };
        RotationBody: {
            /**
             * @description For how many hours the old key goes on
             * @default 24
             * @example 24
             */
            overlapHours?: number;
        };
        /** @description Problem details (RFC 9457). Programs switch on `code`; what else a problem tells is in further members. */
        Problem: {
            /**
             * Format: uri-reference
             * @example /api/problems/http.request-invalid
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
            /**
             * @description For people
             * @example The request has fields that are wrong
             */
            detail: string;
            /**
             * @description The id of the request, also in the log
             * @example 0f8fad5b-d9cb-469f-a165-70867728950e
             */
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
            /** @example name must be a string */
            detail: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description What is left of the tightest limit: `r` requests, and `t` seconds until it begins anew */
        RateLimit: string;
        /** @description The limits that the request counts against: `q` requests in `w` seconds */
        "RateLimit-Policy": string;
        /** @description Seconds to wait */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    showLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
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
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
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
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `http.unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationBody"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
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
            /** @description `identity.mode-off` */
            404: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.email-invalid`, `identity.password-refused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.busy`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkTokenBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.mode-off` */
            404: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.link-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailBody"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
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
            /** @description `identity.mode-off` */
            404: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.email-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailBody"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
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
            /** @description `identity.mode-off` */
            404: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.email-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.mode-off` */
            404: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.link-invalid`, `identity.password-refused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.busy`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
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
            /** @description `identity.mode-off` */
            404: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.password-wrong`, `identity.password-refused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.too-many-attempts`, `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `identity.busy`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
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
            /** @description `identity.mode-off` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.second-factor-on` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
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
            /** @description `identity.mode-off` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.second-factor-off` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.code-refused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.too-many-attempts`, `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
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
            /** @description `identity.mode-off` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.second-factor-on`, `identity.second-factor-off` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.code-refused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
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
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMe: {
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
                "application/json": components["schemas"]["MeChangeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
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
            /** @description `identity.mode-off` */
            404: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "id" | "-id" | "finishedAt" | "-finishedAt";
                /** @description Only those with one of these */
                status?: ("received" | "reading" | "completed" | "failed")[];
                /** @description Received then or later */
                from?: string;
                /** @description Received before then */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReceivedView"];
                };
            };
            /** @description `http.request-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage.file-too-large`, `http.body-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage.full` */
            507: {
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
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImportLines: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "line" | "-line";
                /** @description Only those with one of these */
                outcome?: ("rejected" | "duplicate")[];
                /** @description Only those with one of these */
                reason?: string[];
            };
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinePage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "id" | "-id" | "name" | "-name";
                /** @description Only those of which this is so */
                isEnabled?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationDraftBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationCreatedView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.mapping-invalid`, `integrations.secret-invalid`, `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
            header?: {
                /** @description The entity tag that the reader has; the same one answers 304 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationView"];
                };
            };
            /** @description Not changed since it was read */
            304: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
            header?: {
                /** @description The entity tag of what was read; another one answers 412 */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationChangeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "id" | "-id";
                /** @description Only those with one of these */
                status?: ("received" | "ingested" | "refused")[];
                /** @description The sender’s `webhook-id` */
                externalId?: string;
                /** @description Received then or later */
                from?: string;
                /** @description Received before then */
                until?: string;
            };
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
                /** @description The same for each attempt */
                "webhook-id": string;
                /** @description Seconds since 1970, at most 300 from our clock */
                "webhook-timestamp": string;
                /** @description One or more, separated by spaces */
                "webhook-signature": string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            /** @description Stored; the records follow */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            /** @description `integrations.body-not-json`, `http.request-invalid` */
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.not-found` */
            404: {
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.unmappable` */
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
            /** @description `integrations.unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
                /** @description Id of the delivery */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryWithBodyView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.delivery-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "accountCode" | "-accountCode" | "key" | "-key" | "name" | "-name";
                /** @description Only those with one of these */
                kind?: ("income" | "expense" | "transfer")[];
                /** @description Only those with one of these */
                accountCode?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "id" | "-id" | "bookedOn" | "-bookedOn" | "amount" | "-amount";
                /** @description Only those with one of these */
                state?: ("ingested" | "processed" | "approved" | "rejected")[];
                /** @description Only those with one of these */
                categoryId?: string[];
                /** @description Stages, or `reviewer` for persons */
                decidedBy?: string[];
                /** @description Only those with one of these */
                approvedBy?: ("policy" | "reviewer")[];
                /** @description Only those with one of these tags */
                tag?: string[];
                /** @description Only those with one of these */
                accountCode?: string[];
                /** @description Only those with one of these */
                currency?: string[];
                /** @description First booking date */
                from?: string;
                /** @description The booking date before which to stop */
                until?: string;
                /** @description Least signed amount, in each record’s own currency */
                minAmount?: string;
                /** @description Greatest signed amount, in each record’s own currency */
                maxAmount?: string;
                /** @description A part of the description, counterparty or reference, whatever its case */
                q?: string;
                /** @description Imports that the records came with */
                importId?: string[];
                /** @description Deliveries that the records came with */
                deliveryId?: string[];
                /** @description Integrations whose deliveries the records came with */
                integrationId?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "priority" | "-priority" | "name" | "-name" | "id" | "-id";
                /** @description Only rules in one of these modes */
                mode?: ("live" | "shadow" | "off")[];
                /** @description Only rules of these stages */
                stage?: ("pre" | "main" | "post")[];
                /** @description Categories that an action of the rules names */
                categoryId?: string[];
                /** @description A part of the name, whatever its case */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulePage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleDraftBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rules.invalid-rule`, `rules.category-unknown`, `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag that the reader has; the same one answers 304 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleView"];
                };
            };
            /** @description Not changed since it was read */
            304: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rules.not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
            header?: {
                /** @description The entity tag of what was read; another one answers 412 */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleChangeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rules.not-found` */
            404: {
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rules.invalid-rule`, `rules.category-unknown` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRuleVersions: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "version" | "-version";
            };
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rules.not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showRuleVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
                /** @description Number of the version, from 1 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rules.version-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreRuleVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag of what was read; another one answers 412 */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
                /** @description Number of the version, from 1 */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rules.version-not-found` */
            404: {
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rules.invalid-rule`, `rules.category-unknown` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleFileView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importRules: {
        parameters: {
            query?: {
                /** @description Say what would be done, and do nothing */
                dryRun?: boolean;
                /** @description Why, for who reads the history of the rules */
                reason?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleFileBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedRulesView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rules.invalid-file` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportRules: {
        parameters: {
            query?: {
                /** @description How many days a rule may go without a hit */
                days?: number;
                /** @description How many items each part of the report has at most */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleReportView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrialBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rules.not-found` */
            404: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rules.invalid-rule`, `rules.category-unknown`, `rules.unusable-rule` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    backtestRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrialBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacktestView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rules.not-found` */
            404: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rules.invalid-rule`, `rules.category-unknown`, `rules.unusable-rule` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showShadow: {
        parameters: {
            query?: {
                /** @description How many records to look at, the newest first */
                records?: number;
            };
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShadowView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rules.not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rules.unusable-rule` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRuleRuns: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "id" | "-id" | "finishedAt" | "-finishedAt";
                /** @description Only those with one of these */
                status?: ("requested" | "running" | "completed" | "cancelled" | "failed")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleRunPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestRuleRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunRequestBody"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleRunView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rules.not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `processing.run-in-progress`, `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `processing.rule-not-live`, `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelRuleRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleRunView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `processing.run-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoRuleRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoResultView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `processing.run-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `processing.run-not-ended`, `processing.run-undone` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showRuleRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleRunView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `processing.run-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "recordId" | "-recordId";
            };
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunChangePage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `processing.run-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProposals: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "createdAt" | "-createdAt";
                /** @description Only those with one of these */
                status?: ("open" | "accepted" | "declined" | "superseded")[];
                /** @description The categories that the rules would set */
                categoryId?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalPreviewView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `processing.proposal-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptDecideProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptProposalBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleProposalView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `processing.proposal-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `processing.proposal-closed` */
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rules.invalid-rule`, `rules.category-unknown` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineDecideProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineProposalBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleProposalView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `processing.proposal-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `processing.proposal-closed` */
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showReliability: {
        parameters: {
            query?: {
                /** @description Decided since then or later */
                from?: string;
                /** @description Decided before then */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReliabilityView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showOverrideReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverrideReportView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSimilarity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarityView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trainSimilarity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSetting: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag that the reader has; the same one answers 304 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsView"];
                };
            };
            /** @description Not changed since it was read */
            304: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSetting: {
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
                "application/json": components["schemas"]["SettingsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    spendingSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendingView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLanguageModelRequests: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "id" | "-id";
                /** @description Only those with one of these */
                outcome?: ("sent" | "answered" | "incomplete" | "refused" | "cut-short" | "not-sent" | "rate-limited" | "quota" | "server" | "connection" | "timed-out" | "interrupted" | "cut" | "garbled" | "unauthorised" | "rejected")[];
                /** @description Sent then or later */
                from?: string;
                /** @description Sent before then */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag that the reader has; the same one answers 304 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description Not changed since it was read */
            304: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
            header?: {
                /** @description The entity tag of what was read; another one answers 412 */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `approvals.policy-invalid`, `categories.unknown` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPolicyVersions: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "version" | "-version";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersionPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyTrialBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `approvals.policy-invalid`, `categories.unknown` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "items" | "-items" | "oldest" | "-oldest";
                /** @description Only those with one of these */
                reason?: ("uncategorised" | "low-confidence" | "little-history" | "unconfirmed-model" | "marked-by-rule" | "large-amount" | "policy-condition" | "second-approver")[];
                /** @description Only those with one of these */
                status?: ("open" | "awaiting-second")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAll: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "id" | "-id";
                /** @description Only these decisions */
                decisionId?: string[];
                /** @description Only those with one of these */
                action?: ("approve" | "reject" | "return")[];
                /** @description Whose decisions */
                madeBy?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionReportView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `approvals.group-empty`, `approvals.preview-stale`, `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `categories.unknown`, `rules.invalid-rule`, `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listItems: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "recordId" | "-recordId";
            };
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptItemPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `approvals.decision-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `approvals.decision-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `approvals.decision-undone` */
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "waitingSince" | "-waitingSince" | "dueAt" | "-dueAt";
                /** @description Only those with one of these */
                reason?: ("uncategorised" | "low-confidence" | "little-history" | "unconfirmed-model" | "marked-by-rule" | "large-amount" | "policy-condition" | "second-approver")[];
                /** @description What waits for a decision unless given */
                status?: ("open" | "awaiting-second" | "returned" | "approved" | "rejected")[];
                /** @description Members whose turn it is; `me` for the person who asks */
                assigneeId?: string[];
                /** @description Only those that are somebody’s turn, or nobody’s */
                isAssigned?: boolean;
                /** @description Only those that are overdue, or not */
                isOverdue?: boolean;
                /** @description Only those that were escalated, or not */
                isEscalated?: boolean;
                /** @description Waiting since then or later */
                from?: string;
                /** @description Waiting since before then */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag that the reader has; the same one answers 304 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the record */
                recordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItemView"];
                };
            };
            /** @description Not changed since it was read */
            304: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `records.not-found`, `approvals.review-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignReviewStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag of what was read; another one answers 412 */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record */
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItemView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `records.not-found`, `approvals.review-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `approvals.not-in-review` */
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `approvals.assignee-unknown` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveBody"];
            };
        };
        responses: {
            /** @description Approved: the entry is posted shortly; or approved once of twice */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordDecidedView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `records.illegal-move`, `approvals.returned`, `approvals.second-approver-needed` */
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `approvals.category-missing`, `approvals.split-invalid`, `categories.unknown`, `rules.invalid-rule` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordDecidedView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `records.illegal-move` */
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordDecidedView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `records.illegal-move`, `approvals.returned` */
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resubmitReviewStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkBody"];
            };
        };
        responses: {
            /** @description Waits again */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `approvals.not-returned` */
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listComments: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the record */
                recordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commentReviewStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitHold: {
        parameters: {
            query?: {
                /** @description Try it out: the answer says what would come of it, and nothing is kept */
                dryRun?: boolean;
            };
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldCommittedView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen`, `ledger.override-forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.hold-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.hold-not-open`, `ledger.reference-reused`, `ledger.account-closed`, `ledger.account-is-heading`, `ledger.currency-not-allowed`, `ledger.balance-too-low`, `ledger.balance-out-of-range`, `ledger.period-closed`, `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.hold-exceeded`, `ledger.commit-reference-missing`, `ledger.entry-one-sided`, `ledger.entry-unbalanced`, `ledger.posting-zero`, `ledger.currency-unknown`, `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    voidCommitHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.hold-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.hold-not-open` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exchangeMoney: {
        parameters: {
            query?: {
                /** @description Try it out: the answer says what would come of it, and nothing is kept */
                dryRun?: boolean;
            };
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangeBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen`, `ledger.override-forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.reference-reused`, `ledger.account-closed`, `ledger.account-is-heading`, `ledger.currency-not-allowed`, `ledger.balance-too-low`, `ledger.balance-out-of-range`, `ledger.period-closed`, `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.exchange-invalid`, `ledger.rate-invalid`, `ledger.rate-unknown`, `ledger.account-unknown`, `ledger.amount-out-of-range`, `ledger.posting-zero`, `ledger.currency-unknown`, `ledger.metadata-invalid`, `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadExportJournal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything recorded so far, in the order in which it was recorded */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHolds: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "id" | "-id" | "expiresAt" | "-expiresAt";
                /** @description Only those with one of these */
                status?: ("open" | "committed" | "voided" | "expired")[];
                /** @description Holds with a side on one of these accounts */
                accountCode?: string[];
                /** @description What the hold was placed for */
                reference?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    placeHold: {
        parameters: {
            query?: {
                /** @description Try it out: the answer says what would come of it, and nothing is kept */
                dryRun?: boolean;
            };
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldPlacedView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.reference-reused`, `ledger.account-closed`, `ledger.account-is-heading`, `ledger.currency-not-allowed`, `ledger.balance-too-low`, `ledger.balance-out-of-range`, `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.entry-one-sided`, `ledger.entry-unbalanced`, `ledger.posting-zero`, `ledger.amount-out-of-range`, `ledger.currency-unknown`, `ledger.account-unknown`, `ledger.metadata-invalid`, `ledger.reference-reserved`, `ledger.hold-expiry-invalid`, `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.hold-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRates: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "on" | "-on";
                /** @description Rates of one unit of one of these currencies */
                base?: string[];
                /** @description Rates in one of these currencies */
                quote?: string[];
                /** @description First day */
                from?: string;
                /** @description The day before which to stop */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatePage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setRate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatesBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.rate-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "code" | "-code" | "name" | "-name";
                /** @description Only those with one of these */
                type?: ("asset" | "liability" | "equity" | "income" | "expense")[];
                /** @description Only what stands directly under one of these headings */
                parentCode?: string[];
                /** @description Only those of which this is so */
                isClosed?: boolean;
                /** @description Last booking date that counts for the balances */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountDraftBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.account-exists`, `ledger.parent-closed`, `ledger.parent-has-postings`, `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.parent-unknown`, `ledger.parent-type-differs`, `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag that the reader has; the same one answers 304 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The account’s code */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description Not changed since it was read */
            304: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.account-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag of what was read; another one answers 412 */
                "If-Match"?: string;
            };
            path: {
                /** @description The account’s code */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChangeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.account-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.account-cycle`, `ledger.account-has-balance`, `ledger.account-has-children`, `ledger.currency-in-use`, `ledger.minimum-too-high`, `ledger.parent-closed`, `ledger.parent-has-postings` */
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.parent-unknown`, `ledger.parent-type-differs` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showBalance: {
        parameters: {
            query?: {
                /** @description Last booking date that counts; all of them when left out */
                on?: string;
                /** @description Leaves out what was recorded later: the books as they stood at that moment */
                knownAt?: string;
                /** @description Only these accounts; otherwise all with postings to them or beneath them */
                account?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalancesView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "id" | "-id" | "effectiveOn" | "-effectiveOn";
                /** @description What the entry was posted for */
                reference?: string;
                /** @description Entries with a posting to one of these accounts */
                accountCode?: string[];
                /** @description First booking date */
                from?: string;
                /** @description The booking date before which to stop */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEntry: {
        parameters: {
            query?: {
                /** @description Try it out: the answer says what would come of it, and nothing is kept */
                dryRun?: boolean;
            };
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SingleEntryBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen`, `ledger.override-forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.reference-reused`, `ledger.account-closed`, `ledger.account-is-heading`, `ledger.currency-not-allowed`, `ledger.balance-too-low`, `ledger.balance-out-of-range`, `ledger.period-closed`, `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.entry-one-sided`, `ledger.entry-unbalanced`, `ledger.posting-zero`, `ledger.amount-out-of-range`, `ledger.currency-unknown`, `ledger.account-unknown`, `ledger.metadata-invalid`, `ledger.reference-reserved`, `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPostings: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "effectiveOn" | "-effectiveOn";
                /** @description Postings to these accounts, and to all beneath them */
                account?: string[];
                /** @description Only of entries that in the same currency also move one of these, or one beneath them */
                alongside?: string[];
                /** @description ISO 4217 code */
                currency?: string;
                /** @description First booking date */
                from?: string;
                /** @description The booking date before which to stop */
                until?: string;
                /** @description Leaves out what was recorded later */
                knownAt?: string;
                /** @description Made from this record */
                recordId?: string;
                /** @description Counted under this category; under none when empty */
                categoryId?: string;
                /** @description With exactly this one; with none when empty */
                counterparty?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showLock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag that the reader has; the same one answers 304 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LockView"];
                };
            };
            /** @description Not changed since it was read */
            304: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setLock: {
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
                "application/json": components["schemas"]["LockBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LockView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen`, `ledger.lock-held` */
            403: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    historyLock: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "id" | "-id";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LockChangePage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBulk: {
        parameters: {
            query?: {
                /** @description Try it out: the answer says what would come of it, and nothing is kept */
                dryRun?: boolean;
            };
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPostedView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen`, `ledger.override-forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.reference-reused`, `ledger.account-closed`, `ledger.account-is-heading`, `ledger.currency-not-allowed`, `ledger.balance-too-low`, `ledger.balance-out-of-range`, `ledger.period-closed`, `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.entry-one-sided`, `ledger.entry-unbalanced`, `ledger.posting-zero`, `ledger.amount-out-of-range`, `ledger.currency-unknown`, `ledger.account-unknown`, `ledger.metadata-invalid`, `ledger.reference-reserved`, `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReversalBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReversalView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen`, `ledger.override-forbidden` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger.already-reversed`, `ledger.reversal-of-reversal`, `ledger.account-closed`, `ledger.account-is-heading`, `ledger.currency-not-allowed`, `ledger.balance-too-low`, `ledger.balance-out-of-range`, `ledger.period-closed`, `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "id" | "-id" | "finishedAt" | "-finishedAt";
                /** @description Only those with one of these */
                kind?: ("balance-sheet" | "budget-vs-actual" | "cash-flow" | "category-breakdown" | "counterparty-breakdown" | "general-ledger" | "profit-and-loss" | "trial-balance")[];
                /** @description Only those with one of these */
                status?: ("requested" | "completed" | "failed")[];
                /** @description Asked for by one of these schedules */
                scheduleId?: string[];
                /** @description Requested then or later */
                from?: string;
                /** @description Requested before then */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportRequestBody"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportRequestedView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.period-invalid`, `reports.parameter-not-taken`, `reports.currency-invalid`, `reports.accounts-invalid`, `reports.as-of-invalid`, `reports.too-many-columns`, `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadReportAsCsv: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag that the reader has; the same one answers 304 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file; the same bytes each time */
            200: {
                headers: {
                    /** @description The same report gives the same bytes, and so the same tag */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not changed since it was read */
            304: {
                headers: {
                    /** @description The same report gives the same bytes, and so the same tag */
                    ETag?: string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.not-ready`, `reports.too-large-to-wait` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadReportAsXlsx: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag that the reader has; the same one answers 304 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file; the same bytes each time */
            200: {
                headers: {
                    /** @description The same report gives the same bytes, and so the same tag */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description Not changed since it was read */
            304: {
                headers: {
                    /** @description The same report gives the same bytes, and so the same tag */
                    ETag?: string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.not-ready`, `reports.too-large-to-wait` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadReportAsPdf: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag that the reader has; the same one answers 304 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file; the same bytes each time */
            200: {
                headers: {
                    /** @description The same report gives the same bytes, and so the same tag */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            /** @description Not changed since it was read */
            304: {
                headers: {
                    /** @description The same report gives the same bytes, and so the same tag */
                    ETag?: string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.not-ready`, `reports.too-large-to-wait` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadReportAsJson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag that the reader has; the same one answers 304 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file; the same bytes each time */
            200: {
                headers: {
                    /** @description The same report gives the same bytes, and so the same tag */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Not changed since it was read */
            304: {
                headers: {
                    /** @description The same report gives the same bytes, and so the same tag */
                    ETag?: string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.not-ready`, `reports.too-large-to-wait` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadReportAsJournal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag that the reader has; the same one answers 304 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file; the same bytes each time */
            200: {
                headers: {
                    /** @description The same report gives the same bytes, and so the same tag */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Not changed since it was read */
            304: {
                headers: {
                    /** @description The same report gives the same bytes, and so the same tag */
                    ETag?: string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.not-ready`, `reports.too-large-to-wait` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReadRows: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementRowPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.not-ready` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportVerificationView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.not-ready`, `reports.not-reproducible` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showBudget: {
        parameters: {
            query?: {
                /** @description First month; January of the year of `to`, or else of this year, unless given */
                from?: string;
                /** @description Last month; December of the year of `from` unless given */
                to?: string;
            };
            header?: {
                /** @description The entity tag that the reader has; the same one answers 304 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetView"];
                };
            };
            /** @description Not changed since it was read */
            304: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setBudget: {
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
                "application/json": components["schemas"]["BudgetBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.budget-invalid`, `reports.period-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFilesView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestReportFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportFileBody"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFileView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.not-ready`, `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showReportFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
                /** @description Id of the file */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFileView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.file-not-found`, `reports.not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As it was given out */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
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
            /** @description `reports.download-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.download-expired` */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSchedules: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description `-` is downwards */
                sort?: "id" | "-id" | "name" | "-name" | "nextDueAt" | "-nextDueAt";
                /** @description Only those of which this is so */
                isEnabled?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchedulePage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.schedule-invalid`, `reports.recipient-unknown`, `reports.period-invalid`, `reports.parameter-not-taken`, `reports.currency-invalid`, `reports.too-many-columns`, `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag that the reader has; the same one answers 304 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleView"];
                };
            };
            /** @description Not changed since it was read */
            304: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.schedule-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag of what was read; another one answers 412 */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.schedule-not-found` */
            404: {
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag of what was read; another one answers 412 */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleChangeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.schedule-not-found` */
            404: {
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reports.schedule-invalid`, `reports.recipient-unknown`, `reports.period-invalid`, `reports.parameter-not-taken`, `reports.currency-invalid`, `reports.too-many-columns` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description Only those with one of these */
                type?: string[];
                /** @description What the events speak about */
                subject?: string;
                /** @description What one request has led to */
                correlationId?: string;
                /** @description Occurred then or later */
                from?: string;
                /** @description Occurred before then */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description Only those with one of these */
                type?: string[];
                /** @description What the events speak about */
                subject?: string;
                /** @description `id` of the last message that was received, for clients that cannot set `Last-Event-ID` */
                after?: string;
            };
            header?: {
                /** @description `id` of the last message that was received; goes before `after` */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Does not end by itself */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `audit.too-many-streams`, `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `audit.streams-unavailable`, `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showAuthMode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthModeView"];
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
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showCaller: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallerView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSigningKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedKeysView"];
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
            /** @description `identity.mode-off` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showIssuer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuerView"];
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
            /** @description `identity.mode-off` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showOpenIdIssuer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenIdIssuerView"];
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
            /** @description `identity.mode-off` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
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
            /** @description `identity.sign-in-refused`, `identity.second-factor-required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.tenant-unknown`, `identity.mode-off` */
            404: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.too-many-attempts`, `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.busy`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensView"];
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
            /** @description `identity.refresh-refused`, `identity.refresh-reused` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.mode-off` */
            404: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
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
            /** @description `identity.mode-off` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    switchTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchTenantBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantSwitchedView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
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
            /** @description `identity.mode-off`, `identity.tenant-unknown` */
            404: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
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
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
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
            /** @description `identity.mode-off` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
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
            /** @description `identity.mode-off` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
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
            /** @description `identity.mode-off`, `identity.session-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    impersonate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen`, `identity.person-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.member-not-found`, `identity.mode-off` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.acting-as-yourself` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveClerkWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description One or more, separated by spaces */
                "svix-signature": string;
                /** @description Seconds since 1970 */
                "svix-timestamp": string;
                /** @description The same for each attempt */
                "svix-id": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Taken, or nothing that matters here */
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
            /** @description `identity.clerk-signature-invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.clerk-webhooks-off`, `identity.mode-off` */
            404: {
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
            /** @description `http.encoding-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.clerk-message-unreadable` */
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
            /** @description `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantDraftBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
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
            /** @description `identity.tenant-exists`, `identity.kept-by-provider`, `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.slug-invalid`, `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
                /** @description How many items a page has at most */
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
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
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
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
            header?: {
                /** @description The entity tag that the reader has; the same one answers 304 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTenantView"];
                };
            };
            /** @description Not changed since it was read */
            304: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
                "application/json": components["schemas"]["TenantNameBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen`, `identity.person-required` */
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
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
                /** @description How many items a page has at most */
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
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
            header?: {
                /** @description The entity tag that the reader has; the same one answers 304 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the user */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            /** @description Not changed since it was read */
            304: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
            path: {
                /** @description Id of the user */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen`, `identity.role-out-of-reach` */
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
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
            path: {
                /** @description Id of the user */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen`, `identity.role-out-of-reach` */
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
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
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationDraftBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen`, `identity.role-out-of-reach` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.invitation-open`, `identity.member-exists`, `identity.kept-by-provider`, `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.email-invalid`, `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen`, `identity.role-out-of-reach` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.invitation-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.invitation-used`, `identity.invitation-revoked` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen`, `identity.role-out-of-reach` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.invitation-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.invitation-used` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationTokenBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldInvitationView"];
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
            /** @description `identity.invitation-used`, `identity.invitation-revoked`, `identity.invitation-expired`, `identity.kept-by-provider` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.link-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationTokenBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedTenantView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.person-required`, `identity.invitation-not-yours` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.invitation-used`, `identity.invitation-revoked`, `identity.invitation-expired`, `identity.kept-by-provider` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.link-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServiceAccounts: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
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
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccountPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createServiceAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceAccountDraftBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccountView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.service-account-exists`, `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showServiceAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag that the reader has; the same one answers 304 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccountView"];
                };
            };
            /** @description Not changed since it was read */
            304: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.service-account-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeServiceAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag of what was read; another one answers 412 */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceAccountChangeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of what is answered, for `If-Match` and `If-None-Match` */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccountView"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.service-account-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.service-account-exists` */
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description How many items a page has at most */
                limit?: number;
                /** @description Also count what the filters let through, on all pages together; exact up to 10,000 */
                count?: boolean;
                /** @description Only keys of this service account */
                serviceAccountId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyDraftBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreatedView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen`, `identity.scope-exceeds-own` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.service-account-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.service-account-disabled`, `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.expiry-passed`, `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotationBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description There when the request is a repeat, and this the answer to the first one */
                    "Idempotency-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreatedView"];
                };
            };
            /** @description `http.request-invalid`, `http.json-invalid`, `http.idempotency-key-invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen`, `identity.scope-exceeds-own` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.api-key-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.api-key-not-active`, `identity.api-key-replaced`, `http.idempotency-in-progress`, `http.idempotency-outcome-unknown` */
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
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.encoding-unsupported`, `http.media-type-unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.not-authenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.permission-missing`, `identity.no-tenant-chosen` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.api-key-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.path-too-long` */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `http.rate-limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description `identity.provider-unavailable`, `http.answer-overdue` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
