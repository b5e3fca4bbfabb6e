import { killRounds } from '../setup/kill-rounds';

test('twenty rounds of kill -9 lose nothing that was acknowledged', async () => {
  const tally = await killRounds(20);
  expect(tally).toMatchObject({ kills: 20, lost: [], unissued: [] });
});
