import { type Multipart } from '@fastify/multipart';
import { type FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { RequestInvalid, unkeepable } from '@balance/http';
import { columnMappingSchema, type ColumnMapping } from '../domain/column-mapping.js';
import { type ReceivedFile } from './receive-import.use-case.js';

/** Account of a new tenant's bank statements. */
export const defaultAccountCode = '1000';

/**
 * The upload of a multipart request. The file is handed on as a stream, never held in memory; so the fields that
 * settle how it is read have to come before it.
 *
 * @throws {RequestInvalid} `http.request-invalid`
 */
export async function readUpload(request: FastifyRequest): Promise<ReceivedFile> {
  if (!request.isMultipart()) throw invalid('/file', 'send the file as multipart/form-data');
  let mapping: ColumnMapping = {};
  let accountCode = defaultAccountCode;
  const parts = partsOf(request);
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    const part = next.value;
    if (part.type === 'file') {
      const content = Readable.from(contentOf(part.file, parts), { objectMode: false });
      return { fileName: readFileName(part.filename), content, mapping, accountCode };
    }
    if (part.fieldname === 'mapping') mapping = readMapping(String(part.value));
    else if (part.fieldname === 'accountCode') accountCode = readAccountCode(String(part.value));
    else
      throw invalid(`/${part.fieldname}`, 'there is no such field; there are accountCode, mapping and file');
  }
  throw invalid('/file', 'the request has no file');
}

async function* partsOf(request: FastifyRequest): AsyncGenerator<Multipart> {
  try {
    yield* request.parts({ limits: { fileSize: Infinity, files: 1, fields: 10 } });
  } catch (fault) {
    throw explained(fault);
  }
}

/** The file, which is the last part: a field behind it would be taken for one that counts, and so breaks it off. */
async function* contentOf(file: Readable, parts: AsyncGenerator<Multipart>): AsyncGenerator<Buffer> {
  try {
    yield* file;
  } catch (fault) {
    throw explained(fault);
  }
  const after = await parts.next();
  if (!after.done)
    throw invalid(`/${after.value.fieldname}`, 'this part comes after the file: send it before');
}

/** What the parser says of a body that breaks off or has no boundary is a plain error. */
function explained(fault: unknown): unknown {
  if (fault instanceof Error && 'code' in fault && fault.code === 'FST_FILES_LIMIT')
    return invalid('/file', 'send one file at a time');
  if (!(fault instanceof Error) || 'statusCode' in fault) return fault;
  return invalid('', `not readable as multipart/form-data: ${fault.message}`);
}

const readFileName = (name: string): string => name.replace(/[\p{Cc}\p{Cs}]/gu, '') || 'statement';

/** @throws {RequestInvalid} `http.request-invalid` */
export function readMapping(text: string): ColumnMapping {
  const mapping = jsonOf(text);
  const faults = unkeepable(mapping, '/mapping');
  if (faults.length > 0) throw new RequestInvalid(faults);
  const parsed = columnMappingSchema.safeParse(mapping);
  if (parsed.success) return parsed.data;
  throw new RequestInvalid(
    parsed.error.issues.map(({ path, message }) => ({
      pointer: ['/mapping', ...path].join('/'),
      detail: message,
    })),
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw invalid('/mapping', `not JSON: ${fault instanceof Error ? fault.message : 'unreadable'}`);
  }
}

function readAccountCode(text: string): string {
  if (!/^[\w.-]{1,20}$/.test(text))
    throw invalid('/accountCode', 'an account code has 1 to 20 letters, digits, dots or dashes');
  return text;
}

const invalid = (pointer: string, detail: string) => new RequestInvalid([{ pointer, detail }]);
