import type { CalendarFault } from '../../domain/clock/publish-calendar';

/** 工作日历: the publisher's year. */
export const calendarWords = {
  title: '工作日历',
  year: '年份',
  published: '已发布',
  provisional: '暂定',
  publishedBy: (source: string) => `依据：${source}`,
  provisionalSays: '放假安排还没有发布，只列了法定放假日，推算到这一年的期限都是暂定的。',
  how: '点某一天改变它：工作日可改为放假，周末可改为放假或上班。',
  readOnly: '只有事项发布员可以发布工作日历。',
  month: (month: number) => `${month} 月`,
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  day: (day: string, weekday: string, is: string) => `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日，周${weekday}，${is}`,
  wrongDay: (says: string) => `，有误：${says}`,
  source: '通知名称',
  sourceHint: '例如：国务院办公厅关于 2027 年部分节假日安排的通知',
  sourceMissing: '请填写通知名称',
  check: '核对并发布',
  checkTitle: (year: number) => `发布 ${year} 年工作日历`,
  toRest: (days: number) => `${days} 天改为休息`,
  toWork: (days: number) => `${days} 天改为上班`,
  noChange: '每一天都和现在一样，发布后只更新依据。',
  follows: '发布后，所有未办结办件的期限会重新计算，并告知申请人和经办人；期限不会未经同意提前。',
  publish: '确认发布',
  done: (days: number) => `已发布，${days} 天有变化`,
} as const;

export const dayKindWords = { work: '上班', weekend: '周末', holiday: '放假', worked: '调休上班' } as const;

export const faultWords: Record<CalendarFault['problem'], string> = {
  notADay: '不是有效的日期', otherYear: '不是这一年的日期', double: '重复列出', notAWeekend: '不是周末，不能列为调休上班', offAndWorked: '同时列为放假和上班',
  statutoryDayWorked: '是法定放假日，不能上班', tooFewDays: '放假天数少于法定的十三天，请对照通知补全',
};
