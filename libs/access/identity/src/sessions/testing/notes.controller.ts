import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '@balance/database';
import { defineEvent, EventLog } from '@balance/events';
import { CurrentCaller, CurrentPerson, Requires, SignedIn } from '../../authenticate/requires.js';
import { type Caller, type Person } from '../../domain/caller.js';

export const noted = defineEvent('NOTED', z.strictObject({}));

/** For specs: routes of some other module. */
@Controller('notes')
export class NotesController {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  @Get()
  @Requires('records:read')
  read(@CurrentCaller() { tenantId, principal, role, cause }: Caller) {
    return { tenantId, principal, role, impersonator: cause.impersonator ?? null };
  }

  @Post()
  @HttpCode(204)
  @Requires('approvals:write')
  async write(@CurrentCaller() { tenantId, cause }: Caller) {
    await this.database.forTenant(tenantId, (tx) =>
      this.events.append(tx, [{ event: noted, stream: 'note:1', payload: {}, cause }]),
    );
  }

  @Get('mine')
  @SignedIn()
  mine(@CurrentPerson() { userId, tenantId }: Person) {
    return { userId, tenantId };
  }
}
