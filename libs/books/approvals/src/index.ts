export { ApprovalsModule } from './approvals.module.js';
export { type ApprovalPolicy, decideRoute } from './domain/approval-policy.js';
export { PostApproved } from './post-approved/post-approved.use-case.js';
