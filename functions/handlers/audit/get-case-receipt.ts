import { getCaseReceipt } from '../../../shared/contract/audit';
import type { AuditProof, AuditRoot } from '../../../shared/domain/audit/audit-root';
import { allow, refuse } from '../../../shared/domain/outcome';
import { dayAfter, dayOf } from '../../../shared/domain/workdays';
import { findMyCase } from '../../find/cases';
import { chain } from '../../find/chain';
import type { Hall } from '../../hall';
import { handle } from '../../http/handle';

export default handle(getCaseReceipt, async ({ input: { caseNo }, caller, hall }) => {
  const one = await findMyCase(hall, caller, caseNo);
  if (!one) return refuse('CaseNotFound');
  // What the stream lost, or has not brought yet, is in the next root at the latest.
  await chain(hall, one);
  const published = await findPublished(hall, caseNo);
  if (!published) return refuse('RootAwaited', { from: dayAfter(dayOf(hall.now())) });
  const { proof: { day, upTo, path }, root } = published;
  return allow({ caseNo, events: await hall.audit.ofCase(caseNo, upTo), upTo, day, path, root: root.root });
});

/** The newest way up that leads to a root which is there. */
async function findPublished(hall: Hall, caseNo: string): Promise<{ proof: AuditProof; root: AuditRoot } | undefined> {
  for (const proof of await hall.audit.newestProofs(caseNo)) {
    const root = await hall.audit.findRoot(proof.day);
    if (root) return { proof, root };
  }
  return undefined;
}
