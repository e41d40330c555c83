import { type Permission } from '@balance/identity';

/** What somebody must be allowed to read to be told of an event, by its type. */
const audience: ReadonlyMap<string, Permission> = new Map<string, Permission>([
  ['ACCOUNT_CHANGED', 'ledger:read'],
  ['ACCOUNT_CREATED', 'ledger:read'],
  ['API_KEY_CREATED', 'keys:read'],
  ['API_KEY_REVOKED', 'keys:read'],
  ['API_KEY_ROTATED', 'keys:read'],
  ['APPROVAL_POLICY_CHANGED', 'approvals:read'],
  ['BUDGET_SET', 'reports:read'],
  ['DELIVERY_RECEIVED', 'integrations:read'],
  ['DELIVERY_REFUSED', 'integrations:read'],
  ['ENTRIES_POSTED', 'ledger:read'],
  ['ENTRY_REVERSED', 'ledger:read'],
  ['IMPERSONATION_STARTED', 'events:read'],
  ['IMPORT_COMPLETED', 'imports:read'],
  ['IMPORT_FAILED', 'imports:read'],
  ['IMPORT_RECEIVED', 'imports:read'],
  ['INGESTED', 'records:read'],
  ['INTEGRATION_CHANGED', 'integrations:read'],
  ['INTEGRATION_CREATED', 'integrations:read'],
  ['INVITATION_REVOKED', 'members:read'],
  ['LANGUAGE_MODEL_CHANGED', 'models:read'],
  ['LEDGER_LOCK_OVERRIDDEN', 'ledger:read'],
  ['LEDGER_LOCK_SET', 'ledger:read'],
  ['MEMBER_INVITED', 'members:read'],
  ['MEMBER_JOINED', 'members:read'],
  ['MEMBER_LEFT', 'members:read'],
  ['MEMBER_REMOVED', 'members:read'],
  ['MEMBER_ROLE_CHANGED', 'members:read'],
  ['MODEL_TRAINED', 'models:read'],
  ['PROCESSED', 'records:read'],
  ['PROPOSAL_DECLINED', 'rules:read'],
  ['REFRESH_REUSED', 'events:read'],
  ['REPORT_FAILED', 'reports:read'],
  ['REPORT_GENERATED', 'reports:read'],
  ['REPORT_REQUESTED', 'reports:read'],
  ['REVIEW_REQUESTED', 'approvals:read'],
  ['RULE_CHANGED', 'rules:read'],
  ['RULE_CREATED', 'rules:read'],
  ['RULE_PROPOSED', 'rules:read'],
  ['RULE_RUN_CANCELLED', 'rules:read'],
  ['RULE_RUN_COMPLETED', 'rules:read'],
  ['RULE_RUN_FAILED', 'rules:read'],
  ['RULE_RUN_REQUESTED', 'rules:read'],
  ['RULE_RUN_UNDONE', 'rules:read'],
  ['SERVICE_ACCOUNT_CHANGED', 'keys:read'],
  ['SERVICE_ACCOUNT_CREATED', 'keys:read'],
  ['SESSION_REVOKED', 'events:read'],
  ['SIGNED_IN', 'events:read'],
  ['SIGNED_OUT', 'events:read'],
  ['TENANT_CHANGED', 'tenant:read'],
  ['TENANT_CREATED', 'tenant:read'],
  ['TENANT_SWITCHED', 'events:read'],
  ['TRAINING_REQUESTED', 'models:read'],
  ['TX_APPROVED', 'records:read'],
  ['TX_REJECTED', 'records:read'],
]);

export const audienceTypes: readonly string[] = [...audience.keys()];

/** What is not in the table is for those who may read the whole log. */
export const audienceOf = (type: string): Permission => audience.get(type) ?? 'events:read';

/** Every permission that makes a difference. */
export const audiences: readonly Permission[] = [...new Set(audience.values())].sort();
