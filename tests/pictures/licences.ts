import type { Screen } from './screen';

/** A wallet's licence as it is shown, the pages of whoever scans, the desk's page; each with the faces it has besides. */
export function licenceScreens(licenceNo: string): Screen[] {
  return [
    { name: 'licence-show', path: `licences/show?licenceNo=${encodeURIComponent(licenceNo)}`, as: 'P001', see: /[还還]有 \d+ 秒/ },
    { name: 'licence-shown', path: 'licences/shown?code=AAAAAAAAAAAAAAAAAAAAAA', see: /只能查看一次/ },
    { name: 'licence-shown-none', path: 'licences/shown?code=AAAAAAAAAAAAAAAAAAAAAA', press: '^查看$', see: /[没沒]有查到[这這][个個]亮[证證][码碼]/ },
    { name: 'licence-check', path: 'licences/check', see: /文件不[会會]上[传傳]|檔案不會上傳/ },
    { name: 'licence-check-none', path: 'licences/check?id=1.2.156.3005.2.11100000MB0143028R001.11360723MA0000015T.2026112300000002.001.V&code=AAAAAAAAAAAAAAAAAAAAAA', see: /[没沒]有查到[这這][张張][证證]照/ },
    { name: 'desk-licence', path: 'desk/licence', as: 'O037', see: /按[编編][号號]查找/ },
  ];
}
