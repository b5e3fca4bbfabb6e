import { startCase } from '../../shared/contract/cases';
import { takeCase } from '../../shared/contract/desk';
import { listMyLicences } from '../../shared/contract/licences';
import type { ScheduleName } from '../../shared/contract/schedules';
import { desktop, phone } from '../setup/browser';
import { signInAs } from '../setup/client';
import { approve, file } from '../setup/filing';
import { badlyRated, ratingScreens } from './bad-ratings';
import { claimsBegun, claimScreens } from './claims';
import { clockCases, clockScreens, type SetClock } from './clock-cases';
import { boardScreens, lastMonth } from './desk-boards';
import { deskPromises, promiseScreens } from './desk-promises';
import { exportsAsked, exportScreens } from './exports';
import { privacyScreens } from './privacy';
import { publisherScreens } from './publisher';
import { queueScreens } from './desk-queue';
import { deliveryScreens, parcelsSent } from './delivery';
import { documentScreens } from './documents';
import { redeemScreens, sealOrdered } from './redeem';
import { licenceMade, licenceScreens } from './licences';
import { billsChecked, settlementScreens } from './settlement';
import type { Screen, Size } from './screen';
import { visitScreens, visitsPlanned } from './visits';
import { freeOfCertificates, freeScreens } from './free-of-certificates';

/** People look at a phone; staff at a phone and at a desk. */
export function sizesOf({ name }: Screen): [suffix: string, size: Size][] {
  return name.startsWith('desk') ? [['', phone], ['-wide', desktop]] : [['', phone]];
}

/** As tests do: Monday, nine o'clock. */
const BEGINS = '2026-11-23T09:00:00+08:00';

export type HallClock = { setClock: SetClock; run(schedule: ScheduleName): Promise<unknown> };

/** Every screen with somebody who has something to see on it, and the faces a screen has besides. */
export async function screensOf(address: string, clock: HallClock): Promise<Screen[]> {
  const { granted, screens } = await mostScreens(address, clock);
  await exportsAsked(address);
  await billsChecked(address);
  const claims = await claimsBegun(address);
  return [
    ...screens, ...promiseScreens(await deskPromises(address)), ...visitScreens(await visitsPlanned(address)), ...documentScreens(granted), ...ratingScreens(await badlyRated(address)),
    ...claimScreens(claims), ...redeemScreens(claims, await sealOrdered(address)), ...publisherScreens, ...exportScreens, ...privacyScreens, ...settlementScreens, ...deliveryScreens(await parcelsSent(address)), ...licenceScreens(await licenceMade(address)),
  ];
}

/** What people meet most; `granted` is the number of a case that is over. */
export async function mostScreens(address: string, { setClock, run }: HallClock): Promise<{ granted: string; screens: Screen[] }> {
  const late = await lastMonth(address, setClock);
  const clocked = await clockCases(address, setClock, late);
  await setClock(BEGINS);
  await run('doDuties');
  const [elder, nurse, cook, clerk] = await Promise.all([signInAs(address, 'P001'), signInAs(address, 'P011'), signInAs(address, 'P016'), signInAs(address, 'O012')]);
  const granted = await file(elder, 'DY-JF-0004');
  await approve(clerk, granted.caseNo);
  const { caseNo: taken } = await file(elder, 'DY-JF-0004');
  await clerk.get(takeCase, { caseNo: taken });
  const { caseNo: filed } = await file(elder, 'DY-JF-0004');
  const { caseNo: draft } = await nurse.get(startCase, { itemCode: 'DY-XK-0082' });
  const { caseNo: cooks } = await cook.get(startCase, { itemCode: 'DY-XK-0023' });
  const { licences: [licence] } = await elder.get(listMyLicences, {});
  await run('escalateCases');
  const free = await freeOfCertificates(address);
  const cases = { granted: granted.caseNo, taken, filed, draft, cooks };
  const licenceNo = licence?.licenceNo ?? '';
  const screens = [...publicScreens, ...applicantScreens(cases, licenceNo), ...freeScreens(cases, free, licenceNo), ...deskScreens(cases), ...queueScreens, ...boardScreens, ...clockScreens(clocked), ...faces(cases)];
  return { granted: granted.caseNo, screens };
}

export type Cases = Record<'granted' | 'taken' | 'filed' | 'draft' | 'cooks', string>;

const publicScreens: Screen[] = [
  { name: 'home', path: 'tabs/home' }, { name: 'items', path: 'tabs/items' }, { name: 'benefits', path: 'tabs/benefits' },
  { name: 'benefit-zone-guest', path: 'benefits/zone', see: /能享什[么麼]/ }, { name: 'policy-guest', path: 'benefits/policy?code=HQ-06', see: /第六[条條]/ },
  { name: 'search', path: 'items/search' }, { name: 'search-found', path: 'items/search', type: '老人补贴', see: /找到/ }, { name: 'search-nothing', path: 'items/search', type: '火星移民', see: /[没沒]有找到/ },
  { name: 'list', path: 'items/list?zone=no-certificate' }, { name: 'guide-guest', path: 'items/guide?itemCode=DY-XK-0023' },
  { name: 'me-guest', path: 'tabs/me' }, { name: 'about', path: 'me/about' }, { name: 'mandates', path: 'me/mandates', as: 'P041', see: /授[权權]/ }, { name: 'mandates-grant', path: 'me/mandates', as: 'E001', press: '授[权權]一[个個]人', see: /有效期/ }, { name: 'sign-in', path: 'me/sign-in' },
];

const applicantScreens = ({ granted, filed, draft, cooks }: Cases, licenceNo: string): Screen[] => [
  { name: 'home-signed-in', path: 'tabs/home', as: 'P011' }, { name: 'guide', path: 'items/guide?itemCode=DY-XK-0082', as: 'P011' },
  { name: 'form', path: `apply/form?caseNo=${cooks}`, as: 'P016' }, { name: 'form-wrong', path: `apply/form?caseNo=${cooks}`, as: 'P016', empty: '联系电话|聯繫電話', press: '下一步' },
  { name: 'materials', path: `apply/materials?caseNo=${draft}`, as: 'P011' }, { name: 'materials-missing', path: `apply/materials?caseNo=${cooks}`, as: 'P016' },
  { name: 'review', path: `apply/review?caseNo=${draft}`, as: 'P011' }, { name: 'done', path: `apply/done?caseNo=${filed}`, as: 'P001' },
  { name: 'case', path: `cases/case?caseNo=${filed}`, as: 'P001' }, { name: 'case-granted', path: `cases/case?caseNo=${granted}`, as: 'P001' },
  { name: 'case-rating', path: `cases/case?caseNo=${granted}`, as: 'P001', press: '^(评价服务|評價服務)$', see: /非常[满滿]意/ },
  { name: 'cases', path: 'tabs/cases', as: 'P001' }, { name: 'cases-empty', path: 'tabs/cases', as: 'P002' }, { name: 'wallet', path: 'licences/wallet', as: 'P001' },
  { name: 'licence', path: `licences/licence?licenceNo=${encodeURIComponent(licenceNo)}`, as: 'P001' }, { name: 'me', path: 'tabs/me', as: 'P001' }, { name: 'me-firm', path: 'tabs/me', as: 'E008' },
  { name: 'benefit-zone', path: 'benefits/zone', as: 'E001', see: /[现現]在就能享/ }, { name: 'policy', path: 'benefits/policy?code=HQ-20', as: 'E001', see: /怎[么麼]算的/ },
];

const deskScreens = ({ granted, taken, filed }: Cases): Screen[] => [
  { name: 'desk', path: 'desk/desk', as: 'O012' }, { name: 'desk-empty', path: 'desk/desk', as: 'O005' }, { name: 'desk-guest', path: 'desk/desk' },
  { name: 'desk-case', path: `desk/case?caseNo=${filed}`, as: 'O012' }, { name: 'desk-case-taken', path: `desk/case?caseNo=${taken}`, as: 'O012' }, { name: 'desk-case-closed', path: `desk/case?caseNo=${granted}`, as: 'O012' },
  { name: 'desk-reason', path: `desk/case?caseNo=${taken}`, as: 'O012', press: '不予受理', see: /给申请人的话|給申請人的話/ },
];

const faces = ({ filed, cooks }: Cases): Screen[] => [
  { name: 'guide-refused', path: 'items/guide?itemCode=DY-XX-9999' }, { name: 'wallet-refused', path: 'licences/wallet' },
  { name: 'guide-waiting', path: 'items/guide?itemCode=DY-XK-0023', hall: 'silent' }, { name: 'case-waiting', path: `cases/case?caseNo=${filed}`, as: 'P001', hall: 'silent' },
  { name: 'cases-waiting', path: 'tabs/cases', as: 'P001', hall: 'silent' }, { name: 'desk-waiting', path: 'desk/desk', as: 'O012', hall: 'silent' },
  { name: 'cases-unreachable', path: 'tabs/cases', as: 'P001', hall: 'unreachable', see: /[网網][络絡]/ }, { name: 'form-offline', path: `apply/form?caseNo=${cooks}`, as: 'P016', hall: 'lost', see: /[没沒]有[网網][络絡]/ },
];
