import { turnIn } from '../../shared/domain/cases/case';
import type { Licence } from '../../shared/domain/licences/licence';
import type { Hall } from '../hall';

/** The cases under way that used a licence which has changed, by its receipts: whoever decides them must look again. */
export async function casesTouched(hall: Hall, holderId: string, { licenceNo }: Pick<Licence, 'licenceNo'>): Promise<string[]> {
  const used = await hall.receipts.usesOf(holderId, licenceNo);
  const found = await Promise.all(used.map((caseNo) => hall.cases.find(caseNo)));
  return found.flatMap((one) => (one && turnIn[one.state] !== 'nobody' ? [one.caseNo] : []));
}
