/** 统计上大中小微型企业划分办法 (2017). Staff in persons, revenue and assets in 分. */
export type Size = 'large' | 'medium' | 'small' | 'micro';
export type Metrics = { employees?: number | undefined; revenueFen?: number | undefined; assetsFen?: number | undefined };
type Metric = keyof Metrics;
/** The lowest value of large, medium and small; below the last it is micro. */
type Floors = readonly [large: number, medium: number, small: number];
type Row = { from: string; to: string; floors: Partial<Record<Metric, Floors>> };

const wan = (...floors: Floors): Floors => [floors[0] * 1_000_000, floors[1] * 1_000_000, floors[2] * 1_000_000];
const persons = (...floors: Floors): Floors => floors;

/** By the first digits of GB/T 4754-2017, both ends included; the narrower row comes first. */
const rows: readonly Row[] = [
  { from: '01', to: '05', floors: { revenueFen: wan(20000, 500, 50) } },
  { from: '06', to: '46', floors: { employees: persons(1000, 300, 20), revenueFen: wan(40000, 2000, 300) } },
  { from: '47', to: '50', floors: { revenueFen: wan(80000, 6000, 300), assetsFen: wan(80000, 5000, 300) } },
  { from: '51', to: '51', floors: { employees: persons(200, 20, 5), revenueFen: wan(40000, 5000, 1000) } },
  { from: '52', to: '52', floors: { employees: persons(300, 50, 10), revenueFen: wan(20000, 500, 100) } },
  { from: '54', to: '58', floors: { employees: persons(1000, 300, 20), revenueFen: wan(30000, 3000, 200) } },
  { from: '59', to: '59', floors: { employees: persons(200, 100, 20), revenueFen: wan(30000, 1000, 100) } },
  { from: '60', to: '60', floors: { employees: persons(1000, 300, 20), revenueFen: wan(30000, 2000, 100) } },
  { from: '61', to: '62', floors: { employees: persons(300, 100, 10), revenueFen: wan(10000, 2000, 100) } },
  { from: '63', to: '64', floors: { employees: persons(2000, 100, 10), revenueFen: wan(100000, 1000, 100) } },
  { from: '65', to: '65', floors: { employees: persons(300, 100, 10), revenueFen: wan(10000, 1000, 50) } },
  { from: '701', to: '701', floors: { revenueFen: wan(200000, 1000, 100), assetsFen: wan(10000, 5000, 2000) } },
  { from: '702', to: '702', floors: { employees: persons(1000, 300, 100), revenueFen: wan(5000, 1000, 500) } },
  { from: '703', to: '703', floors: { employees: persons(300, 100, 10) } },
  { from: '709', to: '709', floors: { employees: persons(300, 100, 10) } },
  { from: '71', to: '72', floors: { employees: persons(300, 100, 10), assetsFen: wan(120000, 8000, 100) } },
  { from: '73', to: '82', floors: { employees: persons(300, 100, 10) } },
  { from: '85', to: '85', floors: { employees: persons(300, 100, 10) } },
  { from: '86', to: '90', floors: { employees: persons(300, 100, 10) } },
];
const sizes: readonly Size[] = ['large', 'medium', 'small', 'micro'];

/** The lowest class over all metrics of the row; undefined where the table does not reach (金融、教育、卫生…) or a metric is not known. */
export function sizeClassOf(industryCode: string, metrics: Metrics): Size | undefined {
  const row = rows.find(({ from, to }) => industryCode.slice(0, from.length) >= from && industryCode.slice(0, to.length) <= to);
  if (!row) return undefined;
  const classes = (Object.entries(row.floors) as [Metric, Floors][]).map(([metric, floors]) => classOf(metrics[metric], floors));
  // One metric below the lowest line is enough, whatever the others are.
  if (classes.includes(MICRO)) return 'micro';
  return classes.includes(undefined) ? undefined : sizes[Math.max(...classes.map((one) => one ?? 0))];
}

const MICRO = 3;

function classOf(value: number | undefined, floors: Floors): number | undefined {
  if (value === undefined) return undefined;
  const at = floors.findIndex((floor) => value >= floor);
  return at === -1 ? MICRO : at;
}
