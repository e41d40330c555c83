import { Module } from '@nestjs/common';
import { ListEventsController } from './list-events/list-events.controller.js';
import { EventFanOut } from './stream-events/event-fan-out.js';
import { OpenStream } from './stream-events/open-stream.use-case.js';
import { StreamAccess } from './stream-events/stream-access.js';
import { StreamClients } from './stream-events/stream-clients.js';
import { StreamEventsController } from './stream-events/stream-events.controller.js';
import { StreamHeartbeat } from './stream-events/stream-heartbeat.js';
import { StreamPages } from './stream-events/stream-pages.js';

@Module({
  controllers: [ListEventsController, StreamEventsController],
  providers: [EventFanOut, OpenStream, StreamAccess, StreamClients, StreamHeartbeat, StreamPages],
})
export class AuditHttpModule {}
