import type { Answers } from '../items/form';

/** Questions whose answers are sensitive (个人信息保护法 28: 金融账户、医疗健康、特定身份、不满十四周岁未成年人), by their key in the forms. */
const sensitiveKeys: ReadonlySet<string> = new Set([
  'bankAccount', 'payeeAccount', 'cardBank', 'heirBank', 'disabilityNo', 'disabilityKind', 'disabilityKinds', 'disabilityGrade', 'health', 'drivingHealth', 'childName', 'childIdNo', 'childBirth',
]);

/** Which of these answers are. */
export function sensitiveIn(answers: Answers): string[] {
  return Object.entries(answers).flatMap(([key, answer]) => (sensitiveKeys.has(key) && String(answer) !== '' ? [key] : []));
}
