export { type TestDatabase, testDatabase, type TestDatabaseOptions } from './test-database.js';
