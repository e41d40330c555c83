import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Problems } from '@balance/http';
import { Public } from '@balance/identity';
import { formats } from '../render/formats.js';
import { OpenDownload } from './open-download.use-case.js';

const example =
  'AZM_Xhoren2OT1prfI2eDwGTP14aK3w9jk9aa3yNng8AaV2bWA.Zm9yIGV4YW1wbGUgb25seSwgdGhpcyBpcyBubyBwcm9vZg';

@ApiTags('reports')
@Controller('downloads')
export class DownloadController {
  constructor(private readonly openDownload: OpenDownload) {}

  @Get(':token')
  @Public()
  @ApiOperation({ summary: 'Download a file by the link that was given out for it' })
  @ApiParam({ name: 'token', description: 'As it was given out', schema: { type: 'string', example } })
  @ApiOkResponse({
    description: 'The file',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  @Problems({ 404: ['reports.download-not-found'], 410: ['reports.download-expired'] })
  async download(@Param('token') token: string): Promise<StreamableFile> {
    const { content, format, fileName, sizeBytes } = await this.openDownload.execute(token);
    return new StreamableFile(content, {
      type: formats[format],
      disposition: `attachment; filename="${fileName}"`,
      length: sizeBytes,
    });
  }
}
