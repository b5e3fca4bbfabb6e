import type { MessageView } from '../../shared/contract/messages';
import type { CaseStep } from '../../shared/domain/cases/case';
import type { Message } from '../../shared/domain/cases/message';
import type { Reference } from '../hall';
import { departmentOf } from './names';

export function showMessage({ at, key, by, name, department, text }: Message, reader: Message['by'], reference: Reference): MessageView {
  return { id: `${at}#${key}`, at, by, name, department: department && departmentOf(department, reference).name, text, isMine: by === reader, step: null };
}

/** The words that came with steps, as entries of the thread: they stay where they were said. */
export function showStepWords(steps: readonly CaseStep[], { reader, department }: { reader: Message['by']; department: string }): MessageView[] {
  return steps.flatMap(({ action, at, by, name, message }, n): MessageView[] => {
    if (!message || by !== 'officer' || action === 'start') return [];
    return [{ id: `step${n}`, at, by, name, department, text: message, isMine: reader === 'officer', step: action }];
  });
}
