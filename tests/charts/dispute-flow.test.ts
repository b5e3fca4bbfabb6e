import { disputeFlow, isOpen, waitsToBeSent, type Dispute, type DisputeState } from '../../shared/domain/licences/dispute';
import { actionsOpen, type Step } from '../../shared/domain/flow';

const rows: readonly Step[] = disputeFlow;
const states = [...new Set(rows.flatMap(({ from, to }) => [...from, to]))] as DisputeState[];
const inState = (state: DisputeState) => ({ state }) as Dispute;

test('every state can be reached from an opened dispute, and it ends corrected or upheld', () => {
  const reached = new Set<string>(['opened']);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const row of rows) if (row.from.some((state) => reached.has(state))) reached.add(row.to);
  }
  expect([...reached].sort()).toEqual([...states].sort());
  expect(states.filter((state) => !rows.some((row) => row.from.includes(state))).sort()).toEqual(['corrected', 'upheld']);
  expect(states.filter((state) => !isOpen(inState(state))).sort()).toEqual(['corrected', 'upheld']);
});

test('the hall only passes it on; what becomes of it the issuer says', () => {
  expect(states.map((state) => [state, actionsOpen(disputeFlow, state, 'clock'), actionsOpen(disputeFlow, state, 'issuer')])).toEqual([
    ['opened', ['send'], ['uphold']], ['sent', [], ['correct', 'uphold']], ['corrected', [], []], ['upheld', [], []],
  ]);
  expect(states.filter((state) => waitsToBeSent({ state }))).toEqual(['opened']);
});
