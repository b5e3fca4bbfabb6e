import { offerNightly } from '../../functions/handlers/claims/offer-benefits';
import { offerBenefits } from '../../functions/find/offer-benefits';
import type { Hall } from '../../functions/hall';
import { newBudget } from '../../shared/domain/claims/budget';
import type { Enterprise } from '../../shared/domain/people/person';
import { catalogue } from '../rules/fixtures';
import { openBenchHall } from './bench-hall';
import { watchCalls, type Call } from './watch-calls';

const ALL = 100_000;
const ON_RECORD = 2000;
/** Registered this month, one in so many: who is entitled tonight. */
const NEW_ONE_IN = 20;
const DAY_MS = 86_400_000;
const NIGHT = new Date('2026-11-23T02:00:00+08:00');
/** USD a million request units, on demand (us-east-1, 2025). */
const PRICE = { read: 0.125, write: 0.625 };

/** 免申即享, the night's run: its rule over a county of 10⁵ enterprises without an engine, then all of it over a real engine at a smaller size. */
export default async function night(): Promise<string[]> {
  const bench = await openBenchHall();
  const open: Hall = { ...bench.hall, now: () => NIGHT };
  const rule = await ruleAlone(open);
  for (let at = 0; at < ON_RECORD; at += 20) await Promise.all(Array.from({ length: 20 }, (_, n) => bench.records.people.putPerson(enterpriseOf(at + n))));
  const seen = watchCalls(bench);
  const first = await overEngine(open, seen, 'the first night over the engine');
  const next = await overEngine({ ...open, now: () => new Date(NIGHT.getTime() + DAY_MS) }, seen, 'the night after it, with nothing new');
  await bench.stop();
  return [rule, ...first, ...next];
}

/** The handler's own rule; what it would write is only counted, so that nothing grows but what it keeps itself. */
async function ruleAlone(open: Hall): Promise<string> {
  let opened = 0;
  const budget = newBudget(1e12, 4);
  const counting: Hall = {
    ...open, policies: { ...open.policies, standing: async () => [] }, budgets: { ...open.budgets, read: async () => budget },
    claims: { ...open.claims, open: async () => { opened += 1; return true; } },
  };
  const before = process.cpuUsage();
  const resident: number[] = [];
  for (let n = 0; n < ALL; n += 1) {
    await offerBenefits(counting, enterpriseOf(n));
    if (n % (ALL / 10) === 0) resident.push(process.memoryUsage().rss / 1e6);
  }
  const { user, system } = process.cpuUsage(before);
  const [early, late] = [resident[2] ?? 0, resident.at(-1) ?? 0];
  return `the night's rule, ${ALL} enterprises: ${((user + system) / 1e6).toFixed(1)} s of CPU, ${opened} offers; resident ${early.toFixed(0)} MB after 20,000 and ${late.toFixed(0)} MB at its end`;
}

async function overEngine(open: Hall, seen: Call[], name: string): Promise<string[]> {
  seen.length = 0;
  const startedAt = performance.now();
  const offered = await offerNightly(open, (line) => { throw new Error(JSON.stringify(line)); }, 600_000);
  const seconds = (performance.now() - startedAt) / 1000;
  const sum = (pick: (call: Call) => number) => seen.reduce((total, call) => total + pick(call), 0);
  const [reads, writes] = [sum(({ read }) => read), sum(({ write }) => write)];
  const looked = ON_RECORD + catalogue().people.filter(({ kind }) => kind === 'legal').length;
  const times = ALL / looked;
  const dollars = (times * (reads * PRICE.read + writes * PRICE.write)) / 1e6;
  return [
    `${name}: ${looked} enterprises in ${seconds.toFixed(1)} s, ${offered} offers; ${(reads / looked).toFixed(2)} RCU an enterprise, ${writes.toFixed(0)} WCU in all`,
    `  at ${ALL} enterprises, ${times.toFixed(0)} times as many: about ${((seconds * times) / 60).toFixed(1)} minutes on this machine, ${Math.round(reads * times)} RCU and ${Math.round(writes * times)} WCU, ${dollars.toFixed(2)} USD a night (${PRICE.read} and ${PRICE.write} USD a million)`,
  ];
}

const firms = catalogue().people.flatMap((one) => (one.kind === 'legal' ? [one] : []));

/** One of the catalogue's, with its own numbers; one in some is new and has no seal yet. */
function enterpriseOf(n: number): Enterprise {
  const like = firms[n % firms.length] as Enterprise;
  const isNew = n % NEW_ONE_IN === 0;
  return { ...like, personId: `E9${String(n).padStart(6, '0')}`, name: `大余县生成企业${n}有限公司`, facts: { ...like.facts, ...(isNew ? { entityType: 'company', registrationDate: '2026-11-10', sealEngravedBefore: false } : { registrationDate: '2015-05-05', sealEngravedBefore: true }), employees: n % 400, taxPaidLastYearFen: (n * 7919) % 5_000_000_00 } };
}
