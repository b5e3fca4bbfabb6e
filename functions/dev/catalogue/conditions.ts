import { materialConditions } from '../../../shared/contract/publish';
import { leavesOf, type Condition } from '../../../shared/domain/conditions';
import type { FieldSpec, Section } from '../../../shared/domain/items/form';
import { fieldFaults, type FormKnown } from '../../../shared/domain/items/form-faults';
import type { RawItem } from './raw-item';
import { CatalogueFault, type CatalogueFiles } from './read-files';

export const CONDITIONS = 'forms/conditions.json';

/** What decides the conditional materials of every item. */
export type Conditions = {
  /** The section that asks about them; none where nothing has to be asked. */
  asksOf(code: string): Section[];
  appliesTo(code: string, material: string): Condition | null;
  /** Conditions and questions that are for nothing. */
  idle(raws: readonly RawItem[]): string[];
};

type Decided = { asks: FieldSpec[]; applies: Record<string, Condition> };

export function readConditions(files: CatalogueFiles, known: FormKnown): Conditions {
  const { title, questions, items } = files.of(CONDITIONS, materialConditions);
  const shared = new Map(questions.map((field) => [field.key, field]));
  const decided = new Map(Object.entries(items).map(([code, { asks, applies }]): [string, Decided] => [code, { asks: asks.map((one) => fieldOf(one, shared, code)), applies }]));
  for (const [code, { asks }] of decided) {
    const [fault] = asks.flatMap((field) => fieldFaults(field, known));
    if (fault) throw new CatalogueFault(`${CONDITIONS}: item ${code} ${fault}.`);
  }
  return {
    appliesTo: (code, material) => decided.get(code)?.applies[material] ?? null,
    asksOf(code) {
      const fields = decided.get(code)?.asks ?? [];
      return fields.length > 0 ? [{ title, fields }] : [];
    },
    idle(raws) {
      const asked = new Set(Object.values(items).flatMap(({ asks }) => asks));
      return [
        ...[...decided].flatMap(([code, one]) => idleIn(code, one, raws.find((raw) => raw.code === code))),
        ...questions.filter(({ key }) => !asked.has(key)).map(({ key }) => `no item asks the question ${key}`),
      ].map((fault) => `${CONDITIONS}: ${fault}.`);
    },
  };
}

function fieldOf(asked: FieldSpec | string, shared: ReadonlyMap<string, FieldSpec>, code: string): FieldSpec {
  const found = typeof asked === 'string' ? shared.get(asked) : asked;
  if (!found) throw new CatalogueFault(`${CONDITIONS}: item ${code} asks ${String(asked)}, a question that is not there.`);
  return found;
}

function idleIn(code: string, { asks, applies }: Decided, raw: RawItem | undefined): string[] {
  if (!raw) return [`there is no item ${code}`];
  const read = new Set(Object.values(applies).flatMap(leavesOf).map(({ fact }) => fact));
  return [
    ...Object.keys(applies).filter((material) => !raw.materials.some((one) => one.code === material)).map((material) => `item ${code} has no material ${material}`),
    ...asks.filter(({ key }) => !read.has(key)).map(({ key }) => `item ${code} asks ${key}, which decides nothing`),
  ];
}
