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

/** Showing a licence (亮证): each scene as holder and reader know it; `tab` is its name where three stand side by side. */
export const sceneWords = {
  title: '亮证', always: ['持证人', '证照编号', '发证机关', '有效期', '状态'],
  validity: { name: '核对是否有效', tab: '是否有效', says: '对方只看到姓氏、证照名称和是否有效' },
  identity: { name: '核对身份', tab: '核对身份', says: '对方看到姓名，身份号码只显示首尾' },
  qualification: { name: '查验资质', tab: '查验资质', says: '对方看到姓名、证照编号和许可内容' },
} as const;
