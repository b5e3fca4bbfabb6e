import { killRounds } from '../setup/kill-rounds';

test('kill -9 of engine, gateway, worker or launcher loses nothing that was acknowledged', async () => {
  const tally = await killRounds(4);
  expect(tally).toMatchObject({ kills: 4, lost: [], unissued: [] });
  expect(tally.acknowledged).toBeGreaterThanOrEqual(24);
}, 120_000);
