import type { Answer } from './form';

export function isProvided(answer: Answer | undefined): answer is Answer {
  if (answer === undefined) return false;
  return typeof answer === 'number' || (typeof answer === 'string' ? answer.trim() !== '' : answer.length > 0);
}
