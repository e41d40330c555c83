import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Creates, Idempotency, Problems, RateClass, Upload } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { readUpload } from './read-upload.js';
import { ImportReceivedView } from './receive-import.dto.js';
import { ReceiveImport, type RecordOnce } from './receive-import.use-case.js';

@ApiTags('imports')
@Controller('imports')
export class ReceiveImportController {
  constructor(
    private readonly receiveImport: ReceiveImport,
    private readonly idempotency: Idempotency,
  ) {}

  @Post()
  @HttpCode(202)
  @Requires('imports:write')
  @Creates({ from: 'upload' })
  @RateClass('heavy')
  @Upload()
  @ApiOperation({ summary: 'Send a statement file; the fields come before the file' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        accountCode: { type: 'string', example: '1000', description: 'Ledger account whose statement it is' },
        mapping: {
          type: 'string',
          example: '{"dateFormat":"dd/mm/yyyy"}',
          description: 'What the file does not say itself, as JSON',
        },
        file: { type: 'string', format: 'binary' },
      },
    },
  })
  @ApiAcceptedResponse({
    type: ImportReceivedView,
    description: 'Kept; a worker reads it. Follow it at `/imports/{id}`',
  })
  @Problems({ 413: ['storage.file-too-large'], 507: ['storage.full'] })
  async receive(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportReceivedView> {
    const upload = await readUpload(request);
    const once: RecordOnce = async (content, record) => {
      const answer = async () => ({ id: await record() });
      return (await this.idempotency.once(request, reply, content, answer)).id;
    };
    return { id: await this.receiveImport.execute(tenantId, upload, cause, once) };
  }
}
