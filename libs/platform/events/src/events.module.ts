import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { EventLog } from './event-log.js';
import { EventQuery } from './event-query.js';
import { EventTally } from './event-tally.js';
import { Relay } from './relay.js';
import { VerifyLog } from './verify-log.js';

/** Lets a process append to the log and read it. */
@Global()
@Module({
  providers: [EventLog, EventQuery, EventTally, VerifyLog],
  exports: [EventLog, EventQuery, EventTally, VerifyLog],
})
export class EventsModule {}

/** Lets a process turn events into jobs as well. */
@Module({ imports: [DiscoveryModule], providers: [Relay] })
export class EventsWorkerModule {}
