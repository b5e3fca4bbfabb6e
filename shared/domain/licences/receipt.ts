/** Each use of a licence leaves one (用证记录), for its holder to read (个人信息保护法 art. 45). Never changed, never deleted. */
export type Receipt = {
  /** Made from what it records, so that keeping it twice keeps it once. */
  receiptId: string;
  holderId: string;
  /** ISO 8601 with +08:00. */
  at: string;
  licenceNo: string;
  licenceName: string;
  /** The hall by itself, an officer of a department, whoever opened a code; `self`: its reader’s own line. */
  by: ReceiptReader;
  /** `null`: shown from hand to hand, for no case. */
  caseNo: string | null;
  itemName: string;
  purpose: string;
  /** Labels of what was read, in the order of the licence. */
  fields: readonly string[];
  result: ReceiptResult;
};

export type ReceiptReader = { kind: 'hall' | 'officer' | 'person' | 'anyone' | 'self'; name: string; department: string | null };

export const receiptResults = ['fetched', 'refused', 'noAnswer', 'looked', 'shown', 'seen'] as const;
export type ReceiptResult = (typeof receiptResults)[number];
