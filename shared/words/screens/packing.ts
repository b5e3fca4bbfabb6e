import type { DeskParcelAction } from '../../domain/delivery/parcel-actions';
import type { ParcelList } from '../../domain/delivery/parcel-place';
import { packingTitle } from './packing-title';

export const parcelListWords: Record<ParcelList, string> = { toPack: '待装件', toCheck: '待复核', toHandOver: '待交寄', moving: '在途', trouble: '异常件', counter: '窗口待领', point: '代办点' };
export const parcelEmptyWords: Record<ParcelList, string> = {
  toPack: '没有等着装的件', toCheck: '没有等着复核的件', toHandOver: '没有等着交寄的件', moving: '没有在路上的件', trouble: '没有异常件', counter: '窗口没有待领的件', point: '代办点没有待领的件',
};

export const deskParcelActWords: Record<DeskParcelAction, string> = {
  unpack: '内件不符，退回重装', retry: '请再次投递', hold: '存局候领', sendBack: '退回窗口', returned: '登记已退回', resend: '重新寄出', collect: '改窗口领取', lost: '登记丢失', damaged: '登记损毁', reissue: '补发',
  arrive: '代办点收件', receive: '登记已收到', cancel: '取消寄递',
};

export const packingWords = {
  title: packingTitle, refused: '这里由寄递员和帮办员使用', list: '看哪些件',
  scan: '扫码或输入单号', scanHint: '寄递件号、运单号或办件编号', find: '查找', handOver: '交寄', registers: '交接清单',
  emptySays: '新的件会自动出现在这里。', pick: '从左边选一件', pickSays: '或扫面单、扫办件，装件内容会显示在这里。', more: '看更多',
  row: (name: string, town: string, cases: number) => `${name} · ${town} · ${cases} 件`, by: (day: string) => `${day} 前交寄`, late: '已超时限', waits: (day: string) => `${day} 起可装`,
  parcel: '寄递件', state: '状态', receiver: '收件人', point: '代办点', deliverBy: '法定送达', handOverBy: '交寄期限', carrier: '承运', waybill: '运单号', packedBy: '装件', checkedBy: '复核', list2: '交接清单', previous: '前一件', next: '后一件',
  contents: '内件核对', contentsSays: '逐件扫办件编号，对上一件亮一件。', ticked: '已核对', unticked: '未核对', looked: '装件确认', isComplete: '我已逐件看过，内容与清单一致', licence: (no: string) => `证照 ${no}`, copies: (count: number) => `复印件 ${count} 份`,
  pack: '装件完成，交复核', confirm: '复核无误，封装', another: '请由另一位工作人员复核', strange: (no: string) => `${no} 不在这个寄递件里，请取出放错的证照`, scanCase: '扫办件编号',
  label: '打印面单', enter: '填写运单号', enterSays: '承运方没有自动给出运单号时，照纸质运单填写。', waybillHint: '邮政 13 位数字，或顺丰 SF 开头', save: '确定', cancel: '取消', refusedWith: (why: string) => `承运方未受理：${why}`, asked: '已向承运方下单，等待运单号', again: '刷新',
  giveOut: '凭码交付', code: '取件码（6 位）', codeSays: '请领取人在手机上出示取件码，核对有效身份证件。', codeMissing: '请填写 6 位取件码', give: '交到手上', given: '已交付', codeLocked: '取件码已锁定，请领取人在手机上换一个新码', codeWrong: (left: number) => `取件码不对，还可以再试 ${left} 次`,
  reason: '原因', reasonHint: '会记在这个件的经过里', reasonMissing: '请写明原因', history: '经过', done: '已登记',
  handTitle: '交寄', handSays: '点选要交给这位快递员的件，双方在清单上签字。', all: '全选', courier: '取件人姓名', courierMissing: '请填写取件人姓名', noneChosen: '请至少选一件', hand: (count: number) => `交寄 ${count} 件`, to: '交给谁',
  sheet: '寄递交接清单', sheetNo: '清单号', sheetAt: '交接时间', by2: '交件人', to2: '取件人', count: (count: number) => `共 ${count} 件`, sign: '签字：', print: '打印', printElsewhere: '请在电脑上打开寄递台打印', town: '寄往', items: '内件数', noRegisters: '还没有交接清单', back: '返回',
} as const;
