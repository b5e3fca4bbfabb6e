import { startClaim, submitClaim } from '../../shared/contract/claims';
import { realPerson } from '../rules/fixtures';
import { signInAs } from '../setup/client';
import type { Screen } from './screen';

export type Claimed = Record<'seal' | 'begun' | 'publicised' | 'checked', string>;

/** Claims somebody would look at: offered, begun, being publicised, at the window. */
export async function claimsBegun(address: string): Promise<Claimed> {
  const [works, young] = await Promise.all([signInAs(address, 'E001'), signInAs(address, 'E031')]);
  const account = { holder: realPerson('E001').name, bank: '大余农商银行南安支行', no: '3601000000008888' };
  const begin = async (policyCode: string) => (await works.get(startClaim, { policyCode })).claimNo;
  const [publicised, checked, begun] = [await begin('HQ-07'), await begin('HQ-06'), await begin('HQ-08')];
  for (const claimNo of [publicised, checked]) await works.get(submitClaim, { claimNo, account });
  return { seal: (await young.get(startClaim, { policyCode: 'HQ-01' })).claimNo, begun, publicised, checked };
}

export const claimScreens = ({ seal, begun, publicised, checked }: Claimed): Screen[] => [
  { name: 'claim-seal', path: `benefits/claim?claimNo=${seal}`, as: 'E031', see: /不用填[账賬][户戶]/ }, { name: 'claim-begun', path: `benefits/claim?claimNo=${begun}`, as: 'E001', see: /同名/ },
  { name: 'claim-account-missing', path: `benefits/claim?claimNo=${begun}`, as: 'E001', press: '提交申[领領]', see: /至少 4/ },
  { name: 'claim-publicised', path: `benefits/claim?claimNo=${publicised}`, as: 'E001', see: /到[账賬]全[过過]程/ }, { name: 'claim-checked', path: `benefits/claim?claimNo=${checked}`, as: 'E001', see: /到[账賬]全[过過]程/ },
  { name: 'claim-refused', path: 'benefits/policy?code=HQ-20', as: 'E001', press: '去申[报報]', see: /只能享受一[项項]/ },
  { name: 'claim-withdraw', path: `benefits/claim?claimNo=${checked}`, as: 'E001', press: '撤回申[领領]', see: /撤回[这這][笔筆]申[领領]/ },
  { name: 'claims', path: 'benefits/claims', as: 'E001', see: /正在[兑兌][现現]/ }, { name: 'claims-empty', path: 'benefits/claims', as: 'E002' }, { name: 'claims-person', path: 'benefits/claims', as: 'P041' },
  { name: 'claims-public', path: 'benefits/public', see: /[异異][议議]/ }, { name: 'claims-unreachable', path: 'benefits/claims', as: 'E001', hall: 'unreachable', see: /[网網][络絡]/ },
  { name: 'benefit-zone-person', path: 'benefits/zone', as: 'P041' },
];
