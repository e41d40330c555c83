export { defineEvent, type EventDefinition, type EventId, type NewEvent, type StoredEvent } from './event.js';
export { EventLog } from './event-log.js';
export { type EventFilter, type EventPage, EventQuery } from './event-query.js';
export { VersionConflict } from './events.errors.js';
export { EventsModule, EventsWorkerModule } from './events.module.js';
export { TriggeredBy, TriggeredByMany } from './triggered-by.js';
export { EventTally } from './event-tally.js';
export { type LogVerdict } from './sealer.js';
export { VerifyLog } from './verify-log.js';
