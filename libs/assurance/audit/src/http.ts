import { Module } from '@nestjs/common';
import { ListEventsController } from './list-events/list-events.controller.js';

@Module({ controllers: [ListEventsController] })
export class AuditHttpModule {}
