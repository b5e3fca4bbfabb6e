import { licenceSealsWith } from '../../functions/documents/licence-seals';
import { getCase } from '../../shared/contract/cases';
import { actOnLicence } from '../../shared/contract/licence-desk';
import { listMyLicences } from '../../shared/contract/licences';
import { signInAs } from '../setup/client';
import { approve, file } from '../setup/filing';
import { until } from '../setup/until';
import type { Screen } from './screen';

export type MadeLicence = { licenceNo: string; eLicenceId: string };

/** A licence that the hall made for 黄月英, corrected once by its desk. */
export async function licenceMade(address: string): Promise<MadeLicence> {
  const [nurse, clerk] = await Promise.all([signInAs(address, 'P011'), signInAs(address, 'O026')]);
  const { caseNo } = await file(nurse, 'DY-XK-0082');
  await approve(clerk, caseNo);
  const licenceNo = await until(async () => (await nurse.get(getCase, { caseNo })).licenceNo ?? false);
  await clerk.get(actOnLicence, { licenceNo, action: 'change', ground: 'asked', reason: '执业机构变更', fields: { institution: '大余县中医院' } });
  const made = (await nurse.get(listMyLicences, {})).licences.find((one) => one.licenceNo === licenceNo);
  if (!made) throw new Error('No licence was made');
  return made;
}

/** As the code on its sheet opens it; the hall under test was given its key by the environment. */
function checkOf(eLicenceId: string): string {
  const [, asked = ''] = licenceSealsWith(process.env['SESSION_KEY'] ?? '', '').addressOf(eLicenceId).split('#/');
  return asked;
}

/** A wallet's licence as it is shown, the pages of whoever scans, the desk's page; each with the faces it has besides. */
export function licenceScreens({ licenceNo, eLicenceId }: MadeLicence): Screen[] {
  const [check, shown] = [checkOf(eLicenceId), 'licences/shown?code=AAAAAAAAAAAAAAAAAAAAAA'];
  return [
    { name: 'licence-show', path: `licences/show?licenceNo=${licenceNo}`, as: 'P011', see: /[还還]有 \d+ 秒/ }, { name: 'licence-show-none', path: 'licences/show?licenceNo=NONE-1', as: 'P011', see: /回到我的[证證]照/ },
    { name: 'licence-ours', path: `licences/licence?licenceNo=${licenceNo}`, as: 'P011', see: /[变變][动動][记記][录錄]/ }, { name: 'wallet-notices', path: 'licences/wallet', as: 'P011', see: /[证證]照提醒/ },
    { name: 'wallet-firm', path: 'licences/wallet', as: 'E008', see: /有效[证證]照/ },
    { name: 'licence-shown', path: shown, see: /只能查看一次/ }, { name: 'licence-shown-none', path: shown, press: '^查看$', see: /[没沒]有查到[这這][个個]亮[证證][码碼]/ },
    { name: 'licence-shown-unreachable', path: shown, press: '^查看$', hall: 'unreachable', see: /再[试試]一次/ },
    { name: 'licence-check', path: 'licences/check', see: /文件不[会會]上[传傳]|檔案不會上傳/ }, { name: 'licence-check-holds', path: check, see: /[现現]在有效/ },
    { name: 'licence-check-none', path: `${check.slice(0, -4)}none`, see: /[没沒]有查到[这這][张張][证證]照/ }, { name: 'licence-check-unreachable', path: check, hall: 'unreachable', see: /[网網][络絡]/ },
    { name: 'desk-licence', path: 'desk/licence', as: 'O037', see: /按[编編][号號]查找/ }, { name: 'desk-licence-found', path: `desk/licence?licenceNo=${licenceNo}`, as: 'O037', see: /[办辦]理[经經][过過]/ },
    { name: 'desk-licence-sheet', path: `desk/licence?licenceNo=${licenceNo}`, as: 'O037', press: '^[变變]更$', see: /改成什[么麼]/ }, { name: 'desk-licence-none', path: 'desk/licence?licenceNo=NURSE-1', as: 'O037', see: /[没沒]有查到/ },
  ];
}
