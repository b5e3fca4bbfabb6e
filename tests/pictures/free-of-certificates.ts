import { disputeLicence, listMyLicences } from '../../shared/contract/licences';
import { signInAs } from '../setup/client';
import { fileAsForecast, openAnswered } from '../setup/file-any-item';

/** A case that owes something, a firm's draft whose letter asks about exclusions, a licence of which a field is disputed. */
export type Free = Record<'owing' | 'firms' | 'disputed', string>;

export async function freeOfCertificates(address: string): Promise<Free> {
  const [cook, firm] = await Promise.all([signInAs(address, 'P016'), signInAs(address, 'E008')]);
  const { filed } = await fileAsForecast(cook, 'DY-XK-0023');
  const { caseNo: firms } = await openAnswered(firm, 'DY-GG-0028');
  const { licences } = await cook.get(listMyLicences, { status: 'valid' });
  const card = licences.find(({ type }) => type === 'ID_CARD');
  if (card) await cook.get(disputeLicence, { licenceNo: card.licenceNo, field: 'address', shouldBe: '江西省赣州市大余县南安镇示例路 8 号' });
  return { owing: filed.caseNo, firms, disputed: card?.licenceNo ?? '' };
}

type Shown = { name: string; path: string; as: string; press?: string; see?: RegExp; hall?: 'silent' | 'unreachable' };

/** The ways to meet materials, promises, consent, what is owed, receipts and disputes. */
export const freeScreens = ({ draft, cooks, filed }: Record<'draft' | 'cooks' | 'filed', string>, { owing, firms, disputed }: Free, licenceNo: string): Shown[] => [
  { name: 'materials-ways', path: `apply/materials?caseNo=${cooks}`, as: 'P016', press: '^[换換]一[种種]方式：[从從]', see: /先受理[后後][补補]交/ },
  { name: 'sign-promise', path: `apply/sign?caseNo=${cooks}&material=CL0041&kind=commitment`, as: 'P016' },
  { name: 'sign-later', path: `apply/sign?caseNo=${cooks}&material=CL0061&kind=later`, as: 'P016' },
  { name: 'sign-exclusions', path: `apply/sign?caseNo=${firms}&material=CL0005&kind=commitment`, as: 'E008' },
  { name: 'sign-none', path: `apply/sign?caseNo=${cooks}&material=CL0010&kind=commitment`, as: 'P016' },
  { name: 'authorise', path: `apply/authorise?caseNo=${draft}`, as: 'P011' }, { name: 'authorise-refused', path: `apply/authorise?caseNo=${filed}`, as: 'P001' },
  { name: 'done-owing', path: `apply/done?caseNo=${owing}`, as: 'P016' }, { name: 'case-owing', path: `cases/case?caseNo=${owing}`, as: 'P016' },
  { name: 'case-withdrawing', path: `cases/case?caseNo=${owing}`, as: 'P016', press: '^撤回承[诺諾]：', see: /[写寫]明理由/ },
  { name: 'supply', path: `cases/supply?caseNo=${owing}&material=CL0061`, as: 'P016' }, { name: 'supply-given', path: `cases/supply?caseNo=${owing}&material=CL0010`, as: 'P016' },
  { name: 'receipts', path: 'licences/receipts', as: 'P001' }, { name: 'receipts-empty', path: 'licences/receipts', as: 'P002' }, { name: 'receipts-waiting', path: 'licences/receipts', as: 'P001', hall: 'silent' },
  { name: 'disputes', path: 'licences/disputes', as: 'P016' }, { name: 'disputes-empty', path: 'licences/disputes', as: 'P002' }, { name: 'disputes-unreachable', path: 'licences/disputes', as: 'P016', hall: 'unreachable', see: /[网網][络絡]/ },
  { name: 'licence-disputed', path: `licences/licence?licenceNo=${encodeURIComponent(disputed)}`, as: 'P016' },
  { name: 'licence-disputing', path: `licences/licence?licenceNo=${encodeURIComponent(licenceNo)}`, as: 'P001', press: '^信息有[误誤]', see: /[发發][证證]机?機?[关關][会會]/ },
  { name: 'sign-offline', path: `apply/sign?caseNo=${cooks}&material=CL0041&kind=commitment`, as: 'P016', hall: 'unreachable', see: /[网網][络絡]/ },
];
