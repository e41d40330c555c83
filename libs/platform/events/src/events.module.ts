import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { EventLog } from './event-log.js';
import { EventQuery } from './event-query.js';
import { Relay } from './relay.js';

/** Lets a process append to the log and read it. */
@Global()
@Module({ providers: [EventLog, EventQuery], exports: [EventLog, EventQuery] })
export class EventsModule {}

/** Lets a process turn events into jobs as well. */
@Module({ imports: [DiscoveryModule], providers: [Relay] })
export class EventsWorkerModule {}
