import type { StartedHall } from '../setup/started-hall';
import { signInAs } from '../setup/client';
import { approve, file } from '../setup/filing';
import { startCase } from '../../shared/contract/cases';
import { listMyLicences } from '../../shared/contract/licences';

export type Screen = { name: string; path: string; as?: string; type?: string; empty?: string; press?: string; see?: RegExp };

/** Every screen with somebody who has something to see on it. */
export async function screensOf({ address }: StartedHall): Promise<Screen[]> {
  const [elder, nurse, cook, clerk] = await Promise.all(['P001', 'P011', 'P016', 'O012'].map((code) => signInAs(address, code)));
  if (!elder || !nurse || !cook || !clerk) throw new Error('The seeded people are missing');
  const granted = await file(elder, 'DY-JF-0004');
  await approve(clerk, granted.caseNo);
  const { caseNo: draft } = await nurse.get(startCase, { itemCode: 'DY-XK-0082' });
  const { caseNo: cooks } = await cook.get(startCase, { itemCode: 'DY-XK-0023' });
  const { licences: [licence] } = await elder.get(listMyLicences, {});
  return [
    { name: 'home', path: 'tabs/home' }, { name: 'home-signed-in', path: 'tabs/home', as: 'P011' }, { name: 'items', path: 'tabs/items' }, { name: 'benefits', path: 'tabs/benefits' },
    { name: 'search', path: 'items/search' }, { name: 'search-found', path: 'items/search', type: '老人补贴', see: /找到/ }, { name: 'search-nothing', path: 'items/search', type: '火星移民', see: /[没沒]有找到/ },
    { name: 'list', path: 'items/list?zone=no-certificate' }, { name: 'guide', path: 'items/guide?itemCode=DY-XK-0082', as: 'P011' }, { name: 'guide-guest', path: 'items/guide?itemCode=DY-XK-0023' },
    { name: 'form', path: `apply/form?caseNo=${cooks}`, as: 'P016' }, { name: 'form-wrong', path: `apply/form?caseNo=${cooks}`, as: 'P016', empty: '联系电话|聯繫電話', press: '下一步' },
    { name: 'materials', path: `apply/materials?caseNo=${draft}`, as: 'P011' }, { name: 'review', path: `apply/review?caseNo=${draft}`, as: 'P011' },
    { name: 'done', path: `apply/done?caseNo=${granted.caseNo}`, as: 'P001' }, { name: 'case', path: `cases/case?caseNo=${granted.caseNo}`, as: 'P001' },
    { name: 'cases', path: 'tabs/cases', as: 'P011' }, { name: 'cases-empty', path: 'tabs/cases', as: 'P002' }, { name: 'wallet', path: 'licences/wallet', as: 'P001' },
    { name: 'licence', path: `licences/licence?licenceNo=${encodeURIComponent(licence?.licenceNo ?? '')}`, as: 'P001' },
    { name: 'me', path: 'tabs/me', as: 'P001' }, { name: 'me-guest', path: 'tabs/me' }, { name: 'about', path: 'me/about' }, { name: 'sign-in', path: 'me/sign-in' },
    { name: 'refused', path: 'items/guide?itemCode=DY-XX-9999' }, { name: 'desk', path: 'desk/desk', as: 'O012' }, { name: 'desk-case', path: `desk/case?caseNo=${granted.caseNo}`, as: 'O012' },
  ];
}
