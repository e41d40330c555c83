import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { EventHistory } from './event-history.js';
import { EventLog } from './event-log.js';
import { EventQuery } from './event-query.js';
import { EventTally } from './event-tally.js';
import { LogFollower } from './log-follower.js';
import { Relay } from './relay.js';
import { VerifyLog } from './verify-log.js';

/** Lets a process append to the log and read it. */
@Global()
@Module({
  providers: [EventHistory, EventLog, EventQuery, EventTally, LogFollower, VerifyLog],
  exports: [EventHistory, EventLog, EventQuery, EventTally, LogFollower, VerifyLog],
})
export class EventsModule {}

/** Lets a process turn events into jobs as well. */
@Module({ imports: [DiscoveryModule], providers: [Relay] })
export class EventsWorkerModule {}
