import type { MyParcelAction } from '../../domain/delivery/parcel-actions';

export const deliveryWords = {
  title: '领取与寄递',
  line: '领取方式', lineSays: '邮寄到家免邮费，也可到窗口或村里领取', lineChosen: (way: string) => `已选：${way}`,
  choose: '您想怎样领取？', chooseSays: '办结后按您选的方式送达；交寄之前都可以改。',
  nothing: '这件事没有纸质结果', nothingSays: '办结后在手机上查看即可，不需要领取。', ended: '这件事没有要领取的证照。',
  whyNot: (why: string) => `${why}。`,
  to: '收件信息', saved: '收件地址', another: '填写新地址', name: '收件人', phone: '手机号', phoneHint: '快递员会打这个电话', province: '省（区、市）', city: '市（州）', county: '县（市、区）', address: '详细地址', addressHint: '街道门牌，或乡镇、村、组',
  keep: '存入地址簿', town: '乡镇', village: '村（社区）', copies: '免费复印件', copiesNone: '不需要', copiesOf: (count: number) => `${count} 份`, pool: (days: number) => `等其他证照一起寄（最多等 ${days} 个工作日）`, poolLabel: '合并寄递',
  save: '确定', saving: '正在保存', change: '修改领取方式', done: '已按您的选择登记', cancel: '取消',
  missing: { name: '请填写收件人', phone: '请填写 11 位手机号', city: '请填写所在的市', county: '请填写县或区', address: '请填写详细地址', point: '请选择村（社区）' },
  chosen: '您选的领取方式', waitsForResult: '证照制好后自动寄出，不用您再操作。', waitsCounter: '证照制好后，这里会出现取件码。', phoneOnly: '证照制好后在“我的证照”查看。',
  parcel: '寄递件号', carrier: '承运', waybill: '运单号', by: (day: string) => `最迟 ${day} 送达`, packFrom: (day: string) => `等其他证照到 ${day}，再一起寄出`, deliveredAt: (moment: string) => `${moment} 送达`,
  code: '取件码', codeSays: '只告诉给您送件或发件的人', codeLocked: '取件码连错 5 次，已锁定', newCode: '换一个取件码', free: '邮费', freeSays: (yuan: string) => `为您免去 ${yuan} 元`, contents: '内件', withCopies: (name: string, copies: number) => (copies > 0 ? `${name}（另附复印件 ${copies} 份）` : name),
  timeline: '送到哪了', receiver: '收件', book: '地址簿', bookEmpty: '还没有保存地址', bookEmptySays: '邮寄时勾选“存入地址簿”，下次不用再填。', add: '新增地址', edit: '修改', remove: '删除', removed: '已删除', editTitle: '收件地址', kept: '已保存',
  actTitle: '确认操作',
} as const;

export const myParcelActWords: Record<MyParcelAction, { name: string; says: string; done: string }> = {
  retry: { name: '再送一次', says: '请快递员按原地址再送一次。', done: '已通知承运方再次投递' },
  hold: { name: '存邮局自取', says: '件存在投递的邮局，您带身份证去取。', done: '已改为存局自取' },
  sendBack: { name: '退回窗口', says: '件退回政务服务中心，之后可以重新寄出或到窗口领取。', done: '已申请退回' },
  resend: { name: '重新寄出', says: '按原来的收件信息重新装件寄出，不收邮费。', done: '已安排重新寄出' },
  collect: { name: '改到窗口领取', says: '到政务服务中心寄递窗口，凭取件码领取。', done: '已改为窗口领取' },
  newCode: { name: '换一个取件码', says: '旧码马上失效，请把新码告诉发件的人。', done: '已换新的取件码' },
  receive: { name: '我已收到', says: '确认证照已经到您手上。确认后寄递结束。', done: '已确认收到' },
  cancel: { name: '取消取件', says: '快递员不再上门。', done: '已取消' },
};
