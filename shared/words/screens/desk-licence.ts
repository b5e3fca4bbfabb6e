/** 证照管理: what the desk does with licences it issued. */
export const deskLicenceWords = {
  title: '证照管理', find: '证照编号', findHint: '在证照或办件上，如 NURSE-20261123382314807', look: '查找',
  says: '按编号查找本窗口制发的证照，办理变更、暂扣、撤销、注销。每次查看和办理都会留痕，持证人会收到通知。',
  holder: '持证人', version: '版本', history: '办理经过', none: '制发以来没有变动', noActions: '这张证照现在没有可以办理的事项',
  ground: '依据的情形', groundMissing: '请选择依据的情形', reason: '理由', reasonHint: '持证人会看到这段文字', reasonMissing: '请填写理由',
  until: '暂扣至', untilMissing: '请选择暂扣的最后一天', fields: '改成什么（不改的留空）', fieldMissing: '请至少改一项',
  done: '已办理，并通知持证人', now: (value: string) => `现为：${value}`, unknown: '没有查到这张证照', unknownSays: '请核对编号后再查。这里只有本窗口制发的证照，其他部门的请联系发证机关。', law: (law: string) => `依据：${law}`, untilOn: (day: string) => `至 ${day}`, was: (label: string, value: string) => `原${label}：${value}`,
} as const;
