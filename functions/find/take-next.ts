import type { Case, RequestMark } from '../../shared/domain/cases/case';
import { takeNext as take } from '../../shared/domain/cases/take-next';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import { refuse, type Outcome } from '../../shared/domain/outcome';
import { mostTaken } from '../../shared/domain/routing';
import type { Act } from '../../shared/domain/cases/step';
import type { Hall, Sent } from '../hall';
import { findDeskCase } from './cases';
import { changeCase } from './change-case';
import { findConflict } from './conflict';
import { lanesOf, type Lane } from './lanes';

/** Handed out and gone meanwhile, or of one's own interest: then the one behind it. */
const TRIES = 12;
/** Requests of one officer that are recognised when they come again. */
const REMEMBERED = 20;

type Asked = { desk: string; itemCode: string | undefined; caller: OfficerCaller; request: RequestMark; act: Act };

/** The most urgent case this officer may have; the same request again is the same case. */
export async function takeNext(hall: Hall, asked: Asked): Promise<Outcome<Case, 'NothingToTake' | 'EnoughTaken' | 'KeyReused' | 'ChangedMeanwhile'>> {
  const { desk, caller, request } = asked;
  const own = await hall.deskWork.sent.read(caller.officerId);
  const before = own.sent.find(({ key }) => key === request.key);
  if (before && before.digest !== request.digest) return refuse('KeyReused');
  const again = before && (await taken(hall, asked, before.caseNo));
  if (again?.ok) return again;

  const { routing } = await hall.reference();
  const most = mostTaken(routing, desk);
  if (most !== null && (await hall.cases.countQueue({ view: 'mine', officerId: caller.officerId }, most)) >= most) return refuse('EnoughTaken', { most });
  const sent: readonly Sent[] = own.sent.filter(({ key }) => key !== request.key);
  const lanes = lanesOf(routing, asked);
  const notTheirs = new Set<string>();
  for (let turn = 0, { version } = own; turn < TRIES; turn += 1, version += 1) {
    const caseNo = await nextOf(hall, lanes, asked, notTheirs);
    if (caseNo === undefined) return refuse('NothingToTake', { desk });
    // Before it is taken: a request whose answer is lost finds its case by this.
    if (!(await hall.deskWork.sent.keep(caller.officerId, { version, sent: [{ ...request, caseNo }, ...sent].slice(0, REMEMBERED) }))) return takeNext(hall, asked);
    const got = await taken(hall, asked, caseNo);
    if (got.ok) return got;
    notTheirs.add(caseNo);
  }
  return refuse('ChangedMeanwhile');
}

/** A list that this officer draws up leaves out what they cannot have; the next one to draw it up sees it again. */
async function nextOf(hall: Hall, lanes: readonly Lane[], { desk, itemCode, caller: { officerId } }: Asked, notTheirs: ReadonlySet<string>): Promise<string | undefined> {
  for (const lane of lanes) {
    const isOfLane: Lane['isOfLane'] = (row) => !notTheirs.has(row.caseNo) && lane.isOfLane(row);
    const found = await hall.deskWork.next({ desk, itemCode, officerId, now: hall.now, ...lane, isOfLane });
    if (found !== undefined) return found;
  }
  return undefined;
}

async function taken(hall: Hall, { caller, request, act }: Asked, caseNo: string) {
  const before = await findDeskCase(hall, caller, caseNo);
  if (!before) return refuse('CaseNotFound');
  const { officerId, name } = caller;
  const conflict = await findConflict(hall, before, caller);
  return changeCase(hall, before, request, () => take(before, { officerId, name }, act, conflict));
}
