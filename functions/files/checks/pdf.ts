import { EncryptedPDFError, PDFArray, PDFDict, PDFDocument, PDFName, PDFStream, type PDFObject } from 'pdf-lib';
import { fileLimits } from '../../../shared/domain/files/limits';
import type { FileFault } from '../../../shared/domain/files/stored-file';
import { allow, refuse, type Outcome } from '../../../shared/domain/outcome';
import { faultInNames, faultOfName } from './pdf-names';

/** How deep a single object may nest before it is no honest document. */
const DEEPEST = 200;

/** A document that only shows pages; answers how many. Looked at twice, as text and as a parser reads it, because tricks fool one of them. */
export async function pagesOf(bytes: Uint8Array): Promise<Outcome<number, FileFault>> {
  try {
    const named = faultInNames(bytes);
    if (named) return refuse(named);
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false });
    for (const [, object] of document.context.enumerateIndirectObjects()) {
      const fault = faultIn(object, 0);
      if (fault) return refuse(fault);
    }
    const pages = document.getPageCount();
    if (pages === 0) return refuse('PdfUnreadable');
    return pages > fileLimits.pages ? refuse('PdfTooLong') : allow(pages);
  } catch (error) {
    return refuse(error instanceof EncryptedPDFError ? 'PdfEncrypted' : 'PdfUnreadable');
  }
}

function faultIn(object: PDFObject, depth: number): FileFault | undefined {
  if (depth > DEEPEST) return 'PdfUnreadable';
  if (object instanceof PDFName) return faultOfName(object.decodeText());
  if (object instanceof PDFStream) return faultIn(object.dict, depth + 1);
  const parts = object instanceof PDFDict ? object.entries().flat() : object instanceof PDFArray ? object.asArray() : [];
  for (const part of parts) {
    const fault = faultIn(part, depth + 1);
    if (fault) return fault;
  }
  return undefined;
}
