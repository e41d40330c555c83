import { Controller, Headers, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { ParseIdPipe } from '@balance/http';
import { type Caller, CurrentCaller } from '@balance/identity';
import { type ReportId } from '../domain/report.js';
import { type Format, formats } from '../render/formats.js';
import { DownloadReport } from './download-report.use-case.js';
import { Downloadable } from './downloadable.js';

const csvExample = 'Currency,Section,Code,Account,2026\r\nGBP,Expense,6000,Rent and premises,2900.00\r\n';
const journalExample = `2026-06-28 * (record:01933f5e) CANAL STREET CABS
    Expenses:6300 Travel  12.50 GBP
    Assets:1000 Cash at bank  -12.50 GBP
`;
const jsonExample =
  '{"kind":"profit-and-loss","statement":{"columns":[],"rows":[],"title":"Profit and loss"}}';

type Sent = Promise<StreamableFile | undefined>;

@ApiTags('reports')
@Controller('reports')
export class DownloadReportController {
  constructor(private readonly downloadReport: DownloadReport) {}

  @Downloadable('csv', 'Download a completed report as CSV', csvExample)
  downloadReportAsCsv(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: ReportId,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Sent {
    return this.send(caller, id, 'csv', known, reply);
  }

  @Downloadable('xlsx', 'Download a completed report as a workbook')
  downloadReportAsXlsx(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: ReportId,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Sent {
    return this.send(caller, id, 'xlsx', known, reply);
  }

  @Downloadable('pdf', 'Download a completed report as a document')
  downloadReportAsPdf(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: ReportId,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Sent {
    return this.send(caller, id, 'pdf', known, reply);
  }

  @Downloadable('json', 'Download a completed report with all its rows as JSON', jsonExample)
  downloadReportAsJson(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: ReportId,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Sent {
    return this.send(caller, id, 'json', known, reply);
  }

  @Downloadable('journal', 'Download the entries of a report’s days as a plain-text journal', journalExample)
  downloadReportAsJournal(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: ReportId,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Sent {
    return this.send(caller, id, 'journal', known, reply);
  }

  private async send(
    { tenantId }: Caller,
    id: ReportId,
    format: Format,
    known: string | undefined,
    reply: FastifyReply,
  ): Sent {
    const { fileName, tag, open } = await this.downloadReport.execute(tenantId, id, format);
    reply.header('etag', `"${tag}"`);
    if (isKnown(known, tag)) {
      reply.code(304);
      return undefined;
    }
    return new StreamableFile(await open(), {
      type: formats[format],
      disposition: `attachment; filename="${fileName}"`,
    });
  }
}

/** Whether a list of entity tags (RFC 9110, 13.1.2) names this one. */
const isKnown = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  header.split(',').some((one) => ['*', `"${tag}"`].includes(one.trim().replace(/^W\//, '')));
