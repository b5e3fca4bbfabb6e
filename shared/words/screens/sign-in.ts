export const signInWords = {
  title: '登录',
  lead: '演示大厅：用示例身份登录',
  says: '这里的人和企业都是虚构的。正式开通后使用“赣服通”实名登录。',
  code: '示例身份编号',
  hint: '个人 P001–P080，企业 E001–E040，工作人员 O001–O043',
  missing: '请填写编号，例如 P001',
  go: '登录',
  pick: '快速选择',
} as const;

/** Seeded people of the dev hall who have something to show. */
export const quickPicks = [
  { code: 'P001', name: '曾国良', says: '高龄老人，申领高龄津贴' },
  { code: 'P011', name: '黄月英', says: '护士，执业注册到期' },
  { code: 'P010', name: '赖建平', says: '货车车主，配发营运证' },
  { code: 'E008', name: '示例08大酒店', says: '企业，卫生许可延续' },
  { code: 'O026', name: '胡杨', says: '工作人员，社会事务审批' },
  { code: 'O025', name: '马驰', says: '工作人员，市场服务审批' },
  { code: 'O023', name: '徐行', says: '工作人员，交通城管审批' },
  { code: 'O012', name: '彭博', says: '工作人员，民政局' },
] as const;
