import type { ThreadView } from '../../shared/contract/messages';
import type { Case } from '../../shared/domain/cases/case';
import { mayWriteOn, type Message } from '../../shared/domain/cases/message';
import { stampOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';
import { departmentOf } from '../show/names';
import { showMessage, showStepWords } from '../show/messages';

type Reading = { reader: Message['by']; cursor: string | undefined; /** Whether this reader speaks for its side: a supervisor who looks reads for nobody. */ isTheirs: boolean };

/** A page of a thread with the words of the steps of its time; opening its newest page reads it. */
export async function findThread(hall: Hall, one: Case, { reader, cursor, isTheirs }: Reading): Promise<ThreadView> {
  const at = hall.now();
  const [page, mark = '', reference] = await Promise.all([hall.messages.list(one.caseNo, cursor), hall.messages.readUpTo(one.caseNo, reader), hall.reference()]);
  const from = page.cursor ? (page.rows.at(-1)?.at ?? '') : '';
  const words = showStepWords(one.steps, { reader, department: departmentOf(one.desk, reference).name })
    .filter((said) => said.at >= from && (page.before === undefined || said.at < page.before));
  const messages = [...page.rows.map((row) => showMessage(row, reader, reference)), ...words].sort((a, b) => (a.at < b.at ? -1 : 1));
  const unread = page.before === undefined ? messages.filter((said) => !said.isMine && said.at > mark).length : 0;
  if (unread > 0 && isTheirs) await hall.messages.markRead({ caseNo: one.caseNo, side: reader, at: stampOf(at) });
  return { messages, unread, mayWrite: isTheirs && mayWriteOn(one, at).ok, ...(page.cursor ? { cursor: page.cursor } : {}) };
}
