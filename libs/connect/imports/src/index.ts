export { type ColumnMapping, columnMappingSchema } from './domain/column-mapping.js';
export { type Import, type ImportId } from './domain/import.js';
export { RecordCursor } from './formats/csv/split/record-cursor.js';
export { planStatement, readStatement, type StatementPlan } from './formats/formats.js';
export { type StatementSource } from './formats/statement-format.js';
export { ImportRepository, type LineRow } from './import.repository.js';
export { ImportsModule } from './imports.module.js';
export { ImportView, importView } from './list-imports/import.dto.js';
export { ReceiveImport, type ReceivedFile } from './receive-import/receive-import.use-case.js';
