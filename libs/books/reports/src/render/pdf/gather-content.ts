import { type Pdf } from './pdf.js';

/**
 * Has the operators of a page written together: one by one, each would become a buffer of its own, and there are hundreds
 * of thousands in a long document.
 *
 * @returns writes what was gathered; to be called before another page is turned to, and at the end
 */
export function gatherContent(pdf: Pdf): () => void {
  const gathered: string[] = [];
  const write = pdf.addContent.bind(pdf);
  pdf.addContent = (operator: string) => {
    gathered.push(operator);
    return pdf;
  };
  return () => {
    if (gathered.length > 0) write(gathered.join('\n'));
    gathered.length = 0;
  };
}
