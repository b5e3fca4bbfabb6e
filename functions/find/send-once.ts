import type { RequestMark } from '../../shared/domain/cases/case';
import type { Message } from '../../shared/domain/cases/message';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import { stampOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';

type Said = Pick<Message, 'caseNo' | 'by' | 'who' | 'name' | 'department' | 'text'>;

/** Writes a message, or finds the one this very request wrote before: a second tap, or a reply that was lost. */
export async function sendOnce<R extends string>(
  hall: Hall, said: Said, request: RequestMark | undefined, decide: () => Promise<Outcome<void, R>>,
): Promise<Outcome<Message, R | 'KeyReused'>> {
  const key = request?.key ?? hall.newKey();
  const digest = request?.digest ?? '';
  const before = await hall.messages.sentWith(said.caseNo, key);
  if (before) return again(before, digest);
  const free = await decide();
  if (!free.ok) return free;
  const message = { ...said, at: stampOf(hall.now()), key, digest };
  if (await hall.messages.put(message)) return allow(message);
  const winner = await hall.messages.sentWith(said.caseNo, key);
  return winner ? again(winner, digest) : refuse('KeyReused');
}

function again(before: Message, digest: string): Outcome<Message, 'KeyReused'> {
  return before.digest === digest ? allow(before) : refuse('KeyReused');
}
