import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { ExportJournal } from './export-journal.use-case.js';

const example = `commodity 1000.00 GBP

account Assets:100 Cash and bank  ; type:A
account Assets:100 Cash and bank:1000 Cash at bank  ; type:A
account Expenses:630 Travel and vehicles  ; type:X
account Expenses:630 Travel and vehicles:6300 Travel  ; type:X

2026-06-28 * (record:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f) CANAL STREET CABS  ; recorded:2026-06-29T08:00:00.000Z
    Expenses:630 Travel and vehicles:6300 Travel  12.50 GBP  ; counterparty:Canal Street Cabs
    Assets:100 Cash and bank:1000 Cash at bank  -12.50 GBP
`;

@ApiTags('ledger')
@Controller('ledger/journal')
export class ExportJournalController {
  constructor(private readonly exportJournal: ExportJournal) {}

  @Get()
  @Requires('ledger:read')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="balance.journal"')
  @ApiOperation({ summary: 'Download the books as a plain-text journal, which hledger and others read' })
  @ApiOkResponse({
    description: 'Everything recorded so far, in the order in which it was recorded',
    content: { 'text/plain': { schema: { type: 'string' }, example } },
  })
  download(@CurrentCaller() { tenantId }: Caller): StreamableFile {
    return new StreamableFile(Readable.from(this.exportJournal.execute(tenantId), { objectMode: false }));
  }
}
