import { chainFault, endOf, faultAgainst, type ChainFault } from '../../shared/domain/audit/chain-faults';
import { coveredBy, rootAfter, type AuditRoot } from '../../shared/domain/audit/audit-root';
import { treeOf, type Leaf } from '../../shared/domain/audit/merkle';
import type { Hall } from '../hall';
import { inBatches } from './in-batches';

type Tell = (line: Record<string, unknown>) => void;

/**
 * Makes the root of a day that is over, and each case's way up to it. Made again, it is the same: nobody adds to a day that
 * is over. The root comes last, so that a run that broke off is simply made anew.
 */
export async function makeRoot(hall: Hall, day: string, before: AuditRoot | undefined, tell: Tell): Promise<AuditRoot> {
  const covered = (await inBatches(await hall.audit.casesOn(day), (caseNo) => coveredOf(hall, caseNo, day, tell))).flat();
  const { root, pathTo } = treeOf(covered, hall.digest);
  await inBatches(covered, ({ caseNo, hash, upTo }) => hall.audit.putProof({ caseNo, day, upTo, hash, path: pathTo.get(caseNo) ?? [] }));
  const made = rootAfter(before, { day, root, cases: covered.length }, hall.digest);
  if (await hall.audit.putRoot(made)) return made;
  const winner = await hall.audit.findRoot(day);
  if (winner?.hash !== made.hash) throw new Error(`The root of ${day} was made twice, and not alike`);
  return made;
}

/** A chain that is not whole is told by the case's number, and covered as it is: what was published of it before shows what it was. */
async function coveredOf(hall: Hall, caseNo: string, day: string, tell: Tell): Promise<(Leaf & { upTo: number })[]> {
  const events = await hall.audit.ofCase(caseNo);
  const fault = chainFault(caseNo, events, hall.digest);
  if (fault) tell({ accident: 'auditChain', record: caseNo, fault: fault.fault, seq: fault.seq });
  const last = coveredBy(day, events).at(-1);
  return last ? [{ caseNo, hash: last.hash, upTo: last.seq }] : [];
}

/** Goes over a published day again, from the events themselves: the root they give now, and what is wrong with which case. */
export async function recheckRoot(hall: Hall, day: string): Promise<{ root: string; faults: (ChainFault & { caseNo: string })[] }> {
  const looked = await inBatches(await hall.audit.provedOn(day), async ({ caseNo, upTo, hash }) => {
    const events = await hall.audit.ofCase(caseNo, upTo);
    const fault = faultAgainst({ caseNo, upTo, hash }, events, hall.digest);
    return { leaf: { caseNo, hash: endOf(events, hall.digest) }, faults: fault ? [{ caseNo, ...fault }] : [] };
  });
  return { root: treeOf(looked.map(({ leaf }) => leaf), hall.digest).root, faults: looked.flatMap(({ faults }) => faults) };
}
