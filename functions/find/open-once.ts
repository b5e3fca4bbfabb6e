import type { Case, RequestMark } from '../../shared/domain/cases/case';
import { caseNoFrom } from '../../shared/domain/cases/case-no';
import { replayOf } from '../../shared/domain/cases/replay';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import { dayOf, timeOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';

const HOUR_MS = 3_600_000;
/** Numbers follow from the person, the request and the day; one that is somebody else's is passed over. */
const TRIES = 4;

/** Opens a draft, or finds the one that this very request opened before, also a moment before midnight. */
export async function openOnce<R extends string>(
  hall: Hall, personId: string, request: RequestMark | undefined, draft: (caseNo: string) => Outcome<Case, R>,
): Promise<Outcome<Case, R | 'KeyReused'>> {
  const key = request?.key ?? hall.newKey();
  const at = hall.now();
  const numberOn = (day: string, turn: number) => caseNoFrom(day, hall.digest([personId, key, turn].join('\n')));
  const isOurs = (one: Case | undefined) => one?.applicant.personId === personId && one.steps[0]?.request?.key === key;

  const yesterday = timeOf(at) < '01:00' ? await hall.cases.find(numberOn(dayOf(new Date(at.getTime() - HOUR_MS)), 0)) : undefined;
  if (yesterday && isOurs(yesterday)) return again(yesterday, request);
  for (let turn = 0; turn < TRIES; turn += 1) {
    const made = draft(numberOn(dayOf(at), turn));
    if (made.ok && (await hall.cases.open(made.value))) return made;
    const found = await hall.cases.find(numberOn(dayOf(at), turn));
    if (found && isOurs(found)) return again(found, request);
    if (!made.ok) return made;
  }
  return refuse('KeyReused');
}

function again(found: Case, request: RequestMark | undefined): Outcome<Case, 'KeyReused'> {
  const replay = replayOf(found, request);
  return replay.ok ? allow(found) : replay;
}
