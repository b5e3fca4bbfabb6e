import { actionsOpen, type Step } from '../../shared/domain/flow';
import { endedParcels, movingParcels, parcelFlow, troubledParcels, type ParcelState } from '../../shared/domain/delivery/parcel-flow';
import { parcelPlace } from '../../shared/domain/delivery/parcel-place';
import type { Parcel } from '../../shared/domain/delivery/parcel';

const rows: readonly Step[] = parcelFlow;
const states = [...new Set(rows.flatMap(({ from, to }) => [...from, to]))].filter((state) => state !== 'stays') as ParcelState[];

test('every state can be reached from how a parcel begins (requested, awaited at a home, laid out at the counter), and each that has not ended leads on', () => {
  const reached = new Set<string>(['requested', 'awaited', 'atCounter']);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const row of rows) if (row.to !== 'stays' && row.from.some((state) => reached.has(state))) reached.add(row.to);
  }
  expect([...reached].sort()).toEqual([...states].sort());
  expect(states.filter((state) => !rows.some((row) => row.from.includes(state))).sort()).toEqual([...endedParcels].sort());
});

test('whatever has not ended stands in a list that somebody works through', () => {
  const placed = (state: ParcelState) => parcelPlace({ state, steps: [], packFrom: '', handOverBy: '', lastMovedAt: null, handOver: null } as unknown as Parcel)?.list ?? null;
  expect(states.filter((state) => placed(state) === null).sort()).toEqual([...endedParcels].sort());
  expect(movingParcels.map(placed)).toEqual(movingParcels.map(() => 'moving'));
  expect(troubledParcels.map(placed)).toEqual(troubledParcels.map(() => 'trouble'));
});

test('a carrier cannot pack, nor an applicant say for the carrier what became of it; what was delivered is never turned back', () => {
  expect(actionsOpen(parcelFlow, 'requested', 'carrier')).toEqual([]);
  expect(actionsOpen(parcelFlow, 'inTransit', 'applicant')).toEqual(['receive']);
  expect(endedParcels.flatMap((state) => rows.filter(({ from }) => from.includes(state)))).toEqual([]);
});
