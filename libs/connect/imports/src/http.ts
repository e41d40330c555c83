import multipart from '@fastify/multipart';
import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type FastifyAdapter } from '@nestjs/platform-fastify';
import { ImportsModule } from './imports.module.js';
import { ListImportsController } from './list-imports/list-imports.controller.js';
import { ReceiveImportController } from './receive-import/receive-import.controller.js';

@Module({ imports: [ImportsModule], controllers: [ReceiveImportController, ListImportsController] })
export class ImportsHttpModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  async onModuleInit(): Promise<void> {
    await this.host.httpAdapter.getInstance().register(multipart);
  }
}
