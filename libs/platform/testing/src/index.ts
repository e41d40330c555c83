export { everyRow } from './every-row.js';
export { type PropertyBudget, propertyBudget } from './property-budget.js';
export { queueSettings } from './queue-settings.js';
export { startRedis, type TestRedis } from './start-redis.js';
export { type TestDatabase, testDatabase, type TestDatabaseOptions } from './test-database.js';
export { type ReceivedMail, TestSmtpServer } from './test-smtp-server.js';
export { startTestServer, type TestServer } from './test-server.js';
export { type LlmQuestionSeen } from './llm-replies.js';
export { type LlmBehaviour, type LlmDecision, TestLlmServer } from './test-llm-server.js';
