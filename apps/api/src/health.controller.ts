import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { Problems } from '@balance/http';
import { Public } from '@balance/identity';
import { Queues } from '@balance/queue';

class HealthView {
  @ApiProperty({ enum: ['ok'] }) status: 'ok';
}

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
  @ApiOkResponse({ type: HealthView })
  showLiveness(): HealthView {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Whether database and queues answer' })
  @ApiOkResponse({ type: HealthView })
  @Problems({ 503: ['http.unavailable'] })
  async showReadiness(): Promise<HealthView> {
    const checks = await Promise.allSettled([this.database.ping(), this.queues.ping()]);
    const silent = ['database', 'queue'].filter((_, n) => checks[n]?.status === 'rejected');
    if (silent.length > 0) throw new ServiceUnavailableException(`No answer from: ${silent.join(', ')}`);
    return { status: 'ok' };
  }
}
