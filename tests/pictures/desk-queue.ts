/** The queue's sheets, what a search finds, and the publisher's year. */
export const queueScreens = [
  { name: 'desk-filter', path: 'desk/desk', as: 'O012', press: '^(筛选|篩選)$', see: /常用[筛篩][选選]/ },
  { name: 'desk-batch', path: 'desk/desk', as: 'O012', press: '^批量[办辦]理$', see: /[已]?[选選] 0 件/ },
  { name: 'desk-load', path: 'desk/desk', as: 'O012', press: '^工作量$', see: /彭博/ },
  { name: 'desk-unreachable', path: 'desk/desk', as: 'O012', hall: 'unreachable' as const, see: /[网網][络絡]/ },
  { name: 'desk-calendar', path: 'desk/calendar', as: 'O039' },
  { name: 'desk-calendar-check', path: 'desk/calendar', as: 'O039', press: '^核[对對]', see: /通知名[称稱]/ },
];
