import { generateKeyPairSync } from 'node:crypto';
import { licenceSealsWith } from '../../functions/documents/licence-seals';
import { pressLicence } from '../../functions/documents/render';

const SHEETS = 12;

/** A process that presses sheets and nothing else, and says how long each took (ms) and how much memory it had at most (MB). */
async function press(): Promise<void> {
  const eLicenceId = '1.2.156.3005.2.11100000MB0143028R001.11360723MA0000015T.2026112300000002.001.V';
  const seals = licenceSealsWith(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 'http://localhost:3721');
  const paper = {
    title: '食品经营许可证', licenceNo: 'FOOD_BIZ-20261123123456783', eLicenceId, holderName: '大余县示例08大酒店有限公司', issuer: '大余县行政审批局', issuedOn: '2026-11-23', validTo: '2031-11-22',
    fields: [{ label: '经营场所', value: '江西省赣州市大余县南安镇余西街道建设路18号' }, { label: '经营项目', value: '热食类食品制售；冷食类食品制售；自制饮品制售' }],
  };
  const spent: number[] = [];
  for (let at = 0; at < SHEETS; at += 1) {
    const startedAt = performance.now();
    await pressLicence(paper, { address: seals.addressOf(eLicenceId), code: seals.codeOf(eLicenceId) });
    spent.push(performance.now() - startedAt);
  }
  process.stdout.write(JSON.stringify({ spent, peak: process.resourceUsage().maxRSS / 1024 }));
}

void press();
