import { turnIn, type Case } from '../../shared/domain/cases/case';
import type { Hall } from '../hall';
import { showStepWords } from '../show/messages';

/** How many of a person's cases are looked into: a few reads each, whenever the first page opens. */
const MOST = 5;

/** Cases in which the desk wrote what their applicant has not opened: of those that came last, open ones first. */
export async function findUnread(hall: Hall, personId: string): Promise<{ caseNo: string; unread: number }[]> {
  const { rows } = await hall.cases.listByApplicant(personId);
  const filed = rows.filter(({ receivedOn }) => receivedOn !== null);
  const isOver = ({ state }: { state: Case['state'] }) => Number(turnIn[state] === 'nobody');
  const first = filed.sort((a, b) => isOver(a) - isOver(b)).slice(0, MOST);
  const counted = await Promise.all(first.map(async ({ caseNo }) => ({ caseNo, unread: await unreadIn(hall, caseNo) })));
  return counted.filter(({ unread }) => unread > 0);
}

async function unreadIn(hall: Hall, caseNo: string): Promise<number> {
  const [mark, one] = await Promise.all([hall.messages.readUpTo(caseNo, 'applicant'), hall.cases.find(caseNo)]);
  const written = (await hall.messages.since(caseNo, mark)).filter(({ by }) => by === 'officer').length;
  const said = showStepWords(one?.steps ?? [], { reader: 'applicant', department: '' }).filter(({ at }) => at > (mark ?? '')).length;
  return written + said;
}
