import { getCase } from '../../shared/contract/cases';
import { actOnCase, takeCase } from '../../shared/contract/desk';
import { signInAs } from '../setup/client';
import { fileAsForecast } from '../setup/file-any-item';
import { approve } from '../setup/filing';
import { until } from '../setup/until';

type PromiseCases = Record<'promised' | 'proofs' | 'postponed', string>;

/** A case granted on a promise that waits for its check, one with its proofs on a clerk's desk, and one that waits for postponed materials. */
export async function deskPromises(address: string): Promise<PromiseCases> {
  const [nurse, doctor, clerk] = await Promise.all([signInAs(address, 'P011'), signInAs(address, 'P012'), signInAs(address, 'O026')]);
  const { filed: { caseNo: promised } } = await fileAsForecast(nurse, 'DY-XK-0083');
  await approve(clerk, promised);
  await until(async () => (await nurse.get(getCase, { caseNo: promised })).state === 'closed');
  const { filed: { caseNo: proofs } } = await fileAsForecast(doctor, 'DY-XK-0079');
  await clerk.get(takeCase, { caseNo: proofs });
  const [cook, market] = await Promise.all([signInAs(address, 'P016'), signInAs(address, 'O034')]);
  const { filed: { caseNo: postponed } } = await fileAsForecast(cook, 'DY-XK-0023');
  const taken = await market.get(takeCase, { caseNo: postponed });
  if (taken.actions.includes('accept')) await market.get(actOnCase, { caseNo: postponed, action: 'accept' });
  return { promised, proofs, postponed };
}

/** Proofs with their trust, checks that are due, and the ledger. */
export const promiseScreens = ({ promised, proofs, postponed }: PromiseCases) => [
  { name: 'desk-case-proofs', path: `desk/case?caseNo=${proofs}`, as: 'O026' }, { name: 'desk-case-check', path: `desk/case?caseNo=${promised}`, as: 'O035' },
  { name: 'desk-case-postponed', path: `desk/case?caseNo=${postponed}`, as: 'O034' },
  { name: 'desk-checks', path: 'desk/checks', as: 'O026' }, { name: 'desk-checks-empty', path: 'desk/checks', as: 'O015' },
  { name: 'desk-checks-waiting', path: 'desk/checks', as: 'O026', hall: 'silent' as const },
  { name: 'desk-check-found', path: 'desk/checks', as: 'O026', press: '^(登记|登記)核查', see: /核查[结結]果/ },
  { name: 'desk-ledger', path: 'desk/ledger', as: 'O037' }, { name: 'desk-ledger-empty', path: 'desk/ledger', as: 'O005' },
];
