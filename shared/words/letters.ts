import type { Commitment } from '../domain/promises/commitment';
import type { LetterText } from '../domain/promises/letter';
import type { Bar } from '../domain/promises/promise';

type About = { itemName: string; materialName: string; department: string; signer: string };

/** 告知承诺书, with every element of 国办发〔2020〕42号: the matter, its basis, content, manner, liability, checks, publicity. */
export function commitmentLetter(one: Commitment, { itemName, materialName, department, signer }: About): LetterText {
  return {
    title: `${materialName}告知承诺书`, signer,
    told: [
      { title: '事项名称', says: itemName },
      { title: '证明事项', says: `${one.certificateName}（${one.code}，第 ${one.version} 版）` },
      { title: '设定依据', says: one.basis.join('、') },
      { title: '证明的内容', says: one.commitmentPoints.filter((point) => !isDeclaration(point)).join('；') },
      { title: '承诺的方式', says: '您可以自愿选择书面承诺代替该证明，电子签署与书面签署效力相同；不愿承诺的，可提交证明材料，按一般程序办理。决定作出前，有合理理由的可以撤回承诺。' },
      { title: '不实承诺的责任', says: `${one.consequence}造成损失的，依法承担民事责任；构成违法的，依法给予行政处罚；涉嫌犯罪的，移送司法机关。` },
      { title: '核查权力', says: `${department}将在作出决定后 ${one.checkDays} 日内核查：${one.checkMethod}。` },
      { title: '公开范围和时限', says: '承诺书内容涉及个人信息的部分不公开；不实承诺的认定结果按规定公开，公开至信用修复之日。' },
    ],
    declared: ['已知晓告知的全部内容', ...one.commitmentPoints.filter((point) => !isDeclaration(point)), '已符合相关条件，愿意承担不实承诺的法律责任', '本承诺是申请人真实的意思表示，愿意接受核查'],
  };
}

type Whole = { itemName: string; materialNames: readonly string[]; department: string; signer: string };

/** 涉企经营许可告知承诺书: the conditions of a licence as a whole, and the materials that need not be handed in. */
export function wholeLicenceLetter(one: Commitment, { itemName, materialNames, department, signer }: Whole): LetterText {
  const conditions = one.commitmentPoints.filter((point) => !isDeclaration(point));
  return {
    title: `${itemName}告知承诺书`, signer,
    told: [
      { title: '事项名称', says: itemName },
      { title: '承诺事项', says: `${one.certificateName}（${one.code}，第 ${one.version} 版）` },
      { title: '设定依据', says: one.basis.join('、') },
      { title: '许可条件', says: conditions.join('；') },
      { title: '可以不再提交的材料', says: materialNames.join('、') },
      { title: '承诺的方式', says: '您可以自愿选择承诺符合许可条件，代替提交以上材料，一份承诺书对全部材料有效；不愿承诺的，可提交材料，按一般程序办理。决定作出前，有合理理由的可以撤回承诺。' },
      { title: '不实承诺的责任', says: `${one.consequence}造成损失的，依法承担民事责任；构成违法的，依法给予行政处罚；涉嫌犯罪的，移送司法机关。` },
      { title: '核查权力', says: `${department}将在作出决定后 ${one.checkDays} 日内核查：${one.checkMethod}。` },
      { title: '公开范围和时限', says: '承诺书内容涉及个人信息和商业秘密的部分不公开；不实承诺的认定结果按规定公开，公开至信用修复之日。' },
    ],
    declared: ['已知晓告知的全部内容', ...conditions, '已符合许可条件，愿意承担不实承诺的法律责任', '本承诺是申请人真实的意思表示，愿意接受核查'],
  };
}

/** 容缺受理承诺书: what is missing, by when, and what follows when it does not come. */
export function laterLetter({ itemName, materialName, department, signer }: About, dueOn: string): LetterText {
  return {
    title: `${materialName}容缺受理承诺书`, signer,
    told: [
      { title: '事项名称', says: itemName },
      { title: '容缺材料', says: `${materialName}，以电子件补交` },
      { title: '补交期限', says: `${dueOn}（含当日），以材料送达大厅之日为准；因不可抗力不能按期的，期限按影响顺延` },
      { title: '办理方式', says: `${department}先行受理和审查；材料未齐前只出具初审意见，不作为正式决定。补齐后两个工作日内转为正式决定。` },
      { title: '逾期后果', says: '到期未补交或补交的材料不符合要求的，办理程序终止，由此造成的损失由申请人承担。' },
      { title: '自愿选择', says: '您可以不选容缺受理，备齐材料后按一般程序办理。' },
    ],
    declared: ['主要材料齐全，符合基本条件', `在 ${dueOn} 前补交所缺材料`, '知晓逾期不补的后果，自愿承担'],
  };
}

/** Points that every letter repeats in its own words. */
function isDeclaration(point: string): boolean {
  return point.startsWith('已知晓') || point.startsWith('承诺内容是');
}

export function barWords({ why, until }: Bar): string {
  const repaired = until === null ? '信用修复后' : `${until} 后`;
  return why === 'dishonestyList' ? `您已列入严重失信主体名单，${repaired}可再选择承诺。` : `您此前有不实承诺的记录，${repaired}可再选择承诺。`;
}
