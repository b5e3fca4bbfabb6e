import { forecastMaterials } from '../../shared/domain/cases/forecast-materials';
import { proveMaterials } from '../../shared/domain/cases/prove-materials';
import { licence, material, proving } from '../rules/fixtures';

const ROUNDS = 5000;
const TYPES = Array.from({ length: 20 }, (_, at) => `TYPE_${at}`);

/** The rules alone, for somebody with 20 licences and an item of nine materials: two for each way there is, and the form. */
export default async function forecast(): Promise<string[]> {
  const ways = [{ isForm: true }, ...TYPES.slice(0, 4).map((type) => ({ licenceTypes: [type], holder: 'applicant' as const })), { commitment: true }, { commitment: true }, { tolerable: true }, {}];
  const materials = ways.map((change, at) => material(`CL000${at}`, change));
  const letters = Object.fromEntries(materials.filter((one) => one.commitment || one.tolerable).map(({ code, commitment }) => [code, [{ kind: commitment ? 'commitment' as const : 'later' as const, letter: 'x', commitment: null, listed: [] }]]));
  const known = proving({ wallets: { applicant: TYPES.map((type) => licence(type)), legalPerson: [] }, promising: { bar: null, letters, signer: { personId: 'P011', name: '黄月英' } } });
  const requests = Object.fromEntries(materials.slice(1, 5).map(({ code }) => [code, { by: 'licence' as const }]));
  const each = (work: () => unknown) => {
    for (let round = 0; round < ROUNDS; round += 1) work();
    const before = process.cpuUsage();
    for (let round = 0; round < ROUNDS; round += 1) work();
    const { user, system } = process.cpuUsage(before);
    return ((user + system) / ROUNDS / 1000).toFixed(4);
  };
  return [
    `forecast, 20 licences × 9 materials: ${each(() => forecastMaterials(materials, known))} ms of CPU (budget 2)`,
    `proving the same at filing: ${each(() => proveMaterials(materials, requests, known))} ms of CPU`,
  ];
}
