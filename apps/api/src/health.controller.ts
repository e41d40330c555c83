import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { Public } from '@balance/identity';
import { Queues } from '@balance/queue';

@ApiTags('health')
@Public()
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly queues: Queues,
  ) {}

  @Get('live')
  @ApiOperation({ summary: 'Whether the process runs' })
  @ApiOkResponse({ schema: { example: { status: 'ok' } } })
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Whether database and queues answer' })
  @ApiOkResponse({ schema: { example: { status: 'ok' } } })
  @ApiServiceUnavailableResponse()
  async ready() {
    const checks = await Promise.allSettled([this.database.ping(), this.queues.ping()]);
    const silent = ['database', 'queue'].filter((_, n) => checks[n]?.status === 'rejected');
    if (silent.length > 0) throw new ServiceUnavailableException(`No answer from: ${silent.join(', ')}`);
    return { status: 'ok' };
  }
}
