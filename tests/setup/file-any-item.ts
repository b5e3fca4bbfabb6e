import { getDraft, saveDraft, startCase } from '../../shared/contract/cases';
import { getPromiseLetters } from '../../shared/contract/proofs';
import type { MaterialForecast } from '../../shared/contract/items';
import { checkEligibility } from '../../shared/domain/cases/start-case';
import type { ProofRequest } from '../../shared/domain/cases/proof';
import type { Answer, FieldSpec } from '../../shared/domain/items/form';
import { validFor } from '../../shared/domain/cases/ways';
import { audienceOf, type Wallets } from '../../shared/domain/items/holders';
import { isProvided } from '../../shared/domain/items/is-provided';
import type { ServiceItem } from '../../shared/domain/items/item';
import type { Person } from '../../shared/domain/people/person';
import type { Client } from './client';
import { submit } from './filing';
import { pdf } from './files';
import { give, type Given } from './uploading';

/** Of the people who may file an item (the right kind, nothing in the registers against it), the one whose wallets have most of what it takes. */
export function whoMayFile(item: ServiceItem, people: readonly Person[], walletsOf: (person: Person) => Wallets, today: string): Person | undefined {
  const may = (person: Person) => item.audience.includes(audienceOf(person)) && checkEligibility(item.eligibility, person, today).every(({ verdict }) => verdict !== 'unmet');
  const fetched = (person: Person) => item.materials.filter((material) => validFor(material, { audience: audienceOf(person), wallets: walletsOf(person), today }).length > 0).length;
  return people.filter(may).map((person) => ({ person, count: fetched(person) })).sort((a, b) => b.count - a.count)[0]?.person;
}

/** A draft in which everything that has to be answered is answered. */
export async function openAnswered(client: Client, itemCode: string): Promise<{ caseNo: string }> {
  const opened = await client.get(startCase, { itemCode });
  const { caseNo } = opened;
  const fields = opened.form.flatMap((section) => section.fields).filter((field) => field.required && !isProvided(opened.answers[field.key]));
  await client.get(saveDraft, { caseNo, answers: Object.fromEntries(fields.map((field) => [field.key, answerTo(field)])) });
  return { caseNo };
}

/** Files an item end to end with only what its data allows: the lightest way of each material, as the forecast says. */
export async function fileAsForecast(client: Client, itemCode: string) {
  const { caseNo } = await openAnswered(client, itemCode);
  const { materials } = await client.get(getDraft, { caseNo });
  const proofs: Record<string, ProofRequest> = {};
  for (const material of materials.filter(({ necessity, by }) => necessity === 'required' && by !== 'form')) proofs[material.code] = await prove(client, caseNo, material);
  return { ways: materials.map(({ by }) => by), filed: await submit(client, caseNo, proofs) };
}

async function prove(client: Client, caseNo: string, { code, by, licence, reuse }: MaterialForecast): Promise<ProofRequest> {
  if (by === 'licence') return { by, licenceNo: licence?.licenceNo ?? '' };
  if (by === 'reuse') return { by, fileId: reuse?.fileId ?? '' };
  if (by === 'upload') return { by, files: [(await give(client, caseNo, code, await sheet())).fileId] };
  const { letters } = await client.get(getPromiseLetters, { caseNo });
  const letter = letters.find((one) => one.material === code && one.kind === by)?.letter ?? '';
  return by === 'commitment' ? { by, letter, listed: [] } : { by: 'later', letter };
}

let made: Promise<Given> | undefined;
const sheet = () => (made ??= pdf(1).then((bytes) => ({ name: '材料.pdf', type: 'application/pdf', bytes })));

/** Something a careful person could answer. */
export function answerTo({ kind, options = [], min = 0, max }: FieldSpec): Answer {
  switch (kind) {
    case 'number': return Math.min(Math.max(min, 1), max ?? Infinity);
    case 'date': return '2026-11-20';
    case 'choice': return options[0] ?? '';
    case 'choices': return options.slice(0, 1);
    case 'town': return '360723100';
    case 'phone': return '13900000000';
    case 'text':
    case 'paragraph': return '示例';
  }
}
