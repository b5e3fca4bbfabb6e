import type { Case } from '../../shared/domain/cases/case';
import type { AwaitedEnd, AwaitedProof, LicenceProof, Proof } from '../../shared/domain/cases/proof';
import type { Pulled } from '../../shared/domain/cases/prove-materials';
import type { Authorisation } from '../../shared/domain/licences/authorisation';
import type { Receipt, ReceiptResult } from '../../shared/domain/licences/receipt';
import type { Person } from '../../shared/domain/people/person';
import { stampOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';
import { getPerson } from './wallets';

type Answers = Exclude<Pulled, 'dryRun'>;
type Wanted = LicenceProof | AwaitedProof;

/**
 * Asks the source of each licence that these proofs take, every holder once and all at the same time. Each use leaves a
 * receipt with its holder before anything rests on it. `applicant` is who files, when that has been read already.
 */
export async function pullLicences(hall: Hall, one: Case, proofs: Readonly<Record<string, Proof>>, applicant?: Person): Promise<Answers> {
  const { authorisation } = one;
  if (authorisation !== null) await noteOwn(hall, one, proofs, authorisation);
  const wanted = Object.values(proofs).filter((proof): proof is Wanted => (proof.by === 'licence' && proof.from === 'share') || (proof.by === 'awaited' && proof.gaveUp === null));
  if (wanted.length === 0 || authorisation === null) return {};
  const holders = [...new Set(wanted.map((proof) => proof.holderId))];
  const answered = await Promise.all(holders.map(async (holderId) => askHolder(hall, one, applicant?.personId === holderId ? applicant : await getPerson(hall, holderId), wanted.filter((proof) => proof.holderId === holderId), authorisation)));
  const answers: Answers = Object.assign({}, ...answered);
  const resultFor = ({ licenceNo }: Wanted) => resultOf(answers[licenceNo]);
  // A source that goes on not answering is asked in silence: nothing of the holder's was read.
  const told = wanted.filter((proof) => proof.by === 'licence' || resultFor(proof) !== 'noAnswer');
  await hall.receipts.put(await receiptsOf(hall, one, told, resultFor, authorisation));
  return answers;
}

/** A licence that the hall issued itself is asked of nobody, and yet its holder reads that it was used. */
async function noteOwn(hall: Hall, one: Case, proofs: Readonly<Record<string, Proof>>, authorisation: Authorisation): Promise<void> {
  const own = Object.values(proofs).filter((proof): proof is LicenceProof => proof.by === 'licence' && proof.from === 'hall');
  if (own.length > 0) await hall.receipts.put(await receiptsOf(hall, one, own, () => 'fetched', authorisation));
}

async function askHolder(hall: Hall, one: Case, person: Person, wanted: readonly Wanted[], grant: Authorisation): Promise<Answers> {
  const holder = { name: person.name, code: person.kind === 'legal' ? person.creditCode : person.idNo, kind: person.kind };
  const { code, name } = one.item;
  const answer = await hall.licenceShare.pull({
    requestId: hall.newKey(), holder, types: [...new Set(wanted.map((proof) => proof.licenceType))], purpose: grant.purpose, item: { code, name }, caseNo: one.caseNo, grant,
  });
  return Object.fromEntries(wanted.map(({ licenceNo }) => {
    if (!answer.ok) return [licenceNo, { ok: false, why: endOf[answer.refusal] }];
    const found = answer.value.find((licence) => licence.licenceNo === licenceNo);
    return [licenceNo, found ? { ok: true, licence: found } : { ok: false, why: 'NotHeld' as const }];
  }));
}

const endOf: Record<'NoAnswer' | 'NotAuthorised' | 'HolderMismatch', AwaitedEnd> = { NoAnswer: 'NoAnswer', NotAuthorised: 'NotAuthorised', HolderMismatch: 'NotHeld' };

async function receiptsOf(hall: Hall, one: Case, used: readonly Wanted[], resultFor: (proof: Wanted) => ReceiptResult, { purpose, grantId }: Authorisation): Promise<Receipt[]> {
  const { licenceTypes } = await hall.reference();
  const at = stampOf(hall.now());
  return used.map((proof): Receipt => ({
    receiptId: hall.digest([grantId, proof.licenceNo, at].join('\n')).slice(0, 24), holderId: proof.holderId, at, licenceNo: proof.licenceNo, licenceName: proof.name,
    by: { kind: 'hall', name: '', department: null }, caseNo: one.caseNo, itemName: one.item.name, purpose,
    fields: licenceTypes[proof.licenceType]?.fields.map((field) => field.label) ?? [], result: resultFor(proof),
  }));
}

function resultOf(answer: Answers[string] | undefined): ReceiptResult {
  if (answer?.ok) return 'fetched';
  return answer?.why === 'NoAnswer' ? 'noAnswer' : 'refused';
}
