/** Which wording of the authorisation is on the screen; grows with every change of a word. */
export const AUTHORISATION_TEXT = '用证授权书-1';

/** 用证事由, at most 200 characters: it travels with every pull and stands in every receipt. */
export function purposeWords(itemName: string): string {
  return `用于办理“${itemName}”，仅限本次办件的审查。`.slice(0, 200);
}

export const authorisationWords = {
  title: '用证授权',
  says: '我同意大余县行政审批局为办理本事项，向发证机关调取下列电子证照，仅用于本次办件的审查。授权在办件结束时失效，最长三十日；调取前可随时撤销。每次调取和查看都会记入“用证记录”。',
} as const;

/** What lies over a picture an officer looks at: for what, by whom, when. */
export function watermarkWords(officer: string, day: string): string {
  return `仅供大余县政务服务办件使用　${officer}　${day}`;
}
