/** What stands on a document from top to bottom: words alone, no layout. `on` is `YYYY-MM-DD`. */
export type DocumentContent = {
  title: string;
  no: string;
  /** Whom it addresses (申请人). */
  to: string;
  paragraphs: readonly string[];
  table: DocumentTable | null;
  /** What follows the table: the law behind it, what one can do against it. */
  closing: readonly string[];
  issuer: string;
  on: string;
};
export type DocumentTable = { head: readonly string[]; rows: readonly (readonly string[])[] };

/** How an outsider checks a document: the page a phone opens, and the code that goes with it. */
export type DocumentCheck = { address: string; documentId: string; code: string };
