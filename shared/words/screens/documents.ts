/** The list of a case's documents, and the page where anybody checks one. */
export const caseDocumentWords = { title: '文书' } as const;

export const checkDocumentWords = {
  title: '文书核验',
  says: '输入文书左下角的核验编号和核验码，核对这份文书是否由大厅出具。',
  number: '核验编号',
  numberHint: '以 DY 开头，如 DY20261123123456783-1',
  code: '核验码',
  codeHint: '16 位，区分大小写',
  check: '核验',
  holds: '这份文书由大厅出具，现在有效',
  holdsSays: '请核对下面的内容与您手中的文书一致。',
  revoked: (day: string) => `这份文书的决定已于 ${day}撤销`,
  revokedSays: '文书确由大厅出具，但决定已被撤销，不能再作为凭据。',
  notFound: '没有这份文书',
  notFoundSays: '大厅没有出具过这份文书，或者编号、核验码有误。请对照原件再核对一次，仍查不到的，不要采信。',
  again: '重新输入',
  kind: '文书种类',
  no: '文号',
  on: '出具日期',
  item: '事项',
  applicant: '申请人',
  issuer: '出具机关',
} as const;
