import type PDFDocument from 'pdfkit';

/** A document of pdfkit, which is loaded where it is needed. */
export type Pdf = InstanceType<typeof PDFDocument>;
