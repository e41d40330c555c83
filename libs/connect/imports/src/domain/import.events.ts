import { z } from 'zod';
import { defineEvent } from '@balance/events';

const tally = z.strictObject({ rows: z.int().nonnegative(), amountMinor: z.string() });

/** A statement file was taken in. Stream `import:<id>`. */
export const importReceived = defineEvent(
  'IMPORT_RECEIVED',
  z.strictObject({ fileName: z.string(), sizeBytes: z.number(), sha256: z.string() }),
);

/** Every line of the file has been accounted for. Stream `import:<id>`. */
export const importCompleted = defineEvent(
  'IMPORT_COMPLETED',
  z.strictObject({ accepted: tally, duplicate: tally, rejected: tally, blank: z.int().nonnegative() }),
);

/** The file could not be read to its end; what was taken in before stays. Stream `import:<id>`. */
export const importFailed = defineEvent(
  'IMPORT_FAILED',
  z.strictObject({ code: z.string(), message: z.string() }),
);
