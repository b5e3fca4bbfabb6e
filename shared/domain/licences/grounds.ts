import type { DeskAction } from './licence-flow';

/** On what an issuer may rest what it does with a licence, and where the law says so. */
export const groundBook = {
  asked:       { for: 'change',  law: '《中华人民共和国行政许可法》第四十九条' },
  misprint:    { for: 'change',  law: '《中华人民共和国行政许可法》第六条' },
  penalised:   { for: 'suspend', law: '《中华人民共和国行政处罚法》第九条第三项' },
  termOver:    { for: 'resume',  law: '《中华人民共和国行政处罚法》第九条第三项' },
  putRight:    { for: 'resume',  law: '《中华人民共和国行政许可法》第六十六条' },
  abuse:       { for: 'revoke',  law: '《中华人民共和国行政许可法》第六十九条第一款第一项' },
  beyondPower: { for: 'revoke',  law: '《中华人民共和国行政许可法》第六十九条第一款第二项' },
  procedure:   { for: 'revoke',  law: '《中华人民共和国行政许可法》第六十九条第一款第三项' },
  unqualified: { for: 'revoke',  law: '《中华人民共和国行政许可法》第六十九条第一款第四项' },
  deceit:      { for: 'revoke',  law: '《中华人民共和国行政许可法》第六十九条第二款' },
  forfeited:   { for: 'revoke',  law: '《中华人民共和国行政处罚法》第九条第三项' },
  notRenewed:  { for: 'cancel',  law: '《中华人民共和国行政许可法》第七十条第一项' },
  died:        { for: 'cancel',  law: '《中华人民共和国行政许可法》第七十条第二项' },
  dissolved:   { for: 'cancel',  law: '《中华人民共和国行政许可法》第七十条第三项' },
  takenBack:   { for: 'cancel',  law: '《中华人民共和国行政许可法》第七十条第四项' },
  impossible:  { for: 'cancel',  law: '《中华人民共和国行政许可法》第七十条第五项' },
  givenUp:     { for: 'cancel',  law: '《中华人民共和国行政许可法》第七十条第六项' },
} as const satisfies Record<string, { for: DeskAction; law: string }>;

export type Ground = keyof typeof groundBook;
export const grounds = Object.keys(groundBook) as [Ground, ...Ground[]];

export function groundsOf(action: DeskAction): Ground[] {
  return grounds.filter((ground) => groundBook[ground].for === action);
}
