/** What the parts of the kit say on their story page. */
export const storyWords = {
  title: '组件',
  looks: { normal: '标准', elder: '长辈版', dark: '深色' },
  looksLabel: '外观',
  primary: '下一步：核对材料', tonal: '登录', line: '取消', danger: '退出登录', disabled: '还差 1 份材料', small: '切换',
  card: '卡片', cell: '我的证照', cellSays: '已存入 4 张', cellValue: '4 张', tag: '免提交',
  notice: '6 份材料中 4 份自动调取，您只需准备 2 份', danger2: '还有 2 处需要填写', empty: '还没有办件', emptySays: '从首页搜索要办的事。',
  field: '联系电话', hint: '已从身份证自动填入，可修改', problem: '请填写 11 位手机号码', paragraph: '情况说明', choice: '乡镇', choices: '经营项目', day: '开业日期',
  options: ['南安镇', '新城镇', '池江镇'], tabs: ['要带什么', '谁能办', '怎么办'], tabsLabel: '指南内容', steps: ['填写信息', '核对材料', '确认提交'],
  facts: [{ name: '承诺办结', value: '5 个工作日', says: '法定 20 个工作日' }, { name: '到现场', value: '一次不跑' }],
  rows: [{ name: '姓名', value: '曾国良' }, { name: '身份证号', value: '362123********0011' }],
  happenings: [
    { title: '提交申请', says: '11 月 18 日 09:42', state: 'done' }, { title: '窗口受理', says: '11 月 18 日 10:05', note: '材料齐全，予以受理。', state: 'done' },
    { title: '正在审批', says: '预计 11 月 23 日前办结', state: 'current' }, { title: '领取结果', says: '', state: 'ahead' },
  ],
  grades: [{ grade: 5, name: '非常满意' }, { grade: 4, name: '满意' }, { grade: 3, name: '基本满意' }], ratingLabel: '评价等级',
  search: '想办什么事？', sheet: '确定撤回吗？', openSheet: '打开弹层', sheetSays: '撤回后本次申请不再办理。', toast: '已领取',
} as const;

/** Files of the upload field's story, and why one rests. */
export const uploadStoryNames = [
  '照片1.jpg', '户口簿.jpg', '身份证正面.jpg', '毕业证书.jpg', '执业证书.jpg', '体检报告.pdf', '租赁合同（2026年续签，含补充协议及附件清单，共三份）.pdf', '材料.pdf', '近期免冠照片.jpg', '上传没有成功，请重试。',
] as const;
